import type { Unsupported } from "./unsupported.ts";

/** Ends of sentences: a stop with white space after it, or the end of a line. */
const END = /[.!?…]["”“»)*_\]]*\s|\n/g;

/** In UTF-16 units. What stands further before a sentence on its line is not read with it. */
const MOST_BEFORE = 2_000;
/** Three of the longest answers that are asked for. The rest of a longer one is checked in the end. */
const MOST_WATCHED = 20_000;

/** Watches one answer as it is written. */
export interface ClaimWatch {
  /**
   * Where the last sentence ends of the text so far, if one has ended since the last check; else null.
   * @param text the same as before, and more.
   */
  endIn(text: string): number | null;
  /**
   * Checks all sentences that have ended since the last check, up to `end`. All marks so far when they changed, else
   * null. One check after the other.
   */
  checkTo(text: string, end: number): Promise<Unsupported[] | null>;
}

/**
 * A sentence is checked with what stands before it on its line, up to a length, so that the work stays small; the check
 * of the whole answer decides in the end.
 * @param check `checkClaims` for the rows and the posting.
 */
export function watchClaims(check: (text: string) => Promise<Unsupported[]>): ClaimWatch {
  let lookedTo = 0;
  let lastEnd = 0;
  let checkedTo = 0;
  /** Where what is read with the next sentence begins. */
  let from = 0;
  let marks: Unsupported[] = [];

  return {
    endIn(text) {
      if (text.length > lookedTo && lookedTo < MOST_WATCHED) {
        END.lastIndex = lastEnd;
        for (let found = END.exec(text); found; found = END.exec(text)) lastEnd = END.lastIndex;
        lookedTo = text.length;
      }
      return lastEnd > checkedTo ? lastEnd : null;
    },

    async checkTo(text, end) {
      const start = from;
      checkedTo = end;
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
    },
  };
}
