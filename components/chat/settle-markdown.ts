/** What a line that has just begun may still turn into: a list, a heading, a rule, or the line above's underline. */
const OPENING_LINE = /(^|\n)[ \t]*(?:[-*+_=~|]+|#{1,6}|\d{1,3}[.)]?|`{1,2})[ \t]*$/;
/** A marker or link whose end has not come yet. */
const OPEN_BRACKET = /\[[^\]\n]{0,80}$/;
const OPEN_LINK = /\[[^\]\n]*\]\([^)\s]*$/;

/**
 * The part of a markdown text that is still being written which can be shown without changing its shape with the
 * next few characters: an opening that is not decided yet waits, bold that is open is closed.
 */
export function settleMarkdown(text: string): string {
  const settled = text
    .replace(OPENING_LINE, "$1")
    .replace(OPEN_LINK, "")
    .replace(OPEN_BRACKET, "")
    .replace(/[*_]+$/, "");
  const lastBlock = settled.slice(settled.lastIndexOf("\n") + 1);
  const isBoldOpen = (lastBlock.match(/\*\*/g)?.length ?? 0) % 2 === 1;
  return isBoldOpen ? `${settled.trimEnd()}**` : settled;
}
