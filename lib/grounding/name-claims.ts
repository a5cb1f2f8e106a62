import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type CapitalRun, capitalRuns } from "./capital-runs.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { isListedApart, scopeAt } from "./entry-scope.ts";
import { isGiven } from "./given.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { placeNames } from "./place-names.ts";
import { refsOf } from "./row-facts.ts";
import { clauseAt, isLabel } from "./sentence-view.ts";
import { type Stance, stanceAt } from "./stance.ts";
import { isInRows } from "./support.ts";
import { hasWord } from "./word-set.ts";

const wordsOf = ({ view }: Claims, { first, last }: CapitalRun): number[] =>
  view.tokens.slice(first, last).flatMap(({ text, start }, place) => {
    // "Fielded Qualtrics surveys": the capital is the line's.
    const isVerb =
      place === 0 &&
      last > first + 1 &&
      /(?:ed|ing)$/.test(text) &&
      OPENS.test(view.text.slice(0, start));
    return isVerb || STOP_WORDS.has(text) ? [] : [first + place];
  });

/** Nothing before it in its line but a label. */
const OPENS = /(?:^|[:>|•-])[\s"“„«*_]*$/;

/** Who is applied to is no place where the user has been. */
const WORKED_AT =
  /\b(?:worked|were|was|employed|spent|time|years?|joined|been)\b[^.,;]{0,24}\b(?:at|for|with)\s(?:the )?$|\bas (?:an? |the )?(?:\w+ ){1,3}at (?:the )?$/;

/** A name's words stand in a row as they are, no other word that means the same will do; but places are translated. */
function isMissing(
  { view, facts }: Claims,
  words: readonly number[],
  rows: readonly ResumeEntry[],
): boolean {
  const isPlace = (at: number) =>
    placeNames(view.stems[at] ?? "").some((name) =>
      rows.some((row) => facts.rowWords.stems.get(name)?.includes(row)),
    );
  const nearness = view.language === facts.language ? "name" : "sense";
  return words.some((at) => !isInRows(view, at, rows, facts, nearness) && !isPlace(at));
}

function ofPosting({ view, posting }: Claims, run: CapitalRun, stance: Stance): string | null {
  const unknown = wordsOf({ view } as Claims, run).filter(
    (at) => !hasWord(posting.words, view.stems[at] ?? "", true),
  );
  if (stance.isOffered || unknown.length === 0) return null;
  return `the posting does not mention ${view.text.slice(run.start, run.end)}`;
}

/** Names by their capitals that neither the rows in question nor, where it is about it, the posting have. */
export const unsupportedNames: Check = (claims) => {
  const { view } = claims;
  if (view.language === "de") return [];
  return [...alteredNames(claims), ...strangeNames(claims)];
};

/** "Acme Foods" where a row has Acme Bakery: a name that goes on otherwise than the row's. */
function alteredNames({ view, named, facts }: Claims) {
  return named.flatMap(({ entry, kind, stems, start, end }) => {
    const next = view.tokens.findIndex((token) => token.start === end + 1);
    const word = view.tokens[next];
    if (
      kind !== "organization" ||
      stems.length < 2 ||
      !word ||
      !/^ \p{Lu}\p{Ll}{3,}/u.test(view.text.slice(end))
    )
      return [];
    const said = view.stems.slice(
      view.tokens.findIndex((token) => token.start === start),
      next,
    );
    const isPart = said.length < stems.length && said.every((each, at) => each === stems[at]);
    const isOwn = facts.workplaces.some(({ stems: own }) => own.has(view.stems[next] ?? ""));
    if (!isPart || isOwn || STOP_WORDS.has(word.text)) return [];
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "user") return [];
    return [mark(view, start, word.end, `[${entry.ref}] says ${entry.organization}`)];
  });
}

function strangeNames(claims: Claims) {
  const { view, facts, named, posting } = claims;
  return capitalRuns(view).flatMap((run) => {
    const text = view.text.slice(run.start, run.end);
    const isNamed = named.some(
      (each) => each.start < run.end && run.start < each.end && each.kind === "organization",
    );
    const words = wordsOf(claims, run);
    const isTheirs = words.every((at) => posting.nameStems.has(view.stems[at] ?? ""));
    // "Aug 2013", "Q3 2013"
    const isDate =
      /^Q[1-4]\b/.test(text) ||
      view.numbers.some(
        ({ kind, start, end }) => kind === "date" && start <= run.start && run.start < end,
      );
    if (isNamed || isDate || words.length === 0) return [];
    // Names of papers and offices are translated, those of makers and firms are not.
    const isTranslated =
      view.language !== facts.language && words.length > 1 && !/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text);
    if (isTranslated) return [];
    const isAsked = words.every((at) => hasWord(posting.words, view.stems[at] ?? "", true));
    if ((run.isFirstWord && !isAsked) || isLabel(view.text, run.end)) return [];
    const stance = stanceAt(view, run.start);
    const isWorkplace = WORKED_AT.test(view.folded.slice(0, run.start));
    if (!stance.isSaid || (isTheirs && !isWorkplace)) return [];
    if (stance.about === "posting") {
      const reason = isMissing(claims, words, facts.entries)
        ? ofPosting(claims, run, stance)
        : null;
      return reason ? [mark(view, run.start, run.end, reason)] : [];
    }
    if (!isGiven(view, run.start, stance.isOffered, isWorkplace)) return [];
    const scope = scopeAt(view, facts, stance, named, run.start);
    if (!isMissing(claims, words, scope.entries)) return [];
    const elsewhere = facts.entries.filter((row) => !isMissing(claims, words, [row]));
    if (scope.by === "none" && elsewhere.length > 0) return [];
    // "Moving to Lyon": where the posting is, with no word that the user was there.
    const clause = clauseAt(view, run.start);
    const isTheUsers = view.cues.some(
      ({ about, at }) => about === "user" && clause.start <= at && at < clause.end,
    );
    if (scope.by === "none" && isAsked && !stance.isOffered && !isWorkplace && !isTheUsers)
      return [];
    if (isListedApart(view, run.start, stance, elsewhere)) return [];
    const end = endOfPhrase(view, run.end, 1);
    if (elsewhere.length > 0)
      return [
        mark(
          view,
          run.start,
          run.end,
          `${text} belongs to ${refsOf(elsewhere)}, not to ${refsOf(scope.entries)}`,
        ),
      ];
    // "An ILM Level 3 in leadership": in what belongs to the paper.
    const field = /^ in \p{L}/u.test(view.folded.slice(run.end)) && /\p{Lu}{2}|\d/u.test(text);
    const to = field ? endOfPhrase(view, run.end + 4, 3) : Math.max(run.end, end);
    return [mark(view, run.start, to, `no row mentions ${text}`)];
  });
}
