import { spokenLanguages } from "../ai/coach/spoken-languages.ts";
import type { PostingLine } from "../job/schema.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { MUST, NICE } from "./claim-tables.ts";
import { denies, deniesIn } from "./given.ts";
import { aroundOf } from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import { holds } from "./number-set.ts";
import { phraseAround } from "./phrase-extent.ts";
import type { LineFacts, PostingFacts } from "./posting-facts.ts";
import { isOfAnother } from "./same-thing.ts";
import { clauseAt, phraseAt } from "./sentence-view.ts";
import { type Stance, stanceAt } from "./stance.ts";

/** The lines that what is said of the posting rests on: the marked ones, else all. */
const linesOf = ({ byRef, lines }: PostingFacts, stance: Stance): LineFacts[] => {
  const marked = (stance.group?.jobs ?? []).flatMap((ref) => byRef.get(ref) ?? []);
  return marked.length > 0 ? marked : lines;
};

const shown = ({ ref, text }: PostingLine) =>
  `[${ref}] says “${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

/** Why a number is not what the posting says, or its marked lines, or null. */
export function numberOfPosting(
  { posting, view }: Claims,
  stance: Stance,
  mention: NumberMention,
  text: string,
): string | null {
  const lines = linesOf(posting, stance);
  const isMarked = lines !== posting.lines;
  const sets = isMarked ? lines.map(({ numbers }) => numbers) : [posting.numbers];
  if (!sets.some((set) => holds(set, mention))) {
    const elsewhere = posting.lines.find(({ numbers }) => holds(numbers, mention));
    // With more said between the number and the marker, the marker may be for that alone.
    const between = view.folded.slice(mention.end, Math.max(mention.end, stance.group?.start ?? 0));
    if (elsewhere) return /\b(?:and|und|et|y)\b|[,;]/.test(between) ? null : shown(elsewhere.line);
    const first = isMarked ? lines[0] : undefined;
    return `the posting does not mention ${text}${first ? `; ${shown(first.line)}` : ""}`;
  }
  if (mention.months === null) {
    const around = aroundOf(view, mention);
    const others = sets.flatMap((set) =>
      set.written
        .filter((own) => own.mention.values.some((value) => mention.values.includes(value)))
        .map((own) => isOfAnother(around, own, set)),
    );
    const other = others.find((each) => each !== null);
    return other && others.every((each) => each !== null) ? `the posting says ${other}` : null;
  }
  const written = sets.flatMap((set) => set.written).map(({ mention: own }) => own.months);
  const isAsked = written.every((months) => months === null) || written.includes(mention.months);
  return isAsked ? null : `the posting does not ask for ${text}`;
}

const isPlainDenial = (text: string) =>
  !/\bno (?:row|line|bullet|job|entry)\b/.test(text) &&
  /\b(?:not|no|never|n['’]t|nowhere)\b[^.]{0,30}\b(?:ask|mention|require|name|list|need|want|say|word)/.test(
    text,
  );

/** Tools, skills and languages that a sentence gives to the posting and its lines do not name, or name otherwise. */
export const unsupportedOfPosting: Check = (claims) => {
  const { view, posting, facts } = claims;
  const terms = view.terms.flatMap(({ key, start, end }) => {
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "posting" || stance.isOffered) return [];
    const text = view.text.slice(start, end);
    const phrase = phraseAt(view, start);
    const around = view.folded.slice(phrase.start, phrase.end);
    const lines = linesOf(posting, stance);
    const named = new RegExp(`(?<!\\p{L})${RegExp.escape(text)}(?!\\p{L})`, "iu");
    const having = posting.lines.filter(({ keys, line }) => keys.has(key) || named.test(line.text));
    const first = having[0]?.line;
    if (denies(around))
      return first && isPlainDenial(around) ? [mark(view, start, end, shown(first))] : [];
    const whole = phraseAround(view, { start, end }, [], facts);
    if (!first) {
      if (posting.quotable.toLowerCase().includes(text.toLowerCase())) return [];
      return [mark(view, whole.start, whole.end, `the posting does not mention ${text}`)];
    }
    const own = having.filter((line) => lines.includes(line));
    if (own.length === 0) return [mark(view, start, end, shown(first))];
    return rankReason(claims, start, own).flatMap((found) => [
      mark(view, found.start, found.end, found.reason),
      mark(view, whole.start, whole.end, found.reason),
    ]);
  });
  return [...terms, ...languagesOfPosting(claims)];
};

/** "Required" said of what is only nice to have, or the other way round: the words that say it. */
function rankReason({ view }: Claims, at: number, lines: readonly LineFacts[]) {
  const clause = clauseAt(view, at);
  const said = view.folded.slice(clause.start, clause.end);
  const first = lines[0]?.line;
  const isNice = NICE.exec(said);
  const found = isNice ?? MUST.exec(said);
  const wrongKind = isNice ? "must" : "nice";
  if (!first || !found || !lines.every(({ line }) => line.kind === wrongKind)) return [];
  const start = clause.start + found.index;
  const rank = first.kind === "must" ? "as required" : "as nice to have";
  return [{ start, end: start + found[0].length, reason: `${shown(first)}, ${rank}` }];
}

function languagesOfPosting({ view, posting }: Claims) {
  return spokenLanguages(view.text, false, view.tokens).flatMap(({ code, level, start, end }) => {
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "posting" || stance.isOffered) return [];
    const phrase = phraseAt(view, start);
    if (deniesIn(view, phrase.start, phrase.end)) return [];
    const asked = linesOf(posting, stance).flatMap(({ line, languages }) =>
      languages
        .filter((language) => language.code === code)
        .map((language) => ({ line, level: language.level })),
    );
    const text = view.text.slice(start, end);
    const first = asked[0];
    const cefr = /\b[ABC][12]\b/.exec(view.text.slice(phrase.start, phrase.end));
    const levelAt = cefr ? phrase.start + cefr.index : start;
    const span = { start: Math.min(start, levelAt), end: cefr ? Math.max(end, levelAt + 2) : end };
    if (!first) {
      if (posting.quotable.toLowerCase().includes(text.toLowerCase())) return [];
      return [mark(view, span.start, span.end, `the posting does not mention ${text}`)];
    }
    const isSame = asked.some((each) => each.level === null || each.level === level);
    if (level === null || isSame) return [];
    if (!cefr && asked.some((each) => Math.abs((each.level ?? 0) - level) <= 1)) return [];
    return [mark(view, span.start, span.end, shown(first.line))];
  });
}
