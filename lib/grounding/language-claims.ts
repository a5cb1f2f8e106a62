import { spokenLanguages } from "../ai/coach/spoken-languages.ts";
import { statedIn } from "../ai/coach/stated.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { denies } from "./given.ts";
import { type LevelMention, levelsIn, SPEAKING } from "./language-levels.ts";
import type { RowFacts } from "./row-facts.ts";
import { phraseAt } from "./sentence-view.ts";
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

/** Languages that no row has, and levels that differ from the row's. */
export const unsupportedLanguages: Check = (claims) => {
  const { view, facts } = claims;
  const held = heldBy(facts);
  const languages = spokenLanguages(view.text, true, view.tokens);
  const levels = levelsIn(view.folded);
  const wrong = levels.flatMap((level) => levelMark(claims, held, languages, level));
  const unknown = languages.flatMap((language) => {
    if (held.some(({ code }) => code === language.code)) return [];
    const stance = stanceAt(view, language.start);
    const phrase = phraseAt(view, language.start);
    if (
      !stance.isSaid ||
      stance.about !== "user" ||
      denies(view.folded.slice(phrase.start, phrase.end))
    )
      return [];
    const level = levels.find(
      ({ start, end }) =>
        start - language.end < 24 &&
        language.start - end < 24 &&
        !/[[\];.]/.test(
          view.text.slice(Math.min(end, language.end), Math.max(start, language.start)),
        ),
    );
    const rest = /^[^;.|]*/.exec(view.folded.slice(language.end))?.[0] ?? "";
    if (denies(rest)) return [];
    if (!level && !SPEAKING.test(view.folded)) return [];
    const start = Math.min(language.start, level?.start ?? language.start);
    const end = Math.max(language.end, level?.end ?? language.end);
    return [
      mark(view, start, end, `no row mentions ${view.text.slice(language.start, language.end)}`),
    ];
  });
  return [...unknown, ...wrong];
};

function levelMark(
  { view, facts }: Claims,
  held: readonly Held[],
  languages: readonly { code: string; start: number; end: number }[],
  level: LevelMention,
) {
  const stance = stanceAt(view, level.start);
  if (!stance.isSaid || stance.about !== "user") return [];
  const marked = (stance.group?.rows ?? []).flatMap((ref) => facts.byRef.get(ref) ?? []);
  // "Welsh fluently": the language is the last one before, or one that follows at once, "fluent Welsh".
  const after = languages.find(
    ({ start }) => start >= level.end && /^[ -]{1,2}$/.test(view.text.slice(level.end, start)),
  );
  const language =
    after ??
    languages.findLast(
      ({ end, start }) => end <= level.start && start >= (stance.group?.from ?? 0) - 40,
    );
  const ofLanguage = language ? held.filter(({ code }) => code === language.code) : [];
  const ofMarker = held.filter(({ row }) => row.section === "language" && marked.includes(row));
  const own = ofLanguage.length > 0 ? ofLanguage : ofMarker;
  const stated = own.find((each) => each.level !== null);
  if (!stated?.level || own.some((each) => each.level && agrees(level, each.level))) return [];
  return [mark(view, level.start, level.end, `[${stated.row.ref}] says ${stated.row.header}`)];
}
