const MARKER = /^\[([A-Z]\d+)\]/;
const BULLET = /^[-•] /;

/** One line of a row as the coach was given it; `quoted` parts are those that an answer rests on. */
export interface RowLine {
  parts: { text: string; quoted: boolean }[];
}

/** The lines of a row in the resume as given: the one under its marker, and the bullets that follow. */
export function rowInContext(resume: string, ref: string): string[] {
  const lines = resume.split("\n");
  const from = lines.findIndex((line) => line.startsWith(ref));
  const head = lines[from];
  if (head === undefined) return [];
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => !BULLET.test(line));
  const bullets = end < 0 ? rest : rest.slice(0, end);
  return [head.replace(MARKER, "").trim(), ...bullets.map((line) => line.replace(BULLET, ""))];
}

/** A line taken apart at the quotes in it. */
export function markQuotes(line: string, quotes: readonly string[]): RowLine {
  const quote = quotes.find((each) => each !== "" && line.includes(each));
  if (quote === undefined) return { parts: [{ text: line, quoted: false }] };
  const at = line.indexOf(quote);
  const parts = [
    { text: line.slice(0, at), quoted: false },
    { text: quote, quoted: true },
    { text: line.slice(at + quote.length), quoted: false },
  ];
  return { parts: parts.filter((part) => part.text !== "") };
}
