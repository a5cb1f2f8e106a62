import { spokenLanguages } from "../ai/coach/spoken-languages.ts";
import { statedIn } from "../ai/coach/stated.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Check, mark } from "./claim-check.ts";
import { denies, deniesIn } from "./given.ts";
import { type LevelMention, levelsIn, SPEAKING } from "./language-levels.ts";
import type { RowFacts } from "./row-facts.ts";
import { isLabel, phraseAt, type SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";

interface Held {
  row: ResumeEntry;
  code: string;
  level: LevelMention | null;
}

const kept = new WeakMap<RowFacts, Held[]>();

/** The spoken languages of the rows, with the level that the row states. */
function heldBy(facts: RowFacts): Held[] {
  const known = kept.get(facts);
  if (known) return known;
  const held = facts.entries.flatMap((row) => {
    const isLanguage = row.section === "language";
    return [row.header, ...row.lines].flatMap((line) =>
      spokenLanguages(statedIn(row, line), isLanguage).map(({ code }) => ({
        row,
        code,
        level: isLanguage ? (levelsIn(line)[0] ?? null) : null,
      })),
    );
  });
  kept.set(facts, held);
  return held;
}

/** Levels agree when both are of the scale and the same, or a word is not above the row's nor far below it. */
export function agrees(said: LevelMention, own: LevelMention): boolean {
  if (said.isScale && own.isScale) return said.rank === own.rank;
  return said.rank - own.rank < 1 && own.rank - said.rank < 2;
}

interface Spoken {
  code: string;
  start: number;
  end: number;
}

/** Between a language and the level that follows it, and between a level and the language that follows it; folded. */
const THEN_LEVEL =
  /^[\s:(–—-]{0,3}(?:(?:is|ist|est|es|at|auf|of|nivel|niveau|level|skills?|your|spoken|exactly|still|only|now)\b[\s:(]{0,2}){0,3}$/;
const THEN_LANGUAGE = /^[\s-](?:(?:in|en|level|niveau|de|for|auf)\s)?(?:your\s)?$/;
/** The two are one phrase, where the whole of it is wrong: "Spanish at C1", "fluent in French". */
const ONE_PHRASE = /^(?:[\s-]|\s(?:at|in|auf|en)\s)$/;

/** Levels with the language that each is said of, or null where none stands beside it. */
function pairsIn(
  view: SentenceView,
  languages: readonly Spoken[],
  levels: readonly LevelMention[],
) {
  return levels.map((level) => {
    const before = languages.findLast(({ end }) => end <= level.start);
    if (before && THEN_LEVEL.test(view.folded.slice(before.end, level.start)))
      return { level, language: before };
    const after = languages.find(({ start }) => start >= level.end);
    if (after && THEN_LANGUAGE.test(view.folded.slice(level.end, after.start)))
      return { level, language: after };
    return { level, language: null };
  });
}

const isOfUser = (view: SentenceView, at: number): boolean => {
  const stance = stanceAt(view, at);
  return stance.isSaid && stance.about === "user";
};

/** Languages that no row has, and levels that differ from the row's. */
export const unsupportedLanguages: Check = ({ view, facts }) => {
  const languages = spokenLanguages(view.text, true, view.tokens);
  const levels = levelsIn(view.folded);
  if (languages.length === 0 && levels.length === 0) return [];
  const held = heldBy(facts);
  const pairs = pairsIn(view, languages, levels);
  const unknown = languages.flatMap((language) => {
    if (held.some(({ code }) => code === language.code)) return [];
    const phrase = phraseAt(view, language.start);
    const rest = /^[^;.|,]*/.exec(view.folded.slice(language.end))?.[0] ?? "";
    const isDenied = deniesIn(view, phrase.start, language.start) || denies(rest);
    if (isDenied || !isOfUser(view, language.start)) return [];
    const level = pairs.find((pair) => pair.language === language)?.level;
    if (!level && isLabel(view.text, language.end)) return [];
    // In a sentence about other things it is a market, a cuisine, a nationality.
    const isSpoken =
      level || SPEAKING.test(view.folded) || pairs.length > 0 || isListed(view, language);
    if (!isSpoken) return [];
    const start = Math.min(language.start, level?.start ?? language.start);
    const end = Math.max(language.end, level?.end ?? language.end);
    return [
      mark(view, start, end, `no row mentions ${view.text.slice(language.start, language.end)}`),
    ];
  });
  const wrong = pairs.flatMap(({ level, language }) => {
    if (!isOfUser(view, level.start)) return [];
    const rows = stanceAt(view, level.start).group?.rows ?? [];
    const own = held.filter(({ row, code }) =>
      language ? code === language.code : row.section === "language" && rows.includes(row.ref),
    );
    const stated = own.find((each) => each.level !== null);
    if (!stated?.level || own.some((each) => each.level && agrees(level, each.level))) return [];
    const isOne =
      language !== null &&
      ONE_PHRASE.test(
        view.folded.slice(Math.min(language.end, level.end), Math.max(language.start, level.start)),
      );
    const start = isOne ? Math.min(language.start, level.start) : level.start;
    const end = isOne ? Math.max(language.end, level.end) : level.end;
    return [mark(view, start, end, `[${stated.row.ref}] says ${stated.row.header}`)];
  });
  return [...unknown, ...wrong, ...misplaced(view, held, languages, facts)];
};

/** "French: B2 [S3]" where [S3] is another language. */
function misplaced(
  view: SentenceView,
  held: readonly Held[],
  languages: readonly Spoken[],
  facts: RowFacts,
) {
  return view.groups.flatMap((group) => {
    const rows = group.rows.flatMap((ref) => facts.byRef.get(ref) ?? []);
    if (rows.length !== 1 || rows.some(({ section }) => section !== "language")) return [];
    const said = languages.filter(({ start }) => group.from <= start && start < group.start);
    const homes = held.filter(({ code }) => said.some((each) => each.code === code));
    const [home] = homes;
    if (!home || said.length !== 1 || homes.some(({ row }) => rows.includes(row))) return [];
    return [mark(view, group.start, group.end, `[${home.row.ref}] says ${home.row.header}`)];
  });
}

/** "English and French" as the whole of an item. */
const isListed = (view: SentenceView, { start, end }: Spoken) =>
  /^\W*(?:\p{L}+[\s,]+(?:and|und|et|y)?\s?)?$/u.test(view.folded.slice(0, start)) &&
  /^\W*(?:\[|$)/.test(view.text.slice(end));
