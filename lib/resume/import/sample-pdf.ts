/** PDF files of the tests' own making: text at places, in the fonts that every reader knows. */

export interface SampleText {
  text: string;
  x: number;
  /** From the top of the page. */
  y: number;
  size?: number;
  bold?: boolean;
}

const HEIGHT = 792;
const escaped = (text: string) => text.replace(/[\\()]/gu, "\\$&");

function content(page: SampleText[]): string {
  return page
    .map(
      ({ text, x, y, size = 10, bold }) =>
        `BT /${bold ? "B" : "R"} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`,
    )
    .join("\n");
}

const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** @param trailer more entries of the trailer, as `/Encrypt 9 0 R`. */
export function samplePdf(pages: SampleText[][], trailer = "", extra: string[] = []): Uint8Array {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...pages.flatMap((page, at) => {
      const stream = content(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    ...extra,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** A column of lines, one below the other. A line that begins with `# ` is a title. */
export function column(x: number, y: number, lines: string[]): SampleText[] {
  return lines.map((line, at) => {
    const isTitle = line.startsWith("# ");
    const text = isTitle ? line.slice(2) : line;
    return { text, x, y: y + 14 * at, size: isTitle ? 13 : 10, bold: isTitle };
  });
}
