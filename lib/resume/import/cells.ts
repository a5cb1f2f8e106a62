import { isDateText } from "./dates.ts";
import { type Line, lineCells, lineSize, spansText } from "./lines.ts";

/** Cells that begin at the same places line after line are columns, each to be read by itself. */
export function toColumns(lines: Line[]): Line[][] {
  const many = lines.filter((line) => lineCells(line).length > 1);
  if (many.length < 2) return [lines];
  const xs = many.flatMap((line) =>
    lineCells(line).map((cell) => Math.round((cell[0]?.x ?? 0) / 4)),
  );
  const starts = [...new Set(xs)]
    .filter((x) => xs.filter((other) => Math.abs(other - x) <= 1).length >= 2)
    .sort((a, b) => a - b);
  const columns = starts.filter((x, at) => at === 0 || x - (starts[at - 1] ?? 0) > 5);
  if (columns.length < 2) return [lines];
  const columnOf = (x: number) => columns.findLastIndex((start) => x / 4 >= start - 1.5);
  const sorted = columns.map((): Line[] => []);
  for (const line of lines) {
    for (const cell of lineCells(line)) {
      const [first] = cell;
      if (first) sorted[Math.max(0, columnOf(first.x))]?.push({ ...line, spans: cell });
    }
  }
  return sorted.map((column) =>
    column.map((line, at) => {
      const last = column[at - 1];
      const gap =
        last && last.page === line.page ? (line.y - last.y) / Math.max(lineSize(line), 1) : 3;
      return { ...line, gap, edge: Math.max(...column.map((one) => one.spans.at(-1)?.right ?? 0)) };
    }),
  );
}

/** Whether entries stand side by side: lines with the dates of more than one. */
export const areSideBySide = (lines: Line[]): boolean =>
  lines.some((line) => lineCells(line).filter((cell) => isDateText(spansText(cell))).length > 1);
