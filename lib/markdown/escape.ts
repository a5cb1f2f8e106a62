/** What means something within a line of CommonMark or GitHub's; an underscore between letters does not. */
const INLINE = /[\\`*[\]<>~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|\w+;)/gu;
/** What means something at the start of a line: headings, lists, rules, underlines of headings. */
const SIGN_AT_START = /^[#+\-=]/;
const NUMBER_AT_START = /^(\d{1,9})([.)])/;

/** Plain text that Markdown shows as it stands, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(INLINE, "\\$&")
    .replace(SIGN_AT_START, "\\$&")
    .replace(NUMBER_AT_START, "$1\\$2");
}
