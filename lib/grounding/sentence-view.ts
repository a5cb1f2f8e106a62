import type { Language } from "../ai/coach/language.ts";
import { withoutEscapes } from "../ai/coach/quote.ts";
import { MARKER_LETTERS } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { fold } from "../terms/tokenize.ts";
import type { Noted } from "../terms/word-cache.ts";
import { NOT_OFFERED, OFFERS } from "./claim-tables.ts";
import { type MarkerGroup, markerGroups } from "./marker-groups.ts";
import { isDeed } from "./offered-wording.ts";
import { type Reading, spanishCues } from "./sentence-reading.ts";
import type { Sentence, Span } from "./sentences.ts";
import { singleSpaced } from "./single-spaced.ts";

const MARKERS = new RegExp(`\\[[${MARKER_LETTERS}][^\\]]*\\]`, "g");

/** What the heading or the line with a colon above says of its items. */
export interface Lead {
  about: "user" | "posting" | null;
  offers: boolean;
  denies: boolean;
  advises: boolean;
  /** Refs of the rows that it names by marker. */
  refs: string[];
  text: string;
}

/** A cell of a table, and what its column is headed to hold: what is asked, what the user has, or a verdict. */
export interface Cell extends Span {
  about: "posting" | "user" | "verdict";
}

/** A sentence as the checks see it; all places in it are offsets in `text`. */
export interface SentenceView extends Reading, Noted {
  /** Where the sentence starts in the answer. */
  offset: number;
  /** Of the whole answer. */
  language: Language;
  kind: Sentence["kind"];
  /** The first sentence of its line. */
  opens: boolean;
  groups: MarkerGroup[];
  lead: Lead | null;
  /** What the sentence before it in its paragraph speaks of, where this one goes on with it. */
  goesOn: "user" | "posting" | null;
  /** Whom the sentences before it in its paragraph speak of. */
  follows: "user" | "posting" | null;
  /** The paragraph, the list or the table that it stands in speaks of the user. */
  isAmongRows: boolean;
  /** Of a row of a table: whom the cells of each column speak of, by its head. */
  cells: readonly Cell[];
  /** The sentence before it in its paragraph speaks of a length of time. */
  isAfterYears: boolean;
  /** The rows marked last in the sentences before it in its paragraph. */
  earlier: readonly string[];
  isQuestion: boolean;
  /** Quotations that stand so in a row or in the posting. */
  verbatim: Span[];
  /** Offered as wording for the resume: the whole sentence, or the quotations in it. */
  offered: Span[];
  /** Markers, blanks to fill in, addresses of the web: nothing in them is said. */
  silent: Span[];
}

const LABEL = /^\W*\p{L}[\p{L} ]{1,24}(?:\*\*)?:(?:\*\*)?\s+/u;
/** "Suggested profile: …", "**After:** …": wording follows. */
const OFFER_LABEL =
  /^\W*(?:(?:suggested|proposed|new|better|draft|possible|revised|short)\s)*(?:suggested|suggestion|proposed|proposal|profile|summary|headline|bullet|after|version|wording|draft|vorschlag|profil|kurzprofil|nachher|proposition|accroche|profil propose|apres|propuesta|perfil|resumen|despues|sugerencia)\b[^:.]{0,20}(?:\*\*)?:(?:\*\*)?\s+\S/iu;
/** Text without markdown's escapes: for asking whether a row says just this. */
export const unescaped = (text: string) => singleSpaced(withoutEscapes(text));

function offeredIn(
  sentence: Sentence,
  text: string,
  quotes: Span[],
  lead: Lead | null,
  opens: boolean,
): Span[] {
  const whole = [{ start: 0, end: text.length }];
  if (sentence.kind === "quote") return whole;
  const isOfPosting =
    sentence.markers.length > 0 && sentence.markers.every(({ ref }) => ref.startsWith("J"));
  // "Published research [J25]: …" is a label.
  const isLabel = /^[^.:]{0,80}\[J\d+\](?:\*\*)?:/.test(text);
  if (OFFER_LABEL.test(text) && !isOfPosting && quotes.length === 0) return whole;
  if (opens && !isOfPosting && !isLabel && (isDeed(text) || isDeed(text.replace(LABEL, ""))))
    return whole;
  if (lead?.offers && !isOfPosting && !lead.advises && !lead.denies && quotes.length === 0)
    return whole;
  return quotes.filter(({ start, end }) => {
    const words = text.slice(start + 1, end - 1);
    const before = fold(text.slice(Math.max(0, start - 80), start));
    if (NOT_OFFERED.test(before)) return false;
    return isDeed(words) || OFFERS.test(before);
  });
}

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** What a sentence is seen in. */
export interface Surroundings {
  /** All texts that a quotation may be taken from, single-spaced. */
  quotable: readonly string[];
  /** Title and company of the posting, and people whom the answer names. */
  names: readonly string[];
  /** Who hires, by name, right before what they do. */
  hirer: RegExp | null;
  lead: Lead | null;
  /** Of the whole answer. */
  language: Language;
}

/** Looks at one sentence of an answer. */
export function viewOf(
  sentence: Sentence,
  reading: Reading,
  { quotable, names, hirer, lead, language }: Surroundings,
): SentenceView {
  const { text, quotes, cues } = reading;
  const isSource = (part: string) => {
    const words = unescaped(part);
    return words.length > 0 && quotable.some((source) => source.includes(words));
  };
  // "**Five years of Go**: …": a requirement as a label.
  const label = /^\*\*([^*]{3,})\*\*(?=:)/.exec(text);
  const labels = label && isSource(label[1] ?? "") ? [{ start: 0, end: label[0].length }] : [];
  const verbatim = quotes.filter(({ start, end }) => isSource(text.slice(start + 1, end - 1)));
  const groups = markerGroups(sentence.markers, sentence.start, text);
  const ownQuotes = quotes.filter((quote) => !verbatim.includes(quote));
  return {
    ...reading,
    offset: sentence.start,
    language,
    kind: sentence.kind,
    opens: sentence.opens,
    groups,
    cues: [
      ...cues,
      ...(language === "es" ? spanishCues(reading) : []),
      ...(hirer ? matchesIn(text, hirer) : []).map(({ index }) => ({
        at: index,
        about: "posting" as const,
        isStrong: true,
      })),
    ].sort((a, b) => a.at - b.at),
    lead,
    goesOn: null,
    follows: null,
    isAmongRows: false,
    cells: [],
    isAfterYears: false,
    earlier: [],
    isQuestion: text.includes("?") && /\?["”»)*_\]\s]*$/.test(text.replace(MARKERS, "")),
    verbatim: [...labels, ...verbatim],
    offered: offeredIn(sentence, text, ownQuotes, lead, sentence.opens),
    silent: [
      ...groups.map(({ start, end }) => ({ start, end })),
      ...reading.blanks,
      ...names.flatMap((name) => placesOf(text, name)),
    ],
    notes: [],
  };
}

export const isWithin = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

/** The clause around a place, as offsets. */
export function clauseAt(view: SentenceView, at: number): Span {
  const start = view.cuts.findLast((cut) => cut <= at) ?? 0;
  const end = view.cuts.find((cut) => cut > at) ?? view.text.length;
  return { start, end };
}

/** The text around a place up to the nearest comma or the clause's end, as offsets. */
export function phraseAt(view: SentenceView, at: number): Span {
  const clause = clauseAt(view, at);
  const before = view.commas.findLast((each) => each < at);
  const next = view.commas.find((each) => each >= at);
  return {
    start: Math.max(clause.start, before ?? 0),
    end: Math.min(clause.end, next ?? view.text.length),
  };
}

/** "**Projects**: …", "Trip [W2]: …", the "Swift and Go.**" of "**1. Swift and Go.** …": what ends here is in a label. */
export const isLabel = (text: string, end: number) =>
  /^(?:\s*\[[^\]\n]*\])*\.?(?:\*\*?|__?)?\s?:/.test(text.slice(end)) ||
  (/^[^*_]{2,40}$/.test(text.slice(0, end).replace(/^\W+/, "")) &&
    /^[^*_.:]{0,20}\.?(?<!\s)(?:\*\*|__)/.test(text.slice(end)));

const BREATH = /,(?!\d)|[|]|\b(?:and|und|et|y)\b/g;

/** What is said in one breath with a place: up to the nearest comma, "and", marker, or the clause's end. */
export function breathAt(view: SentenceView, at: number): Span {
  const { start, end } = clauseAt(view, at);
  const groups = view.groups.flatMap((group) => [group.start, group.end]);
  const cuts = matchesIn(view.folded.slice(start, end), BREATH)
    .map(({ index }) => start + index)
    .concat(groups);
  return {
    start: Math.max(start, ...cuts.filter((cut) => cut <= at)),
    end: Math.min(end, ...cuts.filter((cut) => cut > at)),
  };
}
