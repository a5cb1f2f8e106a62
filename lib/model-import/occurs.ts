import { findDates } from "../resume/import/dates.ts";

const DASHES = /[\u2010-\u2015\u2212]/gu;
const QUOTES = /[\u2018\u2019\u201A\u201C\u201D\u201E´`"]/gu;
const SEVERAL_SPACES = /\s+/gu;
/** Of a word, the signs that end one (`C++`, `C#`) included. */
const LETTER = /[\p{L}\p{N}+#]/u;
/** A hyphen at a line's end: of the word itself, or of its break. */
const BROKEN = /(?<=\p{L})[-\u2010\u00AD]\s*\n\s*/gu;

/** What looks alike is the same: case, spaces, kinds of dashes and quotes. */
const normal = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .replace(SEVERAL_SPACES, " ")
    .trim()
    .toLowerCase();

/** Whether `part` stands in `text`, not from or to the middle of a word. */
function standsIn(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + part.length] ?? ""];
    const [first = "", last = ""] = [part[0], part.at(-1)];
    const isCut =
      (LETTER.test(before) && LETTER.test(first)) || (LETTER.test(last) && LETTER.test(after));
    if (!isCut) return true;
  }
  return false;
}

const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/u;

/**
 * Tells what a file says: whether a text occurs in it, letter by letter but for case, spaces, and how dashes and quotes
 * are drawn; a word that is broken at a line's end may be whole. A date occurs when it is one of those in the file, or
 * their year or month.
 */
export function occursIn(fileText: string): (value: string) => boolean {
  const joined = ["$&", "", "-"].map((hyphen) => normal(fileText.replace(BROKEN, hyphen)));
  const dates = fileText
    .split("\n")
    .flatMap(findDates)
    .flatMap(({ start, end }) => [start ?? "", end ?? ""]);
  return (value) => {
    const text = normal(value);
    if (text === "") return true;
    if (joined.some((whole) => standsIn(whole, text))) return true;
    return ISO_DATE.test(value) && dates.some((date) => date.startsWith(value));
  };
}
