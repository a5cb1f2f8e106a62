import { graphemeEnd } from "../../terms/graphemes.ts";

/** A place in a text. */
interface Span {
  start: number;
  end: number;
}

const isDigit = (text: string, at: number) => /\p{N}/u.test(text.charAt(at));

/** Whether the text may be cut before `at` without halving a word, a number with a gap in it, or a character. */
function canCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isDigit(text, at - 1) && /[\s\p{N}.,'’%‰x×]/u.test(text.charAt(at))) return false;
  if (/[\s.,'’$€£-]/.test(text.charAt(at - 1)) && isDigit(text, at)) return false;
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at)))
    return false;
  return /\p{ASCII}/u.test(text.charAt(at)) || graphemeEnd(text, at) === at;
}

/** A sign that ends a clause; the dash of a range of dates or numbers is none. */
const isClauseEnd = (text: string, at: number) =>
  /[,;:.!?)]/.test(text.charAt(at)) || /^[–—]\s+\P{N}/u.test(text.slice(at, at + 4));

/**
 * The part of a line to quote: all of it where it is short enough, else whole clauses or words around `span`, at most
 * `max` characters or a fifth more to the end of a clause, never half a word or half a number (but for one without a gap that is longer than `max`). A true
 * substring of the text, without line breaks.
 */
export function excerpt(text: string, span: Span, max: number): string {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineBreak = text.indexOf("\n", Math.max(span.start, lineStart));
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  // A few more characters are better than a cut.
  const most = Math.floor(max * 1.2);
  if (lineEnd - lineStart <= most) return tidy(text.slice(lineStart, lineEnd));

  const wanted = Math.min(span.end, lineEnd, span.start + max);
  let start = lineStart;
  if (wanted - lineStart > max) {
    const first = wanted - max;
    start =
      firstCut(text, first, span.start, (at) => isClauseEnd(text, at - 1)) ??
      firstCut(text, first, span.start) ??
      span.start;
  }
  const limit = Math.min(lineEnd, start + max);
  const least = Math.max(wanted, start + Math.floor(max * 0.6));
  const end =
    lastCut(text, limit, least, (at) => isClauseEnd(text, at)) ??
    firstCut(text, limit, Math.min(lineEnd, start + most), (at) => isClauseEnd(text, at)) ??
    lastCut(text, limit, start + 1) ??
    graphemeEnd(text, limit);
  return tidy(text.slice(start, end));
}

function firstCut(text: string, from: number, to: number, also = (_at: number) => true) {
  for (let at = from; at <= to; at++) if (canCut(text, at) && also(at)) return at;
  return null;
}

function lastCut(text: string, from: number, to: number, also = (_at: number) => true) {
  for (let at = from; at >= to; at--) if (canCut(text, at) && also(at)) return at;
  return null;
}

function tidy(text: string): string {
  const open = text.lastIndexOf("(");
  const isOpen = open > text.length / 2 && !text.includes(")", open);
  return (isOpen ? text.slice(0, open) : text)
    .trim()
    .replace(/[\s,;:–—]+$|(?<=[\p{L}\p{N}%)])\.$/u, "")
    .replace(/^[\s,;:–—)]+/, "");
}

/** A text as it was before `plain` escaped its signs. */
export const withoutEscapes = (text: string) => text.replace(/\\([\\`*[\]<~|_&])/g, "$1");

/** Text of a row or a posting inside markdown, so that none of its signs formats, links or passes for a marker. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*[\]<~|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "\\&");
}
