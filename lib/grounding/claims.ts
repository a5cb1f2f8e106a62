import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { viewsOf } from "./answer-views.ts";
import { unsupportedCertificates } from "./certificate-claims.ts";
import type { Check, Claims } from "./claim-check.ts";
import { unsupportedParts } from "./content-claims.ts";
import { unsupportedDegrees } from "./degree-claims.ts";
import { wrongAbsences, wrongDenials } from "./denial-claims.ts";
import { namedEntries } from "./entry-scope.ts";
import { unsupportedFields } from "./field-claims.ts";
import { unsupportedLanguages } from "./language-claims.ts";
import { withStatements } from "./mark-extent.ts";
import { wrongMarkers } from "./marker-claims.ts";
import { markersIn } from "./markers.ts";
import { unsupportedMonths } from "./month-claims.ts";
import { movedParts } from "./moved-claims.ts";
import { unsupportedNames } from "./name-claims.ts";
import { unsupportedNumbers } from "./number-claims.ts";
import { unsupportedOutcomes } from "./outcome-claims.ts";
import { unsupportedOfPosting } from "./posting-claims.ts";
import { unsupportedAsks } from "./posting-content.ts";
import { isOfPosting, type PostingFacts, postingFacts } from "./posting-facts.ts";
import { type RowFacts, rowFacts } from "./row-facts.ts";
import { strongerVerbs } from "./scope-claims.ts";
import { type Reading, readSentence } from "./sentence-reading.ts";
import type { SentenceView } from "./sentence-view.ts";
import { unsupportedTitles } from "./title-claims.ts";
import { unsupportedTools } from "./tool-claims.ts";
import type { Unsupported } from "./unsupported.ts";
import { unsupportedWorkplaces } from "./workplace-claims.ts";

/** One for each kind of claim; the last ones look at words that no other check has marked. */
const CHECKS: readonly Check[] = [
  wrongDenials,
  wrongAbsences,
  unsupportedNumbers,
  unsupportedMonths,
  unsupportedDegrees,
  unsupportedFields,
  unsupportedCertificates,
  unsupportedLanguages,
  unsupportedTitles,
  unsupportedTools,
  unsupportedWorkplaces,
  unsupportedNames,
  unsupportedOfPosting,
  unsupportedAsks,
  strongerVerbs,
  movedParts,
  unsupportedOutcomes,
  unsupportedParts,
];

/** No two marks on the same words: those that overlap are one, with the reason of the shortest, which says the most. */
function merged(text: string, found: Unsupported[]): Unsupported[] {
  const kept: (Unsupported & { narrowest: number })[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const narrowest = each.end - each.start;
    if (!last || each.start >= last.end) {
      kept.push({ ...each, narrowest });
      continue;
    }
    if (narrowest < last.narrowest) Object.assign(last, { reason: each.reason, narrowest });
    last.end = Math.max(last.end, each.end);
    last.text = text.slice(last.start, last.end);
  }
  return kept.map(({ narrowest, ...mark }) => mark);
}

/** What is known of the sentences checked before, in one month. */
interface Known {
  month: number;
  /** By the sentence's text. */
  readings: Map<string, Reading>;
  /** Marks with their places in the sentence, by all that a sentence is checked for. */
  marks: Map<string, Unsupported[]>;
}
const known = new WeakMap<RowFacts, WeakMap<PostingFacts, Known>>();
/**
 * Readings and marks of a resume and a posting, two of a sentence and some 3 kB each: what a few answers have. An answer
 * begins anew where there are more, and one that is longer still has all of its own while it is checked.
 */
const MOST_KEPT = 600;

/** No check looks at a smaller part of a date. */
const monthOf = (today: Date) => today.getUTCFullYear() * 12 + today.getUTCMonth();

function knownOf(facts: RowFacts, posting: PostingFacts, today: Date): Known {
  const month = monthOf(today);
  const own = known.get(facts) ?? new WeakMap<PostingFacts, Known>();
  known.set(facts, own);
  const before = own.get(posting);
  const isRoomy = before && before.readings.size + before.marks.size <= MOST_KEPT;
  if (isRoomy && before.month === month) return before;
  const anew: Known = { month, readings: new Map(), marks: new Map() };
  own.set(posting, anew);
  return anew;
}

function read({ readings }: Known, text: string): Reading {
  const own = readings.get(text) ?? readSentence(text);
  readings.set(text, own);
  return own;
}

/** All that makes two sentences one to the checks, against the same rows and posting in one month. */
const contextOf = (view: SentenceView): string =>
  [
    [view.kind, view.opens, view.language, view.goesOn, view.follows, view.isAmongRows].join(),
    [view.isAfterYears, view.groups.length, ...view.earlier].join(),
    view.lead && JSON.stringify(view.lead),
    view.cells.map(({ start, about }) => `${start}${about}`).join(),
    [view.offered, view.silent, view.verbatim]
      .map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join())
      .join(";"),
    view.text,
  ].join("\n");

/**
 * The marks of a sentence, offsets in it. While an answer is written its sentences come again with each that follows on
 * their line, and in the end with the whole answer: they are checked once.
 */
function marksIn(
  view: SentenceView,
  facts: RowFacts,
  posting: PostingFacts,
  today: Date,
  { marks: sentences }: Known,
) {
  const context = contextOf(view);
  const before = sentences.get(context);
  if (before) return before;
  const named = namedEntries(view, facts);
  const read: Claims = { view: { ...view, offset: 0 }, facts, posting, named, today, found: [] };
  const { marks, view: righted } = wrongMarkers(read);
  const claims: Claims = { ...read, view: righted, found: marks };
  for (const check of CHECKS) marks.push(...check(claims));
  const own = withStatements(
    claims,
    merged(
      view.text,
      marks.filter((each) => !isOfPosting(read, each)),
    ),
  );
  sentences.set(context, own);
  return own;
}

/**
 * What an answer says of the user, or of the posting, and nothing supports: each mark on the wrong words, with what the
 * row says instead as its reason. Wording that is offered for the resume is said of the user; questions, conditions,
 * advice, general statements and blanks are no claims. In order, without overlaps, `text.slice(start, end)` of each its
 * `text`. Deterministic for one `today`, which is for jobs that go on; linear in the answer. What it sees and what not
 * is in docs/decisions/0009.
 */
export function checkClaims(
  text: string,
  entries: ResumeEntry[],
  posting: Posting,
  today = new Date(),
): Unsupported[] {
  const facts = rowFacts(entries);
  const asked = postingFacts(posting);
  const unknown = markersIn(text)
    .filter(({ ref }) => !facts.byRef.has(ref) && !asked.byRef.has(ref))
    .map(({ ref, start, end }) => ({
      text: text.slice(start, end),
      start,
      end,
      reason: `there is no row or line [${ref}]`,
    }));
  const own = knownOf(facts, asked, today);
  const claims = viewsOf(text, facts, asked, (sentence) => read(own, sentence)).flatMap((view) =>
    marksIn(view, facts, asked, today, own).map((each) => ({
      ...each,
      start: each.start + view.offset,
      end: each.end + view.offset,
    })),
  );
  return merged(text, [...unknown, ...claims]);
}
