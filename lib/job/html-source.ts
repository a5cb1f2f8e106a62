import { Parser } from "htmlparser2";

const TAG_NAMES =
  "a|b|i|u|em|strong|span|font|small|div|p|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|table|tbody|tr|td|th|section|article|main|header|footer|html|head|body|script|style|meta|link|title|pre|blockquote";
const STARTS_WITH_TAG = new RegExp(
  `^\\s*(?:<!doctype|<!--|<(?:${TAG_NAMES})\\b[^<]{0,2000}>)`,
  "i",
);
const CLOSING_OR_EMPTY_TAG = new RegExp(
  `</(?:${TAG_NAMES})\\s*>|<(?:br|hr|li)\\b[^<>]{0,200}>`,
  "i",
);

/** Whether a text is HTML: it begins with a tag, or has tags that only markup has. `List<T>` alone is none. */
export function isHtml(text: string): boolean {
  return STARTS_WITH_TAG.test(text) || CLOSING_OR_EMPTY_TAG.test(text);
}

/** A text without markup, its character references decoded. */
export function decodeEntities(text: string): string {
  let decoded = "";
  const parser = new Parser({
    ontext: (part) => {
      decoded += part;
    },
  });
  parser.write(text.replaceAll("<", "&lt;"));
  parser.end();
  return decoded;
}

/** HTML as it is, or decoded where it was escaped once or twice (`&lt;p&gt;`); null where a text is no HTML at all. */
export function asHtml(text: string): string | null {
  let html = text;
  for (let escapes = 0; escapes < 3; escapes++) {
    if (isHtml(html)) return html;
    if (!/&(?:amp;)?(?:lt|#60|#x3c);/i.test(html)) return null;
    html = decodeEntities(html);
  }
  return null;
}
