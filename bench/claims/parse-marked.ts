import { KINDS, type Kind, type Span } from "./answer.ts";

/** `{+25 %|number+}` is a true span, `{-40 %|number-}` a false one. */
const MARKED_SPAN = /\{([+-])(.+?)\|([a-z-]+?)\1\}/gu;

function isKind(name: string): name is Kind {
  return KINDS.some((kind) => kind === name);
}

/**
 * Takes the labels out of a marked text.
 * @throws Error naming an unknown kind, or what is left of a label that is not closed or stands within another.
 */
export function parseMarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let read = 0;
  for (const match of marked.matchAll(MARKED_SPAN)) {
    const [whole, sign, words = "", kind = ""] = match;
    if (!isKind(kind)) throw new Error(`no kind is called "${kind}": ${whole}`);
    text += marked.slice(read, match.index);
    const label = sign === "+" ? "true" : "false";
    spans.push({ start: text.length, end: text.length + words.length, label, kind });
    text += words;
    read = match.index + whole.length;
  }
  text += marked.slice(read);
  const rest = /.{0,30}(?:\{[+-]|[+-]\}).{0,30}/u.exec(text);
  if (rest) throw new Error(`a label is left in the text: ${rest[0]}`);
  return { text, spans };
}
