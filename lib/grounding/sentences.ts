import { MARKER_LETTERS } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { fold } from "../terms/tokenize.ts";
import { type Marker, markersIn } from "./markers.ts";
import { MONTH_NAMES } from "./number-tables.ts";

export interface Span {
  start: number;
  end: number;
}

/** A sentence of an answer with what its line is in markdown. Markers right after its full stop belong to it. */
export interface Sentence extends Span {
  /** `quote` is a block quote or a line of code: text that is offered as it stands. */
  kind: "heading" | "item" | "quote" | "text";
  /** The first sentence of its line, where an item or a quote begins. */
  opens: boolean;
  markers: Marker[];
}

const PREFIX =
  /^[ \t]*(>[> \t]*)?(#{1,6}[ \t]+)?(?:(?:[-*+•–—▪▫◦‣●○■□▸►▶→➤✓✔·]|\d{1,3}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?(?:\*\*\d{1,3}[.)][ \t]*)?/;
const HEADING = /^[ \t]*(?:\*\*|__)[^*_]+(?:\*\*|__):?[ \t]*$/;
const TABLE_RULE = /^[|:\- \t]*-{2,}[|:\- \t]*$/;
const FENCE = /^[ \t]*(?:```|~~~)/;

const QUOTED = /„[^„“”\n]{1,600}[“”]|“[^“”\n]{1,600}”|«[^«»\n]{1,600}»|"[^"\n]{1,600}"/g;
const MARKERS_AFTER = new RegExp(`^\\s*(?:\\[[${MARKER_LETTERS}][^\\]\\n]{0,80}\\]\\s*)+[.)]*`);
const STOP = /[.!?…]+["”“»)*_\]]*(?=\s)/g;
/** A full stop after one of these, or after one letter or a day's number before a month, ends nothing. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|approx|vs|no|dr|prof|mr|mrs|ms|st|inc|ltd|z\. ?b|u\. ?a|d\. ?h|bzw|ca|usw|nr|evtl|inkl|p\. ?ex|env|p\. ?ej|aprox|\p{L})$/iu;

/** What stands in quotation marks, the marks included. */
export function quotedIn(text: string): Span[] {
  return matchesIn(text, QUOTED).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "am 3. Mai", "im 2. Quartal", and not "a caseload of 42. The city". */
const isOrdinal = (before: string, after: string) =>
  /(?:^|\s)\d{1,2}$/.test(before) &&
  (/(?:^|\s)(?:am|im|zum|vom|bis|der|die|das|dem|den|ab|seit|und) \d{1,2}$/i.test(before) ||
    MONTH.test(fold(after)) ||
    /^\s+\p{Ll}/u.test(after));
const MONTH = new RegExp(`^\\s+(?:${MONTH_NAMES.join("|")})\\b`);

/** Ends of sentences in a line, as offsets in it. A stop inside quotation marks ends nothing. */
function endsIn(line: string, from: number): number[] {
  const quotes = quotedIn(line);
  const ends: number[] = [];
  let quote = 0;
  for (const stop of matchesIn(line, STOP)) {
    const at = stop.index;
    const end = at + stop[0].length;
    while ((quotes[quote]?.end ?? line.length) < end) quote++;
    const inQuote = (quotes[quote]?.start ?? line.length) < at && end < (quotes[quote]?.end ?? 0);
    if (at < from || inQuote) continue;
    const before = line.slice(Math.max(from, at - 12), at);
    if (stop[0].startsWith(".") && ABBREVIATION.test(before)) continue;
    if (isOrdinal(before, line.slice(end, end + 16))) continue;
    // Markers after the full stop are this sentence's, unless they are what the next one speaks of: "[P3] has a demo."
    const rest = line.slice(end, end + 400);
    const after = MARKERS_AFTER.exec(rest);
    const isSubject = after !== null && /^\s*\p{Ll}/u.test(rest.slice(after[0].length));
    ends.push(after && !isSubject ? end + after[0].trimEnd().length : end);
  }
  return ends;
}

/** The sentences of a markdown text, in order, without list signs, numbering and empty lines. Linear in the text. */
export function sentencesIn(text: string): Sentence[] {
  const markers = markersIn(text);
  const sentences: Sentence[] = [];
  let at = 0;
  let next = 0;
  let isCode = false;
  const lines = text.split("\n");
  for (const [number, line] of lines.entries()) {
    const lineStart = at;
    at += line.length + 1;
    if (FENCE.test(line)) {
      isCode = !isCode;
      continue;
    }
    if (TABLE_RULE.test(line) && line.includes("|")) continue;
    const prefix = PREFIX.exec(line);
    const from = prefix?.[0].length ?? 0;
    const isTableHead = line.startsWith("|") && TABLE_RULE.test(lines[number + 1] ?? "");
    const isHeading = prefix?.[2] !== undefined || HEADING.test(line) || isTableHead;
    const isItem = /[-*+•–—▪▫◦‣●○■□▸►▶→➤✓✔·\d.)]\s*(?:\*\*)?$/.test(prefix?.[0] ?? "") && from > 0;
    const isQuote = isCode || prefix?.[1] !== undefined;
    const kind = isHeading ? "heading" : isQuote ? "quote" : isItem ? "item" : "text";
    let start = from;
    for (const end of [...endsIn(line, from), line.length]) {
      if (end <= start || line.slice(start, end).trim() === "") continue;
      const span = { start: lineStart + start, end: lineStart + end };
      const own: Marker[] = [];
      for (
        let marker = markers[next];
        marker && marker.start < span.end;
        marker = markers[++next]
      ) {
        if (marker.start >= span.start) own.push(marker);
      }
      sentences.push({ ...span, kind, opens: start === from, markers: own });
      start = end;
    }
  }
  return sentences;
}
