/** Rows of a CSV text as RFC 4180 has them: quotes hold commas, line breaks and, doubled, quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === "," || char === "\n") {
      row.push(field.replace(/\r$/u, ""));
      field = "";
      if (char === "\n") {
        rows.push(row);
        row = [];
      }
    } else field += char;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

/** Each row by the names of its columns, in lower case; notes above the head, as some exports have them, are passed. */
export function readTable(text: string, columns: readonly string[]): Record<string, string>[] {
  const rows = parseCsv(text.replace(/^\uFEFF/u, ""));
  const names = (row: string[]) => row.map((cell) => cell.trim().toLowerCase());
  const at = rows.findIndex((row) => names(row).some((name) => columns.includes(name)));
  if (at < 0) return [];
  const head = names(rows[at] ?? []);
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(head.map((name, index) => [name, (row[index] ?? "").trim()])));
}
