import { isActionWord } from "../../job/action-words.ts";
import { tokenize } from "../../terms/tokenize.ts";
import { isContentWord } from "./words.ts";

interface Span {
  start: number;
  end: number;
}

const LINK = String.raw`(?:\s*[,/&]\s*(?:(?:and|or|und|oder|et|ou|y|o|og|eller)\s+)?|\s+(?:and|or|und|oder|sowie|et|ou|y|o|og|eller)\s+)`;
const ITEM = String.raw`((?:[\p{L}\p{N}+#.-]+\s+){0,2}[\p{L}\p{N}+#-]+)`;
const NEXT = new RegExp(
  String.raw`^${LINK}${ITEM}(?=\s*(?:[,.;:()/]|$)|\s+(?:and|or|und|oder|sowie|et|ou|y|o|og|eller|is|are|in|with|for|to)\s)`,
  "iu",
);

const MAX_MATES = 8;

/**
 * Items of up to three words that go on with a list of named things: "DNS, TLS and load balancing". One that begins
 * with a verb is a new deed: "write SQL and explain it".
 */
export function listMates(text: string, named: readonly Span[]): Span[] {
  const mates: Span[] = [];
  const taken = (span: Span) =>
    [...named, ...mates].some((other) => span.start < other.end && other.start < span.end);
  for (const { end } of named) {
    for (let at = end; mates.length < MAX_MATES; ) {
      const match = NEXT.exec(text.slice(at, at + 120));
      const item = match?.[1];
      if (match === null || item === undefined) break;
      const start = at + match[0].length - item.length;
      const span = { start, end: start + item.length };
      const words = tokenize(item);
      const first = words[0]?.text ?? "";
      const says = words.length > 0 && words.every(({ text: word }) => isContentWord(word));
      if (!says || isActionWord(first) || taken(span)) break;
      mates.push(span);
      at = span.end;
    }
  }
  return mates;
}
