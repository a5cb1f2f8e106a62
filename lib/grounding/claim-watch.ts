import type { Unsupported } from "./unsupported.ts";

/** Ends of sentences: a stop with white space after it, or the end of a line. */
const END = /[.!?…]["”“»)*_\]]*\s|\n/g;

/** In UTF-16 units. What stands further before a sentence on its line is not read with it. */
const MOST_BEFORE = 2_000;
/** Three of the longest answers that are asked for. The rest of a longer one is checked in the end. */
const MOST_WATCHED = 20_000;

/**
 * Watches an answer as it is written: give it each piece, and it gives all marks so far whenever a sentence ended and
 * the marks changed, else null. A sentence is checked with what stands before it on its line, up to a length, so that the
 * work stays small; the check of the whole answer decides in the end. Wait for one piece before the next.
 * @param check `checkClaims` for the rows and the posting.
 */
export function watchClaims(
  check: (text: string) => Promise<Unsupported[]>,
): (piece: string) => Promise<Unsupported[] | null> {
  let text = "";
  let checkedTo = 0;
  /** Where what is read with the next sentence begins. */
  let from = 0;
  let marks: Unsupported[] = [];
  return async (piece) => {
    if (text.length >= MOST_WATCHED) return null;
    text += piece;
    // Every end has white space; most pieces of an answer in single characters have none.
    if (!/\s/.test(piece)) return null;
    END.lastIndex = checkedTo;
    let end = checkedTo;
    for (let found = END.exec(text); found; found = END.exec(text)) end = END.lastIndex;
    if (end === checkedTo) return null;
    checkedTo = end;
    const start = from;
    from = Math.max(from, text.lastIndexOf("\n", end - 1) + 1);
    if (end - from > MOST_BEFORE) from = end;
    const found = (await check(text.slice(start, end))).map((mark) => ({
      ...mark,
      start: mark.start + start,
      end: mark.end + start,
    }));
    const before = marks.filter((mark) => mark.end > start);
    if (JSON.stringify(before) === JSON.stringify(found)) return null;
    marks = [...marks.filter((mark) => mark.end <= start), ...found];
    return marks;
  };
}
