import type { SheetPart } from "./sheet.ts";

/** The text of which a part's tokens are counted: about what it adds, and rather more. */
export function costText({ role, text, tail, entry }: SheetPart): string {
  if (role === "item" || role === "place") return text;
  return `${text}${tail}${role === "header" && entry?.list ? ":" : ""}\n`;
}

/** The text of the chosen parts, in the order of the resume. */
export function written(parts: SheetPart[], chosen: Iterable<number>): string {
  const lines: string[] = [];
  let line = "";
  let tail = "";
  let before = -1;
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const part = parts[index];
    if (!part) continue;
    const follows = before === index - 1 && before !== -1;
    if (part.role === "item") {
      // A list without a name begins right after its marker.
      line +=
        parts[before]?.role === "item"
          ? `, ${part.bare}`
          : `${parts[before]?.bare ? ":" : ""} ${part.bare}`;
    } else if (part.role === "place") {
      line += part.text;
    } else if (part.gap !== null && follows) {
      line += part.gap + part.bare;
    } else {
      if (before !== -1) lines.push(line + tail);
      line = part.text;
      tail = part.tail;
    }
    before = index;
  }
  if (before !== -1) lines.push(line + tail);
  return lines.join("\n");
}
