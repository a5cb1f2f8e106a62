import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import type { Token } from "../terms/tokenize.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { isGiven } from "./given.ts";
import { wordValue } from "./number-words.ts";
import { type RowFacts, refsOf } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isInRows } from "./support.ts";
import { BEFORE_A_TITLE, isGermanTitle, isLevel, isTitleNoun } from "./title-tables.ts";

interface Title {
  /** Tokens, end exclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Words that stand before a title and are no part of it. */
const STOPS_BEFORE =
  /^(?:your|my|a|an|the|as|you|i|are|were|was|am|is|become|became|been|of|for|by|with|to|at|in|and|or|that|than|from|on|two|three|four|five|six|seven|other|same|our|their|this|each|both|previously|formerly|currently|now|then|later|once|also|still|already|earlier|subsequently|first|before|after|zuvor|fruher|heute|puis|auparavant|antes|luego|despues)$/;

const isNamed = (token: Token | undefined) => token !== undefined && isTitleNoun(token);
const isRank = (token: Token | undefined) => token !== undefined && isLevel(token);

/** Phrases with a title's noun, the words before it that belong to it, and `of Sales` after it. */
function titlesIn({ view }: Claims): Title[] {
  const { tokens, text } = view;
  const gap = (at: number) => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
  const titles: Title[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isNoun =
      isNamed(token) ||
      (view.language === "de" && token && isGermanTitle(token)) ||
      (isRank(token) && tokens[at + 1]?.text === "of");
    if (!isNoun) continue;
    let first = at;
    while (
      first > 0 &&
      /^[ -]$/.test(gap(first)) &&
      at - first < 4 &&
      !STOPS_BEFORE.test(tokens[first - 1]?.text ?? "") &&
      !STOP_WORDS.has(tokens[first - 1]?.text ?? "") &&
      !/^\p{N}/u.test(tokens[first - 1]?.text ?? "") &&
      wordValue(tokens[first - 1]?.text ?? "") === null
    )
      first--;
    let last = at + 1;
    while (isNamed(tokens[last]) && gap(last) === " ") last++;
    if (tokens[last]?.text === "of" && /^\p{Lu}/u.test(text.slice(tokens[last + 1]?.start)))
      last += 2;
    else if (tokens[last]?.text === "of" && isRank(tokens[last - 1]))
      last = endOfField(tokens, last + 1, gap);
    if (tokens[last]?.text === "in" && tokens[last + 1]?.text === "charge") last += 2;
    const [begin, finish] = [tokens[first], tokens[last - 1]];
    if (begin && finish) titles.push({ first, last, start: begin.start, end: finish.end });
    at = last - 1;
  }
  return titles;
}

/** "Lead with your current role": a title's noun that is a verb here. */
const VERBS_TOO =
  /^(?:lead|coach|cook|guide|head|host|mentor|model|nurse|pilot|tutor|guard|engineer|author|judge) (?:with|by|the|an?|your|my|their|its?|this|that|these|those|each|every|from|on|through)\b/;

/** Titles that the user is said to have had, or higher ones than a row says. */
export const unsupportedTitles: Check = (claims) => {
  const { view, facts, named } = claims;
  // A title in another language than the rows' is a translation.
  if (view.language !== facts.language) return [];
  return titlesIn(claims).flatMap((title) => {
    const stance = stanceAt(view, title.start);
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, title.start, stance.isOffered))
      return [];
    const before = view.folded.slice(0, title.start);
    const isHeld =
      BEFORE_A_TITLE.test(before) ||
      WHEN_HELD.test(before) ||
      (/\band (?:an? )?$/.test(before) && HELD_WHEN.test(view.folded.slice(title.end))) ||
      (AND.test(before) && AT.test(view.folded.slice(title.end)) && /\d/.test(before));
    const last = view.tokens[title.last - 1]?.text ?? "";
    if (!isHeld && /(?<!s)s$/.test(last) && last !== "sales") return [];
    if (!isHeld && VERBS_TOO.test(view.folded.slice(title.start))) return [];
    if (!isHeld && !standsAlone(view, title, stance.isOffered)) return [];
    const words = view.tokens.flatMap(({ text }, at) =>
      title.first <= at && at < title.last && !STOP_WORDS.has(text) ? [at] : [],
    );
    const scope = scopeAt(view, facts, stance, named, title.start);
    const says = (row: ResumeEntry) =>
      words.every((at) =>
        isRank(view.tokens[at])
          ? hasLevelWord(facts, row, view.tokens[at]?.text ?? "")
          : isInRows(view, at, [row], facts, "word"),
      );
    if (scope.entries.some(says)) return [];
    const text = view.text.slice(title.start, title.end);
    const elsewhere = facts.entries.filter(says);
    // A profession that a certificate or a skill names is theirs wherever they work.
    if (elsewhere.some(({ kind }) => kind === "skill" || kind === "education")) return [];
    // "… while you were deputy [E1]": a study's marker is not for the job beside it.
    if (elsewhere.length > 0 && scope.entries.every(({ kind }) => kind !== "work")) return [];
    const reason =
      elsewhere.length > 0
        ? `${text} belongs to ${refsOf(elsewhere)}, not to ${refsOf(scope.entries)}`
        : `no row has the title ${text}${saidTitle(scope.by === "none" ? [] : scope.entries)}`;
    const of = OF_WHAT.exec(view.folded.slice(title.end));
    return [mark(view, title.start, title.end + (of?.[0].length ?? 0), reason)];
  });
};

/** "…, earlier site manager", "… and operations director later": when it was. */
const WHEN_HELD =
  /[,;:(–—|] (?:and )?(?:earlier|later|before that|previously|formerly|once|then|now|today|damals(?: als)?|spater|zuvor|puis|auparavant|luego|antes) (?:an? |the |un[ea]? |eine? )?$/;
const HELD_WHEN =
  /^ (?:later|earlier|before(?: that)?|afterwards|previously|now|today|at the end|in the end)\b/;

/** "You were at Acme until 2019, and chief instructor at …": held like what stands before it. */
const AND = /,\s(?:and|und|et|y)\s(?:an? |une? |eine? )?$/;
const AT = /^ (?:at|chez|bei|beim) /;

/** "Art director of a national daily": of what, up to where it was. */
const OF_WHAT =
  /^ of (?:an?|the) (?!(?:at|in|for|from|since|with|and)\b)\p{L}[\p{L}-]*(?: (?!(?:at|in|for|from|since|with|and|who|which|until)\b)\p{L}[\p{L}-]*)?/u;

/** "Head of quality control": up to two words more. */
function endOfField(tokens: readonly Token[], from: number, gap: (at: number) => string): number {
  let to = from;
  while (to < from + 2 && to < tokens.length && !STOP_WORDS.has(tokens[to]?.text ?? "")) {
    if (to > from && gap(to) !== " ") break;
    to++;
  }
  return to > from ? to : from - 1;
}

/** What an item, a cell or a profile begins with or lists: "Brand director at Acme", "…, former CTO of a start-up". */
function standsAlone(
  { kind, text, folded, isAmongRows }: SentenceView,
  { start, end }: Title,
  isOffered: boolean,
) {
  const isFragment = kind === "item" || kind === "quote" || isOffered || isAmongRows;
  if (!isFragment) return false;
  const before = folded.slice(0, start);
  if (
    /\b(?:former|later|formerly|previously|currently|now|then|ex|once)[ -](?:an? )?$/.test(before)
  )
    return true;
  const opens = isOffered || kind !== "text" ? /(?:^|[,:|])\W*$/ : /(?:^|\|)\W*$/;
  return (
    opens.test(before) &&
    /^\W*(?:$|[[,.;|]|(?:at|of|in|for|since|from|with)\b)/.test(text.slice(end))
  );
}

const levels = new WeakMap<ResumeEntry, Set<string>>();

/** A rank stands in a row as it is: a manager is no management. */
function hasLevelWord(facts: RowFacts, row: ResumeEntry, word: string): boolean {
  let words = levels.get(row);
  if (!words) {
    words = new Set(
      facts.index.rows
        .filter(({ entry }) => entry === row)
        .flatMap(({ tokens }) => tokens.map(({ text }) => text)),
    );
    levels.set(row, words);
  }
  return words.has(word);
}

function saidTitle(rows: readonly ResumeEntry[]): string {
  const row = rows.find(({ title }) => title !== "");
  return row ? `; [${row.ref}] says ${row.title}` : "";
}
