import { namedEntries } from "./entry-scope.ts";
import { isDeed, isPresentDeed } from "./offered-wording.ts";
import { peopleIn } from "./person-names.ts";
import type { PostingFacts } from "./posting-facts.ts";
import type { RowFacts } from "./row-facts.ts";
import type { Reading } from "./sentence-reading.ts";
import { isWithin, type Lead, type SentenceView, viewOf } from "./sentence-view.ts";
import { quotedIn, type Sentence, sentencesIn } from "./sentences.ts";
import { GOES_ON, IMPERATIVE, LEADS } from "./stance-tables.ts";
import { cellsUnder, readTableRow } from "./table-rows.ts";
import { languageOfWords } from "./text-language.ts";

/** A longer line above a list says more than that wording follows. */
const MAX_OFFER = 60;

/** What the items under a heading, or under a line that ends with a colon, have from it. */
function leadOf(view: SentenceView, facts: RowFacts): Lead {
  const named = namedEntries(view, facts).filter(({ kind }) => kind === "organization");
  const refs = [...view.groups.flatMap(({ rows }) => rows), ...named.map(({ entry }) => entry.ref)];
  const about = view.cues.find((cue) => cue.about !== "others")?.about;
  return {
    about: about === "user" || about === "posting" ? about : refs.length > 0 ? "user" : null,
    offers: view.text.length <= MAX_OFFER && LEADS.offers.test(view.folded),
    denies: LEADS.denies.test(view.folded),
    advises: LEADS.advises.test(view.folded),
    refs: new Set(refs).size <= 3 ? [...new Set(refs)] : [],
    text: view.text,
  };
}

/** Who the sentence speaks of at its end, for one that goes on with it. */
function subjectOf(view: SentenceView): SentenceView["goesOn"] {
  const rows = view.groups.some((group) => group.rows.length > 0);
  const about = view.cues.findLast((cue) => cue.about !== "others")?.about;
  if (about === "user" || rows) return "user";
  return about === "posting" || view.groups.length > 0 ? "posting" : null;
}

/**
 * The sentences of an answer as the checks see them, headings left out.
 * @param read `readSentence`, or one that knows the sentences read before.
 */
export function viewsOf(
  answer: string,
  facts: RowFacts,
  posting: PostingFacts,
  read: (text: string) => Reading,
): SentenceView[] {
  const quotable = [facts.quotable, posting.quotable];
  const names = [...posting.names, ...peopleIn(answer)];
  const hirer = facts.allStems.has(posting.hirerStem) ? null : posting.hirer;
  const sentences = sentencesIn(answer).map((sentence) => ({
    sentence,
    reading: read(answer.slice(sentence.start, sentence.end)),
  }));
  // Rows and lines that are quoted may be in another language than the answer.
  const quotes = quotedIn(answer);
  const language = languageOfWords(
    sentences.flatMap(({ sentence, reading }) =>
      reading.tokens.filter(({ start }) => !isWithin(quotes, sentence.start + start)),
    ),
  );
  const views: SentenceView[] = [];
  const blocks: SentenceView[][] = [];
  let lead: Lead | null = null;
  let head: SentenceView | null = null;
  let before: { view: SentenceView; sentence: Sentence } | null = null;
  for (const { sentence, reading } of sentences) {
    const follows = before !== null && !sentence.opens;
    const subject = follows && before ? (subjectOf(before.view) ?? before.view.follows) : null;
    const isText = sentence.kind === "text";
    // A paragraph of its own ends what a line with a colon began; one right under "Summary:" is its content.
    if (
      isText &&
      sentence.opens &&
      before &&
      before.sentence.kind !== "heading" &&
      !isLead(before.view)
    )
      lead = null;
    const own = lead;
    const view = viewOf(sentence, reading, { quotable, names, hirer, lead: own, language });
    view.follows = subject;
    if (!view.text.startsWith("|")) head = null;
    else if (sentence.kind === "heading") head = view;
    else if (head) view.cells = cellsUnder(view, head);
    if (subject && GOES_ON.test(view.folded)) view.goesOn = subject;
    if (follows && before) view.isAfterYears = before.view.numbers.some(({ months }) => months);
    if (follows && before) view.earlier = before.view.groups.at(-1)?.rows ?? before.view.earlier;
    if (sentence.kind === "heading") lead = leadOf(view, facts);
    else views.push(view);
    if (isText && isLead(view)) lead = leadOf(view, facts);
    const isApart =
      !before || sentence.kind === "heading" || !isSameBlock(answer, before.sentence, sentence);
    if (isApart) blocks.push([]);
    blocks.at(-1)?.push(view);
    before = { view, sentence };
  }
  for (const block of blocks) {
    offerItems(block);
    const isAmongRows = speaksOfUser(block);
    for (const view of block) {
      view.isAmongRows = isAmongRows;
      readTableRow(view, facts);
    }
  }
  return views;
}

/** Where half of a list's items are bullets for the resume, those that begin with a deed in the present are, too. */
function offerItems(block: readonly SentenceView[]): void {
  const items = block.filter(({ kind, opens }) => kind === "item" && opens);
  const isDone = ({ offered, text }: SentenceView) => offered.length > 0 || isDeed(text);
  const plain = items.filter(
    (view) => isPresentDeed(view.text) && !IMPERATIVE.test(view.folded) && !isDone(view),
  );
  const bullets = items.filter(isDone).length + plain.length;
  const isOfRow = items.every(({ lead, cues }) => lead?.refs.length === 1 && cues.length === 0);
  if (!isOfRow && (bullets < 2 || 2 * bullets < items.length)) return;
  for (const view of items) {
    const isOfPosting =
      view.groups.length > 0 && view.groups.every(({ rows }) => rows.length === 0);
    if (isOfPosting || view.offered.length > 0 || view.lead?.denies) continue;
    const isOfRow = view.lead?.refs.length === 1 && view.cues.length === 0;
    if (isDeed(view.text) || isPresentDeed(view.text) || (isOfRow && !IMPERATIVE.test(view.folded)))
      view.offered = [{ start: 0, end: view.text.length }];
  }
}

/** Sentences of one paragraph, items of one list, rows of one table. */
function isSameBlock(answer: string, a: Sentence, b: Sentence): boolean {
  const between = answer.slice(a.end, b.start);
  if (!between.includes("\n")) return true;
  const isCell = ({ start }: Sentence) => answer[start] === "|";
  return a.kind === b.kind && (a.kind !== "text" || (isCell(a) && isCell(b)));
}

const speaksOfUser = (block: readonly SentenceView[]) =>
  block.some(
    ({ cues, groups }) =>
      cues.some((cue) => cue.about === "user") || groups.some(({ rows }) => rows.length > 0),
  );

/** "…:", "**Postdoctoral researcher** [W1]", "Sergeant [W2]" as a line of its own. */
const isLead = (view: SentenceView) =>
  /:(?:\*\*|__)?\s*$/.test(view.text) ||
  (view.kind === "text" && view.opens && /^[^.!?;[|]{2,60}(?:\[[^\]]*\]\s*)+$/.test(view.text)) ||
  /^\W*(?:\*\*|__)[^*_]+(?:\*\*|__)(?:\s*\[[^\]]*\])+\s*$/.test(view.text);
