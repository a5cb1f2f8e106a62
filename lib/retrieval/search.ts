import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import type { Corpus } from "./corpus.ts";
import { wantedOf } from "./expand.ts";
import type { Focus } from "./focus.ts";
import { fuse } from "./fuse.ts";
import { type Passage, passageText } from "./passages.ts";
import { asWritten, type Index, scores } from "./rank.ts";
import type { Similarity } from "./similarity.ts";
import { asksForPlace, isPointedAt, unwantedIn, unwantedWeight, weightOf } from "./weigh.ts";

/** From this weight on, what is sought is searched for; less only orders what is pointed at. */
const SEARCHES = 0.5;
/** Passages with less than this share of the best score are chance. */
const CHANCE = 0.12;
/**
 * What being pointed at counts beside what is searched for: surely by a name or a time, loosely by a part of the resume
 * or a kind of posting line.
 */
const SURELY = 1;
const LOOSELY = 0.4;
/** What the posting wants decides between passages that are equal otherwise. */
const WORTH_WEIGHT = 0.05;
/**
 * What the words of a question as they stand count beside what they mean: where two sentences say the same in other
 * words, the small words between them are often the only ones in common.
 */
const SURFACE_WEIGHT = 0.2;

/** What the header counts beside the bullet's own words, and where a place is asked for. */
const HEADER_WEIGHT = 0.4;
const HEADER_OF_PLACE = 0.9;

/** As many of the most similar passages are fused with what the words find: as many as the evidence has rows. */
const MOST_SIMILAR = 12;

/**
 * Places in the index of what the words and pointers of the question find, best first; with vectors, fused with what is
 * most similar of that which the pointers allow.
 */
export function search(
  corpus: Corpus,
  focus: Focus,
  entries: ResumeEntry[],
  similarity: Similarity | null,
): number[] {
  const { index } = corpus;
  const { refs } = focus;
  const refOf = (at: number) => index.passages[at]?.ref ?? "";
  const wants = focus.sought.some(({ weight }) => weight >= SEARCHES);
  const { total, searches } = totals(corpus, focus, wants);
  const rankOf = inOrderOf(refs, entries, refOf);
  const most = total.reduce((all, each) => Math.max(all, each), 0);
  const found = [...total.keys()]
    .filter((at) => (total[at] ?? 0) > most * CHANCE)
    .filter((at) => searches || refs.length === 0 || isPointedAt(index.passages[at], focus))
    .sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || rankOf(a) - rankOf(b) || a - b);
  const similar = similarity && wants ? mostSimilar(index, focus, similarity) : [];
  const ranked = similar.length > 0 ? fuse(found, similar) : found;
  if (refs.length > 1 && !searches) {
    const [pointed, others] = parted(ranked, (at) => refs.includes(refOf(at)));
    const byTime = (round: number[]) =>
      focus.unwanted.length > 0 ? round : round.toSorted((a, b) => rankOf(a) - rankOf(b));
    return [...inRounds(pointed, refOf).flatMap(byTime), ...others];
  }
  return focus.each || asksForPlace(focus) ? inRounds(ranked, refOf).flat() : ranked;
}

/** What each passage counts: for the words that it has in common with the question, and for being pointed at. */
function totals(corpus: Corpus, focus: Focus, wants: boolean) {
  const { index } = corpus;
  const { sought } = focus;
  const headerWeight = asksForPlace(focus) ? HEADER_OF_PLACE : HEADER_WEIGHT;
  const byWords = withSurface(
    scores(index, wantedOf(sought, focus.text, corpus), headerWeight),
    scores(index, asWritten(focus.question), 1),
  );
  const best = byWords.reduce((most, each) => Math.max(most, each), 0);
  const searches = best > 0 && wants;
  const loudest = sought.reduce((most, { weight }) => Math.max(most, weight), 0);
  const pointedWeight = focus.surely || !searches ? SURELY : LOOSELY;
  const isUnwanted = unwantedIn(index, focus.unwanted);
  const total = index.passages.map((passage, at) => {
    if (focus.excluded.includes(passage.ref)) return 0;
    const share = best === 0 ? 0 : (byWords[at] ?? 0) / best;
    const score = share * weightOf(passage, focus) * loudest;
    const worth = (corpus.worth()[at] ?? 0) * WORTH_WEIGHT;
    const pointed = isPointedAt(passage, focus) ? pointedWeight + worth : 0;
    return (score + pointed) * (isUnwanted(at) ? unwantedWeight(passage) : 1);
  });
  return { total, searches };
}

/** The place of a passage's entry among those pointed at, and after them by time. */
function inOrderOf(
  refs: string[],
  entries: ResumeEntry[],
  refOf: (at: number) => string,
): (at: number) => number {
  const byTime = entries.toSorted(byRecency).map((entry) => entry.ref);
  const order = new Map([...new Set([...refs, ...byTime])].map((ref, at) => [ref, at]));
  return (at) => order.get(refOf(at)) ?? order.size;
}

function parted<Item>(items: Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** The scores by meaning, and a little of those by the words as they stand, each in proportion to its best. */
function withSurface(byMeaning: number[], bySurface: number[]): number[] {
  const [most, mostOfSurface] = [byMeaning, bySurface].map((list) =>
    list.reduce((best, each) => Math.max(best, each), 0),
  );
  if (!most || !mostOfSurface) return byMeaning;
  const share = (SURFACE_WEIGHT * most) / mostOfSurface;
  return byMeaning.map((score, at) => score + share * (bySurface[at] ?? 0));
}

/** The passages most like the question of those that the pointers allow. */
function mostSimilar(index: Index, focus: Focus, similarity: Similarity): number[] {
  const isUnwanted = unwantedIn(index, focus.unwanted);
  const isAllowed = (passage: Passage, at: number): boolean => {
    if (focus.excluded.includes(passage.ref) || isUnwanted(at)) return false;
    if (isPointedAt(passage, focus)) return true;
    return focus.refs.length === 0 && (passage.entry !== null || focus.about !== "person");
  };
  return index.passages
    .flatMap((passage, at) => {
      const alike = isAllowed(passage, at) ? similarity.get(passageText(passage)) : undefined;
      return alike === undefined ? [] : [{ at, alike }];
    })
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_SIMILAR)
    .map(({ at }) => at);
}

/** The first of each group, then the second of each, and so on. */
function inRounds(places: number[], groupOf: (at: number) => string): number[][] {
  const seen = new Map<string, number>();
  const rounds: number[][] = [];
  for (const at of places) {
    const round = seen.get(groupOf(at)) ?? 0;
    seen.set(groupOf(at), round + 1);
    rounds[round] = [...(rounds[round] ?? []), at];
  }
  return rounds;
}
