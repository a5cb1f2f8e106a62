import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { keptByToken } from "../terms/word-cache.ts";
import { type Claims, mark } from "./claim-check.ts";
import type { MarkerGroup } from "./marker-groups.ts";
import { holds } from "./number-set.ts";
import { refsOf } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isTelling, rowsWith } from "./support.ts";
import { placesWithin } from "./token-places.ts";
import type { Unsupported } from "./unsupported.ts";
import type { Nearness } from "./word-set.ts";

/** Of what a marker's words say, the marked rows say at most this part … */
const NEXT_TO_NOTHING = 0.2;
/** … and another row at least this part. */
const MOST = 0.4;
/** Or the marked rows have some of the words and none of the numbers, and another row nearly all of both. */
const SHARED = 0.6;
const NEARLY_ALL = 0.8;
/** A word and a bit, or a number. */
const LEAST_WEIGHT = 1.25;

/** The words are about the place that was named before. */
const THERE = /\b(?:there|dort|la-bas|y|alli|ahi)\b/;

interface Stated {
  weight: number;
  isNumber: boolean;
  isLarge: boolean;
  /** The rows that have it. */
  homes: readonly ResumeEntry[];
}

const has = ({ homes }: Stated, rows: readonly ResumeEntry[]) =>
  rows.some((row) => homes.includes(row));

/** A number that no row has says nothing of where it belongs. */
const isSomewhere = ({ isNumber, homes }: Stated) => !isNumber || homes.length > 0;

const canBeStated = keptByToken((word) => !STOP_WORDS.has(word) && !/^\p{N}/u.test(word));

/** What the words of a marker state that can be looked up: words and numbers, with a weight. */
function statedBy(
  { view, facts, named }: Claims,
  { from, to }: Pick<MarkerGroup, "from" | "to">,
  nearness: Nearness = "word",
): Stated[] {
  const isOfName = (at: number) => {
    const start = view.tokens[at]?.start ?? 0;
    return named.some(
      (name) => name.kind === "organization" && name.start <= start && start < name.end,
    );
  };
  const words = placesWithin(view, from, to)
    .filter((at) => {
      const token = view.tokens[at];
      return token !== undefined && canBeStated(token) && !isOfName(at);
    })
    .map((at) => ({
      weight: isTelling(view, at) ? 1 : 0.25,
      isNumber: false,
      isLarge: false,
      homes: rowsWith(view, at, facts, nearness),
    }));
  const numbers = view.numbers
    .filter(({ start, months }) => from <= start && start < to && months === null)
    .map((mention) => ({
      weight: mention.values.some((value) => value > 12) ? 2 : 1,
      isNumber: true,
      isLarge: mention.values.some((value) => value >= 100),
      homes: facts.entries.filter((row) => {
        const set = facts.numbers.get(row);
        return set !== undefined && holds(set, mention);
      }),
    }));
  return [...words, ...numbers];
}

/** The row that says what a marker's words say, where the marked rows do not; null where they do, or none does. */
function rightRow(claims: Claims, group: MarkerGroup): ResumeEntry | null {
  const { facts, named, view } = claims;
  const marked = group.rows.flatMap((ref) => facts.byRef.get(ref) ?? []);
  if (marked.length === 0) return null;
  // Words that name the marked row are about it: then what they say is wrong, not the marker.
  const isNamed = named.some(
    ({ entry, start }) => group.from <= start && start < group.to && marked.includes(entry),
  );
  const others = [
    ...new Set(
      named
        .filter(
          ({ kind, isSetting, start }) =>
            (kind === "organization" || (kind === "place" && isSetting)) &&
            group.from <= start &&
            start < group.to,
        )
        .map(({ entry }) => entry),
    ),
  ];
  const isThere = THERE.test(view.folded.slice(group.from, group.start));
  const before = view.groups.findLast(({ end }) => end <= group.from)?.rows ?? view.earlier;
  const goesOn = /^\s*(?:and|und|et|y)\s/.test(view.folded.slice(group.from));
  if ((isThere || goesOn) && before.join() === group.rows.join()) return null;
  if (isNamed || marked.some(({ ref }) => view.lead?.refs.includes(ref))) return null;
  const stated = statedBy(claims, group).filter(isSomewhere);
  const total = stated.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (rows: readonly ResumeEntry[]) =>
    stated.reduce((sum, each) => sum + (has(each, rows) ? each.weight : 0), 0);
  const own = weightOf(marked);
  // "At Acme you … [W2]" where W2 is another employer's: the name says which row is meant.
  const [other] = others;
  if (!isNamed && other && others.length === 1 && other.organization !== marked[0]?.organization) {
    const weight = weightOf([other]);
    if (weight > own && weight >= MOST * total) return other;
  }
  const figures = stated.filter(({ isNumber, weight }) => isNumber && weight > 1);
  const isElsewhere = (row: ResumeEntry) =>
    figures.length > 0 && figures.every((each) => has(each, [row]) && !has(each, marked));
  if (total === 0 || own > SHARED * total) return null;
  const weights = new Map<ResumeEntry, number>();
  for (const { weight, homes } of stated)
    for (const row of homes) weights.set(row, (weights.get(row) ?? 0) + weight);
  let best: ResumeEntry | null = null;
  let most = 0;
  for (const row of facts.entries) {
    const weight = weights.get(row) ?? 0;
    if (weight > most) [best, most] = [row, weight];
  }
  if (!best || most < LEAST_WEIGHT) return null;
  // Small numbers meet by accident: a word must, too.
  const home = best;
  if (!stated.some((each) => (!each.isNumber || each.isLarge) && has(each, [home]))) return null;
  if (own <= NEXT_TO_NOTHING * total) return most >= MOST * total ? best : null;
  // A note may add to what the marked row says.
  return best.kind !== "note" && isElsewhere(best) && most >= NEARLY_ALL * total ? best : null;
}

const BREATH = /[,;:|(–—]|\b(?:and|und|et|y|but|aber|mais|pero)\b/gu;

/** A marker that stands right behind words of which its rows have nothing, and another row has all. */
function rightRowOfBreath(claims: Claims, group: MarkerGroup): ResumeEntry | null {
  const { facts, view, named } = claims;
  const marked = group.rows.flatMap((ref) => facts.byRef.get(ref) ?? []);
  if (marked.length === 0 || group.to > group.start) return null;
  // A deed moved from one job to another stands under the right marker.
  if (marked.some(({ kind }) => kind !== "skill" && kind !== "education")) return null;
  if (marked.some(({ ref }) => view.lead?.refs.includes(ref))) return null;
  const isNamed = named.some(
    ({ entry, start }) => group.from <= start && start < group.start && marked.includes(entry),
  );
  if (isNamed || THERE.test(view.folded.slice(group.from, group.start))) return null;
  const cuts = matchesIn(view.folded.slice(group.from, group.start), BREATH);
  const from = group.from + (cuts.at(-1)?.index ?? 0);
  const stated = statedBy(claims, { from, to: group.start }, "sense").filter(isSomewhere);
  const telling = stated.filter(({ weight }) => weight >= 1);
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  if (total < LEAST_OF_BREATH || telling.some((each) => has(each, marked))) return null;
  const homes = facts.entries.filter(
    (row) => row.kind !== "note" && telling.every((each) => has(each, [row])),
  );
  return homes.length <= FEW ? (homes[0] ?? null) : null;
}

/** Two words, or a number that is not found anywhere. */
const LEAST_OF_BREATH = 1;
/** A breath that more rows than this have all of tells none of them. */
const FEW = 2;

/**
 * Markers under which a reader would look for a fact in vain, since another row says it; and the sentence with the
 * right rows in their place, for the checks of what it says.
 */
export function wrongMarkers(claims: Claims): { marks: Unsupported[]; view: SentenceView } {
  const { view } = claims;
  const marks: Unsupported[] = [];
  const groups = view.groups.map((group) => {
    const right = rightRow(claims, group) ?? rightRowOfBreath(claims, group);
    if (!right) return group;
    marks.push(
      mark(
        view,
        group.start,
        group.end,
        `${refsOf([right])} says this, not ${view.text.slice(group.start, group.end)}`,
      ),
    );
    return { ...group, rows: [right.ref] };
  });
  return { marks, view: marks.length > 0 ? { ...view, groups, notes: [] } : view };
}
