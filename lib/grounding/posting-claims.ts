import { spokenLanguages } from "../ai/coach/spoken-languages.ts";
import type { PostingLine } from "../job/schema.ts";
import { findTerms, provenBy } from "../terms/lexicon.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { DENIED, MUST, NICE, NOT_DENIED } from "./claim-tables.ts";
import { holds, type NumberSet, numberSet } from "./number-set.ts";
import type { NumberMention } from "./number-mention.ts";
import type { PostingFacts } from "./posting-facts.ts";
import { phraseAround } from "./phrase-extent.ts";
import { clauseAt, phraseAt } from "./sentence-view.ts";
import { type Stance, stanceAt } from "./stance.ts";
import { AT_LEAST, OVER } from "./quantity-tables.ts";

const linesOf = ({ byRef, posting }: PostingFacts, stance: Stance): PostingLine[] => {
  const marked = (stance.group?.jobs ?? []).flatMap((ref) => byRef.get(ref) ?? []);
  return marked.length > 0 ? marked : posting.lines;
};

const shown = (line: PostingLine) =>
  `[${line.ref}] says “${line.text.length > 60 ? `${line.text.slice(0, 57)}…` : line.text}”`;

const setOf = (lines: readonly PostingLine[]): NumberSet =>
  numberSet(lines.map(({ text }) => text).join("\n"));

/** Why a number is not what the posting says, or its marked lines, or null. */
export function numberOfPosting(
  { posting, view }: Claims,
  stance: Stance,
  mention: NumberMention,
  text: string,
): string | null {
  const lines = linesOf(posting, stance);
  const isMarked = (stance.group?.jobs.length ?? 0) > 0;
  const set = isMarked ? setOf(lines) : posting.numbers;
  if (!holds(set, mention)) {
    const elsewhere = isMarked
      ? posting.posting.lines.find((line) => holds(setOf([line]), mention))
      : undefined;
    if (elsewhere) return shown(elsewhere);
    return isMarked && lines[0]
      ? `the posting does not mention ${text}; ${shown(lines[0])}`
      : `the posting does not mention ${text}`;
  }
  if (mention.months !== null) {
    const same = set.written.some((own) => own.mention.months === mention.months);
    if (!same && set.written.some((own) => own.mention.months !== null))
      return `the posting does not ask for ${text}`;
  }
  const before = view.folded.slice(0, mention.start);
  if (OVER.test(before) && !AT_LEAST.test(before)) return null;
  return null;
}

const isDenied = (text: string) => DENIED.test(text) && !NOT_DENIED.test(text);

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
    const having = posting.posting.lines.filter((line) =>
      findTerms(line.text).some((term) => term.key === key || provenBy(term.key).has(key)),
    );
    if (isDenied(around)) {
      const first = having[0];
      return first && isPlainDenial(around) ? [mark(view, start, end, shown(first))] : [];
    }
    if (having.length === 0) {
      const named = new RegExp(`(?<!\\p{L})${RegExp.escape(text)}(?!\\p{L})`, "iu");
      if (posting.posting.lines.some((line) => named.test(line.text)) || posting.names.some((name) => named.test(name))) return [];
      const whole = phraseAround(view, { start, end }, [], facts);
      return [mark(view, whole.start, whole.end, `the posting does not mention ${text}`)];
    }
    const own = having.filter((line) => lines.includes(line));
    if (own.length === 0) return having[0] ? [mark(view, start, end, shown(having[0]))] : [];
    return rankReason(claims, start, own).flatMap((found) => {
      const whole = phraseAround(view, { start, end }, [], facts);
      return [mark(view, found.start, found.end, found.reason), mark(view, whole.start, whole.end, found.reason)];
    });
  });
  return [...terms, ...languagesOfPosting(claims)];
};

const isPlainDenial = (text: string) =>
  /\b(?:not|no|never|n['’]t|nowhere)\b[^.]{0,30}\b(?:ask|mention|require|name|list|need|want|say|word)/.test(text);

/** "Required" said of what is only nice to have, or the other way round: the words that say it. */
function rankReason({ view }: Claims, at: number, lines: readonly PostingLine[]) {
  const clause = clauseAt(view, at);
  const said = view.folded.slice(clause.start, clause.end);
  const first = lines[0];
  if (!first) return [];
  const isMust = MUST.exec(said);
  const isNice = NICE.exec(said);
  const wrong = isNice
    ? lines.every(({ kind }) => kind === "must") && isNice
    : isMust && lines.every(({ kind }) => kind === "nice") && isMust;
  if (!wrong) return [];
  const start = clause.start + wrong.index;
  const rank = first.kind === "must" ? "as required" : "as nice to have";
  return [{ start, end: start + wrong[0].length, reason: `${shown(first)}, ${rank}` }];
}

function languagesOfPosting({ view, posting }: Claims) {
  return spokenLanguages(view.text, false, view.tokens).flatMap(({ code, level, start, end }) => {
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "posting" || stance.isOffered) return [];
    const phrase = phraseAt(view, start);
    if (isDenied(view.folded.slice(phrase.start, phrase.end))) return [];
    const lines = linesOf(posting, stance);
    const asked = lines.flatMap((line) =>
      spokenLanguages(line.text, true)
        .filter((language) => language.code === code)
        .map((language) => ({ line, level: language.level })),
    );
    const text = view.text.slice(start, end);
    if (asked.length === 0) {
      const lower = text.toLowerCase();
      return posting.posting.lines.some((line) => line.text.toLowerCase().includes(lower))
        ? []
        : [mark(view, start, end, `the posting does not mention ${text}`)];
    }
    const first = asked[0];
    if (level === null || asked.some((each) => each.level === null || each.level === level)) return [];
    const cefr = /\b[ABC][12]\b/.exec(view.text.slice(phrase.start, phrase.end));
    if (!cefr && asked.some((each) => Math.abs((each.level ?? 0) - level) <= 1)) return [];
    const levelAt = cefr ? phrase.start + cefr.index : start;
    const levelEnd = cefr ? levelAt + 2 : end;
    return first ? [mark(view, Math.min(start, levelAt), Math.max(end, levelEnd), shown(first.line))] : [];
  });
}
