import type { ResumeEntry } from "../resume/schema.ts";
import { fold, stem, tokenize } from "../terms/tokenize.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import { holds, type NumberSet, type WrittenNumber } from "./number-set.ts";
import type { NumberMention } from "./numbers.ts";
import { ABOUT, AT_LEAST, NEARLY, OVER, PEOPLE, PERIODS, PLUS, TIME_UNITS, UNDER } from "./quantity-tables.ts";
import { refsOf } from "./row-facts.ts";
import { STOP_WORDS } from "../ai/coach/words.ts";

/** Text around a number, folded. */
interface Around {
  before: string;
  after: string;
}

/** The most by which "over", "nearly" and "about" may be away from what a row says, as parts of it. */
const OVER_BY = 0.3;
const NEARLY_BY = 0.15;
const ABOUT_BY = 0.1;

function near(set: NumberSet, mention: NumberMention, isNear: (own: number, stated: number) => boolean) {
  const pool = mention.kind === "date" ? set.dates : set[mention.kind];
  return mention.values.some((stated) => [...pool].some((own) => isNear(own, stated)));
}

const sameValue = (a: NumberMention, b: NumberMention) =>
  a.kind === b.kind || a.kind === "plain" || b.kind === "plain"
    ? a.values.some((value) => b.values.includes(value))
    : false;

/** Rounding and bounds, as far as the words say so. */
function roundsTo(set: NumberSet, mention: NumberMention, { before, after }: Around): boolean {
  if (OVER.test(before) || PLUS.test(after))
    return near(set, mention, (own, stated) => own > stated && own <= stated * (1 + OVER_BY));
  if (AT_LEAST.test(before))
    return near(set, mention, (own, stated) => own >= stated && own <= stated * (1 + OVER_BY));
  if (UNDER.test(before))
    return near(set, mention, (own, stated) => own < stated && own >= stated * (1 - OVER_BY));
  if (NEARLY.test(before))
    return near(set, mention, (own, stated) => own <= stated && own >= stated * (1 - NEARLY_BY));
  if (ABOUT.test(before))
    return near(set, mention, (own, stated) => Math.abs(own - stated) <= stated * ABOUT_BY);
  return false;
}

/** "cut by 84 %" where a row says from 900 to 140: worked out from two numbers of one line. */
function workedOut(set: NumberSet, { kind, values }: NumberMention): boolean {
  if (kind !== "percent" && kind !== "times") return false;
  const stated = values[0] ?? 0;
  return set.written.some(({ mention: first }, at) => {
    const second = set.written[at + 1];
    if (!second || !/\b(?:to|auf|a|bis|hasta|instead|statt)\b/.test(fold(second.before))) return false;
    const [from, to] = [first.values[0] ?? 0, second.mention.values[0] ?? 0];
    if (from === 0 || to === 0) return false;
    if (kind === "times") return Math.abs(Math.max(from / to, to / from) - stated) < 0.1 * stated;
    return Math.abs((Math.abs(from - to) / from) * 100 - stated) <= 1;
  });
}

const unitOf = (after: string, units: readonly RegExp[]) =>
  units.findIndex((unit) => unit.test(after));

/** The words that say what is counted: up to two after the number. */
function nounsAfter(after: string): string[] {
  const clause = after.split(/[.,;:()[\]–—]/)[0] ?? "";
  return tokenize(clause)
    .filter(({ text }) => !STOP_WORDS.has(text) && /\p{L}/u.test(text))
    .slice(0, 2)
    .map(({ text }) => stem(text));
}

/** The row has the number, but of something else: in another unit, of other things, another way round. */
function isOfAnother(said: Around, own: WrittenNumber, set: NumberSet): string | null {
  const ownAround = { before: fold(own.before), after: fold(own.after) };
  const written = `${own.text}${own.after.split(/[.,;:(]/)[0] ?? ""}`.split(/\s+/).slice(0, 4).join(" ");
  const [unit, ownUnit] = [unitOf(said.after, TIME_UNITS), unitOf(ownAround.after, TIME_UNITS)];
  if (unit >= 0 && ownUnit >= 0 && unit !== ownUnit) return written;
  const [every, ownEvery] = [unitOf(said.after, PERIODS), unitOf(ownAround.after, PERIODS)];
  if (every >= 0 && ownEvery >= 0 && every !== ownEvery) return written;
  const isPeople = (around: Around) => PEOPLE.test(around.after.slice(0, 30)) || /\b(?:team|equipe|equipo)\s\w+\s$/.test(around.before);
  if (isPeople(said) && own.mention.kind === "plain" && unit < 0) {
    const everything = `${ownAround.before} ${ownAround.after}`;
    if (!PEOPLE.test(everything) && ownUnit >= 0) return written;
  }
  const nouns = nounsAfter(said.after);
  const ownWords = new Set(tokenize(`${own.before} ${own.after}`).map(({ text }) => stem(text)));
  const first = nouns[0];
  if (first === undefined || nouns.some((noun) => ownWords.has(noun))) return null;
  // Swapped: the row counts these things with another number.
  const other = set.written.find(
    (each) => each !== own && nounsAfter(fold(each.after))[0] === first && !sameValue(each.mention, own.mention),
  );
  return other ? `${other.text}${other.after}`.split(/\s+/).slice(0, 3).join(" ") : null;
}

/** What the rows in question say in its place, for the reader. */
function saidInstead(rows: readonly ResumeEntry[], claims: Claims, mention: NumberMention): string {
  const said = rows.flatMap((row) => {
    const written = claims.facts.numbers.get(row)?.written ?? [];
    const same = written.filter((each) => each.mention.kind === mention.kind).slice(0, 3);
    return same.length > 0 ? [`[${row.ref}] says ${same.map((each) => each.text).join(", ")}`] : [];
  });
  return said.length > 0 ? `; ${said.slice(0, 2).join(", ")}` : "";
}

/** Why a number is not what the rows in question say, or null. */
export function figureReason(
  claims: Claims,
  { entries, by }: Scope,
  mention: NumberMention,
  text: string,
): string | null {
  const { facts, view } = claims;
  const around = {
    before: view.folded.slice(Math.max(0, mention.start - 40), mention.start),
    after: view.folded.slice(mention.end, mention.end + 40),
  };
  const sets = entries.flatMap((row) => facts.numbers.get(row) ?? []);
  if (sets.some((set) => roundsTo(set, mention, around))) return null;
  const holding = sets.filter((set) => holds(set, mention));
  if (holding.length > 0) {
    const found = holding.flatMap((set) =>
      set.written
        .filter((own) => sameValue(own.mention, mention))
        .map((own) => ({ own, another: isOfAnother(around, own, set) })),
    );
    const isMore = OVER.test(around.before) || (PLUS.test(around.after) && !AT_LEAST.test(around.before));
    const isLess = UNDER.test(around.before);
    const saysSo = ({ own }: (typeof found)[number]) =>
      isMore
        ? OVER.test(fold(own.before)) || PLUS.test(own.after) || AT_LEAST.test(fold(own.before))
        : UNDER.test(fold(own.before));
    if ((isMore || isLess) && found.length > 0 && !found.some(saysSo))
      return `the row says ${found[0]?.own.text ?? text}, not ${isMore ? "more" : "less"}`;
    const wrong = found.filter(({ another }) => another !== null);
    return found.length > 0 && wrong.length === found.length
      ? `the row says ${wrong[0]?.another}`
      : null;
  }
  if (sets.some((set) => workedOut(set, mention))) return null;
  const elsewhere = by === "none" ? [] : facts.entries.filter((row) => {
    const set = facts.numbers.get(row);
    return set !== undefined && holds(set, mention);
  });
  if (elsewhere.length > 0) return `${text} belongs to ${refsOf(elsewhere)}, not to ${refsOf(entries)}`;
  const shown = by === "none" ? [] : entries;
  return `no row mentions ${text}${saidInstead(shown, claims, mention)}`;
}
