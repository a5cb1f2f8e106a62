import { groupStarts, type Posting, type PostingLine } from "../job/schema.ts";
import type { EntryKind, ResumeEntry } from "../resume/schema.ts";
import { STOP_WORDS } from "../terms/stop-words.ts";
import { stem, tokenize } from "../terms/tokenize.ts";
import { markersIn } from "./markers.ts";
import { sentencesIn } from "./sentences.ts";

/** A marker of an answer with the row or posting line behind it. Structurally the `Citation` of the wire. */
export interface Citation {
  /** As it stands in the text: `[W1]`. */
  ref: string;
  kind: EntryKind | "job";
  /** Id of the row; for a posting line that of the posting, as a string. */
  entity_id: string;
  /** A substring of the row's text (`entryText`) or of the posting line. */
  quote: string;
  /** Of a note: when the user confirmed it. */
  said_at?: string | undefined;
}

/** A marker that stands for nothing; `text.slice(start, end)` is its text. */
export interface UnknownMarker {
  start: number;
  end: number;
  text: string;
}

/** Quotes are one line of a row, and of a longer line a whole sentence or words of it. */
const MAX_QUOTE = 400;

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

interface Source {
  kind: Citation["kind"];
  entityId: string;
  /** What the marker stands for: a row's lines, a posting line, or all lines of the group that it begins. */
  lines: string[];
  /** The other lines of the posting line's group, for a sentence that its own has no word of. */
  others: string[];
  saidAt?: string | undefined;
}

function sourcesOf(entries: readonly ResumeEntry[], posting: Posting): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { ref, kind, entityId, header, lines, saidAt } of entries) {
    const own = [header, ...lines].flatMap(piecesOf);
    sources.set(ref, { kind, entityId, lines: own, others: [], saidAt });
  }
  for (const [ref, lines] of postingSources(posting)) {
    sources.set(ref, { kind: "job", entityId: String(posting.id), ...lines });
  }
  return sources;
}

/**
 * The condensed posting has one marker for a group of lines, the evidence one for each line. The line that begins a
 * group may stand for any of it, its heading last; every other line is meant by itself.
 */
function postingSources({ lines }: Posting): Map<string, Pick<Source, "lines" | "others">> {
  const starts = groupStarts(lines);
  const byGroup = Map.groupBy(lines.keys(), (index) => starts[index]);
  const sources = new Map<string, Pick<Source, "lines" | "others">>();
  for (const indexes of byGroup.values()) {
    const group = indexes.flatMap((index) => lines[index] ?? []);
    const isHeading = ({ kind }: PostingLine) => kind === "heading";
    const ordered = [...group.filter((line) => !isHeading(line)), ...group.filter(isHeading)];
    const texts = ordered.flatMap(({ text }) => piecesOf(text));
    for (const [i, { ref, text }] of group.entries()) {
      const isFirst = i === 0;
      sources.set(ref, {
        lines: isFirst ? texts : piecesOf(text),
        others: isFirst ? [] : texts,
      });
    }
  }
  return sources;
}

/** A line as it is, or a long one in sentences and, where those are still too long, in runs of words. */
function piecesOf(line: string): string[] {
  const lines = line.split("\n").filter((each) => each.trim() !== "");
  return lines.flatMap((each) =>
    each.length <= MAX_QUOTE ? [each] : (each.match(/\S.{0,399}(?=\s|$)|\S{1,400}/gsu) ?? []),
  );
}

const wordsOf = (text: string) =>
  new Set(
    tokenize(text)
      .filter((token) => !STOPS.has(token.text))
      .map((token) => stem(token.text)),
  );

/**
 * The line that shares most with what stands right before the marker, then with its sentence; a number that both have
 * counts double. The first of equals.
 */
function bestLine(
  lines: readonly string[],
  near: ReadonlySet<string>,
  sentence: ReadonlySet<string>,
) {
  let best = lines[0] ?? "";
  let most = 0;
  for (const line of lines) {
    let score = 0;
    for (const word of wordsOf(line)) {
      const weight = /\d/.test(word) ? 2 : 1;
      score += (near.has(word) ? 3 * weight : 0) + (sentence.has(word) ? weight : 0);
    }
    if (score > most) [best, most] = [line, score];
  }
  return { line: best, score: most };
}

/** The line that a marker means in a sentence: one of its own, else one that stands under the same marker. */
function quoteFrom(
  { lines, others }: Source,
  near: ReadonlySet<string>,
  sentence: ReadonlySet<string>,
): string {
  const own = bestLine(lines, near, sentence);
  const other = own.score > 0 ? own : bestLine(others, near, sentence);
  return other.score > 0 ? other.line : own.line;
}

/**
 * Resolves the markers of an answer against the rows and the posting it was written from: a citation for each marker
 * and quoted line, in order of appearance and once each, and the markers that stand for nothing. Markers in code are
 * none.
 */
export function resolveCitations(
  text: string,
  entries: ResumeEntry[],
  posting: Posting,
): { citations: Citation[]; unknown: UnknownMarker[] } {
  const sources = sourcesOf(entries, posting);
  const citations: Citation[] = [];
  const seen = new Set<string>();
  for (const { start, end, markers } of sentencesIn(text)) {
    const words = wordsOf(text.slice(start, end));
    let from = start;
    let near = words;
    for (const { ref, groupStart, groupEnd } of markers) {
      if (groupEnd > from) {
        near = wordsOf(text.slice(from, groupStart));
        from = groupEnd;
      }
      const source = sources.get(ref);
      if (!source) continue;
      const quote = quoteFrom(source, near, words);
      const key = `${ref}\n${quote}`;
      if (quote === "" || seen.has(key)) continue;
      seen.add(key);
      const { kind, entityId, saidAt } = source;
      const said = saidAt === undefined ? {} : { said_at: saidAt };
      citations.push({ ref: `[${ref}]`, kind, entity_id: entityId, quote, ...said });
    }
  }
  const unknown = markersIn(text)
    .filter(({ ref }) => !sources.has(ref))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return { citations, unknown };
}
