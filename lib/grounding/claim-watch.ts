import type { Unsupported } from "./unsupported.ts";

/** Ends of sentences: a stop with white space after it, or the end of a line. */
const END = /[.!?…]["”“»)*_\]]*\s|\n/g;

/**
 * Watches an answer as it is written: give it each piece, and it gives all marks so far whenever a sentence ended and
 * the marks changed, else null. A sentence is checked with what stands before it on its line, so that the work stays
 * linear; the check of the whole answer decides in the end. Wait for one piece before the next.
 * @param check `checkClaims` for the rows and the posting.
 */
export function watchClaims(
  check: (text: string) => Promise<Unsupported[]>,
): (piece: string) => Promise<Unsupported[] | null> {
  let text = "";
  let checkedTo = 0;
  let marks: Unsupported[] = [];
  return async (piece) => {
    text += piece;
    END.lastIndex = checkedTo;
    let end = checkedTo;
    for (let found = END.exec(text); found; found = END.exec(text)) end = END.lastIndex;
    if (end === checkedTo) return null;
    const from = text.lastIndexOf("\n", checkedTo - 1) + 1;
    checkedTo = end;
    const before = JSON.stringify(marks);
    const found = (await check(text.slice(from, end))).map((mark) => ({
      ...mark,
      start: mark.start + from,
      end: mark.end + from,
    }));
    marks = [...marks.filter((mark) => mark.end <= from), ...found];
    return JSON.stringify(marks) === before ? null : marks;
  };
}
