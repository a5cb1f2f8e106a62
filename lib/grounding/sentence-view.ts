import { fold } from "../terms/tokenize.ts";
import { DEED, NO_DEED, OFFERS } from "./claim-tables.ts";
import type { Marker } from "./markers.ts";
import { quotedIn, type Sentence, type Span } from "./sentences.ts";

/** A sentence as the checks see it; all places in it are offsets in `text`. */
export interface SentenceView {
  /** Where the sentence starts in the answer. */
  offset: number;
  text: string;
  folded: string;
  markers: Marker[];
  rowRefs: string[];
  jobRefs: string[];
  isQuestion: boolean;
  /** Quotations that stand so in a row or in the posting. */
  verbatim: Span[];
  /** Offered as wording for the resume: the whole sentence, or the quotations in it. */
  offered: Span[];
  /** Addresses of the web and what else holds figures that say nothing. */
  silent: Span[];
}

const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/gi;
const LABEL = /^\W*\p{L}[\p{L} ]{1,24}(?:\*\*)?:(?:\*\*)?\s+/u;

const isDeed = (text: string) => {
  const folded = fold(text);
  return DEED.test(folded) && !NO_DEED.test(folded);
};

export const singleSpaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** Text without markdown's escapes: for asking whether a row says just this. */
const unescaped = (text: string) => singleSpaced(text.replace(/\\([\\`*[\]<~|_&])/g, "$1"));

function offeredIn(sentence: Sentence, text: string, quotes: Span[]): Span[] {
  const whole = [{ start: 0, end: text.length }];
  if (sentence.kind === "quote") return whole;
  if (sentence.opens && (isDeed(text) || isDeed(text.replace(LABEL, "")))) return whole;
  return quotes.filter(({ start, end }) => {
    const words = text.slice(start + 1, end - 1);
    return isDeed(words) || OFFERS.test(fold(text.slice(Math.max(0, start - 80), start)));
  });
}

/** Looks at one sentence of an answer; `sources` is all text that a quotation may be taken from, single-spaced. */
export function viewOf(answer: string, sentence: Sentence, sources: string): SentenceView {
  const text = answer.slice(sentence.start, sentence.end);
  const offset = sentence.start;
  const quotes = quotedIn(text);
  const verbatim = quotes.filter(({ start, end }) => {
    const words = unescaped(text.slice(start + 1, end - 1));
    return words.length > 0 && sources.includes(words);
  });
  const markers = sentence.markers.map((marker) => ({
    ref: marker.ref,
    start: marker.start - offset,
    end: marker.end - offset,
    groupStart: marker.groupStart - offset,
    groupEnd: marker.groupEnd - offset,
  }));
  const refs = (isJob: boolean) =>
    markers.map(({ ref }) => ref).filter((ref) => ref.startsWith("J") === isJob);
  return {
    offset,
    text,
    folded: fold(text),
    markers,
    rowRefs: refs(false),
    jobRefs: refs(true),
    isQuestion: /\?["”»)*_\]\s]*$/.test(text.replace(/\[[WEPSJ][^\]]*\]/g, "")),
    verbatim,
    offered: offeredIn(
      sentence,
      text,
      quotes.filter((quote) => !verbatim.includes(quote)),
    ),
    silent: [
      ...markers.map(({ groupStart, groupEnd }) => ({ start: groupStart, end: groupEnd })),
      ...[...text.matchAll(ADDRESS)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    ],
  };
}

export const isWithin = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

const CLAUSE = /[;()–—]|\b(?:but|while|whereas|although|aber|während|mais|pero)\b/giu;
const PART = /[;:()–—]|,(?!\d)|\b(?:but|while|whereas|although|aber|während|mais|pero)\b/giu;

/** The clause around a place, folded; with `narrow` commas and colons end it too. */
export function clauseAround(
  view: SentenceView,
  at: number,
  narrow = false,
): { before: string; whole: string } {
  let start = 0;
  let end = view.text.length;
  for (const cut of view.text.matchAll(narrow ? PART : CLAUSE)) {
    if (cut.index < at) start = cut.index;
    else {
      end = cut.index;
      break;
    }
  }
  return { before: fold(view.text.slice(start, at)), whole: fold(view.text.slice(start, end)) };
}

/** The references of the group of markers that a place is covered by: the next one, else the last. */
export function markersFor(view: SentenceView, at: number): string[] {
  const next = view.markers.find(({ groupStart }) => groupStart >= at) ?? view.markers.at(-1);
  if (!next) return [];
  return view.markers
    .filter(({ groupStart }) => groupStart === next.groupStart)
    .map(({ ref }) => ref);
}
