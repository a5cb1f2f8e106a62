import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import type { Unit } from "../terms/units.ts";
import type { Corpus } from "./corpus.ts";
import { wantedOf } from "./expand.ts";
import type { Focus } from "./focus.ts";
import { fuse } from "./fuse.ts";
import { type Passage, passageText } from "./passages.ts";
import { asWritten, type Counts, type Index, scores } from "./rank.ts";
import type { Similarity } from "./similarity.ts";
import { partOf } from "./times.ts";

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
/** What a passage counts that is about what the question leaves out; a list of skills is about more. */
const UNWANTED = 0.15;
const UNWANTED_IN_LIST = 0.7;
/** What a passage without a number counts where one is asked for. */
const NO_NUMBER = 0.4;
const A_NUMBER =
  /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|half|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|mil)(?!\p{L})/u;

/**
 * What the words of a question as they stand count beside what they mean: where two sentences say the same in other
 * words, the small words between them are often the only ones in common.
 */
const SURFACE_WEIGHT = 0.2;

/** What the header counts beside the bullet's own words, and where a place is asked for. */
const HEADER_WEIGHT = 0.4;
const HEADER_OF_PLACE = 0.9;

/** What was done says more than a skill that is only listed. */
const KIND_WEIGHT: Record<Passage["kind"], number> = {
  work: 1,
  project: 1,
  education: 0.7,
  skill: 0.85,
  job: 1,
};
/** What is no job counts where a place of work is asked for. */
const NO_PLACE = 0.5;

/** Whose lines answer a question about whom. */
const ABOUT: Record<Focus["about"], { resume: number; posting: number }> = {
  person: { resume: 1, posting: 0.3 },
  posting: { resume: 0.35, posting: 1 },
  both: { resume: 1, posting: 0.9 },
};

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
  const { sought, asked, refs } = focus;
  const isPlace = asked === "place" || asked === "duration";
  const byTerms = withSurface(
    scores(index, wantedOf(sought, focus.text, corpus), isPlace ? HEADER_OF_PLACE : HEADER_WEIGHT),
    scores(index, asWritten(focus.question), 1),
  );
  const best = byTerms.reduce((most, each) => Math.max(most, each), 0);
  const order = new Map(entries.toSorted(byRecency).map((entry, at) => [entry.ref, at]));
  const isUnwanted = unwantedIn(index, focus.unwanted);
  const wants = sought.some(({ weight }) => weight >= SEARCHES);
  const searches = best > 0 && wants;
  const pointedWeight = focus.surely || !searches ? SURELY : LOOSELY;
  const loudest = sought.reduce((most, { weight }) => Math.max(most, weight), 0);
  const total = index.passages.map((passage, at) => {
    if (focus.excluded.includes(passage.ref)) return 0;
    const score = best === 0 ? 0 : ((byTerms[at] ?? 0) / best) * weightOf(passage, focus) * loudest;
    const pointed = isPointedAt(passage, focus)
      ? pointedWeight + (corpus.worth()[at] ?? 0) / 20
      : 0;
    return (score + pointed) * (isUnwanted(at) ? unwantedWeight(passage) : 1);
  });
  const most = total.reduce((all, each) => Math.max(all, each), 0);
  const rankOf = (at: number): number => {
    const ref = index.passages[at]?.ref ?? "";
    const pointed = refs.indexOf(ref);
    return pointed >= 0 ? pointed : refs.length + (order.get(ref) ?? order.size);
  };
  const found = [...total.keys()]
    .filter((at) => (total[at] ?? 0) > most * CHANCE)
    .filter((at) => searches || refs.length === 0 || isPointedAt(index.passages[at], focus))
    .sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || rankOf(a) - rankOf(b) || a - b);
  const similar =
    similarity && wants
      ? mostSimilar(index.passages, similarity, (passage, at) => {
          if (focus.excluded.includes(passage.ref) || isUnwanted(at)) return false;
          if (isPointedAt(passage, focus)) return true;
          return refs.length === 0 && (passage.entry !== null || focus.about !== "person");
        })
      : [];
  const ranked = similar.length > 0 ? fuse(found, similar) : found;
  const refOf = (at: number) => index.passages[at]?.ref ?? "";
  if (refs.length > 1 && !searches) {
    const [pointed, others] = parted(ranked, (at) => refs.includes(refOf(at)));
    const byTime = (round: number[]) =>
      focus.unwanted.length > 0 ? round : round.toSorted((a, b) => rankOf(a) - rankOf(b));
    return [...inRounds(pointed, refOf).flatMap(byTime), ...others];
  }
  return focus.each || isPlace ? inRounds(ranked, refOf).flat() : ranked;
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

function mostSimilar(
  passages: Passage[],
  similarity: Similarity,
  isAllowed: (passage: Passage, at: number) => boolean,
): number[] {
  return passages
    .flatMap((passage, at) => {
      const alike = isAllowed(passage, at) ? similarity.get(passageText(passage)) : undefined;
      return alike === undefined ? [] : [{ at, alike }];
    })
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_SIMILAR)
    .map(({ at }) => at);
}

function weightOf({ kind, text, entry }: Passage, { about, asked }: Focus): number {
  const side = kind === "job" ? ABOUT[about].posting : ABOUT[about].resume;
  const isPlace = asked === "place" || asked === "duration";
  const misplaced = isPlace && entry && partOf(entry) !== "work" ? NO_PLACE : 1;
  const unnumbered = asked === "number" && !A_NUMBER.test(text.toLowerCase()) ? NO_NUMBER : 1;
  return side * KIND_WEIGHT[kind] * misplaced * unnumbered;
}

function unwantedWeight({ entry }: Passage): number {
  return entry && partOf(entry) === "skill" ? UNWANTED_IN_LIST : UNWANTED;
}

function isPointedAt(passage: Passage | undefined, focus: Focus): boolean {
  if (!passage) return false;
  const { ref, line } = passage;
  return line ? focus.lines.includes(line.kind) : focus.refs.includes(ref);
}

/** Whether a passage is about any of these: by their names in its own text, or by any word for them in its header. */
function unwantedIn({ counts, headers }: Index, unwanted: Unit[]): (at: number) => boolean {
  const names = (keys: Counts | undefined, { terms, words }: Unit) =>
    terms.some((key) => keys?.has(key)) ||
    (words.length > 0 && words.every((word) => keys?.has(word)));
  const means = (keys: Counts | undefined, unit: Unit) => unit.names.some((key) => keys?.has(key));
  return (at) =>
    unwanted.some(
      (unit) =>
        names(counts[at], unit) ||
        names(headers[at], unit) ||
        means(headers[at], unit) ||
        (unit.words.length > 1 && means(counts[at], unit)),
    );
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
