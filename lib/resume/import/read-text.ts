import { dropBullet } from "./bullets.ts";
import { cleanText } from "./clean-text.ts";
import type { Line, ReadDocument, Span } from "./lines.ts";
import { UnreadableFileError } from "./unreadable.ts";

/** A letter's width and height where all are alike, so that the measures of other formats hold. */
const WIDTH = 5;
const SIZE = 10;
const BREAK = 2.6;
const MAX_LINES = 20_000;

/** Marks of emphasis, longest first. */
const EMPHASIS = /(\*\*\*|___|\*\*|__|(?<![\p{L}\p{N}*])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}*]))/u;
const LINK =
  /!?\[(?<text>[^\]]*)\]\((?<url>[^)\s]+)(?:\s+"[^"]*")?\)|<(?<bare>https?:\/\/[^>\s]+|[^>\s]+@[^>\s]+)>/gu;

/** A link as a reader needs it: its words, and its address where that says more. */
const showLinks = (text: string): string =>
  text.replace(LINK, (...args) => {
    const { text: words = "", url = "", bare } = args.at(-1) as Record<string, string | undefined>;
    const address = (bare ?? url).replace(/^(?:mailto|tel):/u, "");
    const shown = words.replace(/[*_`]/gu, "");
    return shown === "" || address.includes(shown) ? address : `${words} (${address})`;
  });

function emphasised(text: string, x: number): Span[] {
  const spans: Span[] = [];
  let [bold, italic, isSpaced] = [false, false, false];
  for (const piece of text.split(EMPHASIS)) {
    if (/^[*_]{1,3}$/u.test(piece)) {
      if (piece.length !== 1) bold = !bold;
      if (piece.length !== 2) italic = !italic;
      continue;
    }
    // The space may stand on either side of the mark.
    const lead = isSpaced || /^\s/u.test(piece) ? "space" : "none";
    isSpaced = /\s$/u.test(piece) || (isSpaced && piece === "");
    if (piece.trim() === "") continue;
    spans.push({ text: piece.trim(), x, right: x, size: SIZE, bold, italic, lead });
  }
  // A mark without a partner is a letter like any other.
  return bold || italic
    ? [{ text: text.trim(), x, right: x, size: SIZE, bold: false, italic: false, lead: "none" }]
    : spans;
}

function toSpans(text: string, isMarkdown: boolean): Span[] {
  const indent = /^\s*/u.exec(text)?.[0].replaceAll("\t", "    ").length ?? 0;
  const cells =
    isMarkdown && /^\s*\|.*\|\s*$/u.test(text)
      ? text.trim().slice(1, -1).split("|")
      : text.trim().split(/\t+|\s{3,}/u);
  let x = indent * WIDTH;
  return cells.flatMap((cell) => {
    const spans = isMarkdown
      ? emphasised(cell.replaceAll("`", ""), x)
      : [
          {
            text: cell.trim(),
            x,
            right: x,
            size: SIZE,
            bold: false,
            italic: false,
            lead: "none" as const,
          },
        ];
    const right = x + cell.length * WIDTH;
    const placed = spans
      .filter((span) => span.text !== "")
      .map((span, at): Span => ({ ...span, x, right, lead: at === 0 ? "gap" : span.lead }));
    x = right + 4 * WIDTH;
    return placed;
  });
}

/** Whether lines were broken to a width: many then end near the longest. */
function wrapWidth(lines: string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  const near = lengths.filter((length) => length > longest * 0.8).length;
  return longest <= 110 && longest >= 50 && near >= 4 && near > lengths.length * 0.12 ? longest : 0;
}

/** Reads Markdown or plain text. @throws UnreadableFileError */
export function readText(text: string, isMarkdown: boolean): ReadDocument {
  const shown = cleanText(
    isMarkdown
      ? showLinks(text)
          .replace(/<br\s*\/?>/giu, "\n")
          .replace(/<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>/giu, " ")
      : text,
  );
  const source = shown.replace(/\r\n?|\f/gu, "\n").split("\n");
  if (source.length > MAX_LINES) throw new UnreadableFileError("too_much_text");
  const width = wrapWidth(source);
  const flow: Line[] = [];
  let gap = BREAK;
  source.forEach((raw, at) => {
    if (raw.trim() === "") {
      gap = BREAK;
      return;
    }
    // A rule, or the line under a title.
    if (/^\s*(?:[-=_*~#•.]\s?){3,}\s*$|^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*$/u.test(raw)) {
      const last = flow.at(-1);
      const isUnder = last && source[at - 1]?.trim() !== "" && /^\s*[=-]+\s*$/u.test(raw);
      if (isUnder && last.spans.length === 1) last.level = /=/u.test(raw) ? 1 : 2;
      gap = BREAK;
      return;
    }
    const title = isMarkdown
      ? /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$/u.exec(raw)?.groups
      : undefined;
    const spans = toSpans(
      (title?.text ?? raw).replace(/^(\s*)(?:>|\d{1,2}[.)])\s+/u, "$1"),
      isMarkdown,
    );
    const list = /^\s*\d{1,2}[.)]\s/u.test(raw) && isMarkdown;
    const raised = isMarkdown && /^\s*[-*+]\s+/u.exec(raw);
    const bulleted = raised ? toSpans(raw.replace(/^(\s*)[-*+]\s+/u, "$1  "), isMarkdown) : spans;
    const bullet = raised ? true : dropBullet(bulleted) || list;
    if (bulleted.length === 0) return;
    const level = title?.marks?.length;
    const before = flow.at(-1);
    const isMore =
      width > 0 &&
      before &&
      gap < BREAK &&
      !bullet &&
      level === undefined &&
      (before.level ?? 0) === 0;
    flow.push({
      spans: bulleted,
      page: 1,
      y: at * 12,
      gap: level ? BREAK : gap,
      bullet,
      edge: (width || 10_000) * WIDTH,
      level,
      joined: isMore ? undefined : false,
    });
    gap = 1.2;
  });
  return { flows: flow.length > 0 ? [flow] : [], pages: 1, repeated: [], links: [] };
}
