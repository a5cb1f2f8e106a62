import type { Place, RowLine } from "./resume-index.ts";
import { STOP_WORDS } from "./words.ts";

/** Three letters meet by chance in a sentence, but hardly as a whole item of a list. */
const SURE_LETTERS = 4;

function runWith(row: RowLine, short: string): Place | null {
  const words = row.tokens.filter(({ text }) => !STOP_WORDS.has(text));
  for (const run of [row.tokens, words]) {
    for (let first = 0; first + short.length <= run.length; first++) {
      const letters = [...short];
      if (!letters.every((letter, offset) => run[first + offset]?.text.startsWith(letter)))
        continue;
      const [begin, finish] = [run[first], run[first + letters.length - 1]];
      if (!begin || !finish) continue;
      const between = row.text.slice(begin.start, finish.end);
      const before = row.text.slice(0, begin.start);
      const after = row.text.slice(finish.end);
      const isItem = /(?:^|[,:;(]\s*)$/.test(before) && /^\s*(?:[,;:)]|$)/.test(after);
      const isOne = !/[.,;:()]/.test(between);
      if (isOne && (isItem || short.length >= SURE_LETTERS))
        return { row, start: begin.start, end: finish.end };
    }
  }
  return null;
}

/**
 * Where rows spell out a short form: `HPLC` in "high-performance liquid chromatography", `WMS` in a list that has
 * "Warehouse management systems". `stem` is the form in lower case, its plural s gone or not.
 */
export function spelledOut(rows: readonly RowLine[], stem: string): Place[] {
  if (!/^[a-z]{3,6}$/.test(stem)) return [];
  return rows.flatMap((row) => runWith(row, stem) ?? runWith(row, `${stem}s`) ?? []);
}
