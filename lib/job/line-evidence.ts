import { fold } from "../terms/tokenize.ts";
import { keptByWord } from "../terms/word-cache.ts";
import { isActionWord } from "./action-words.ts";
import { ADDRESSED_TASK, CUES, TASK_STARTS } from "./line-cues.ts";
import type { PartKind } from "./line-kinds.ts";
import { LINE_WEIGHTS, MOST_ACTIONS, MOST_TRAITS } from "./part-weights.ts";
import { NAMED_SUBJECT, OWN_SUBJECT, PART_WORDS, POSITION } from "./part-words.ts";
import { compilePhrases, firstAt, type Phrase, phraseAt, phrasesWith } from "./phrases.ts";
import type { ReadLine } from "./read-line.ts";
import * as tables from "./skill-words.ts";
import { ROLE_ENDINGS } from "./title-patterns.ts";
import { wordsOf } from "./words.ts";

/** How much speaks for each part; 0 where nothing does. */
export type Evidence = Record<PartKind, number>;

export const noEvidence = (): Evidence => ({
  must: 0,
  nice: 0,
  task: 0,
  about: 0,
  benefit: 0,
  legal: 0,
  apply: 0,
  other: 0,
});

const cues = compilePhrases(CUES);
const partWords = compilePhrases(PART_WORDS);
const positions = compilePhrases(POSITION);
const taskStarts = compilePhrases(TASK_STARTS);
const roles = new RegExp(
  `(?:${ROLE_ENDINGS.join("|")}|incumbent|holder|inhaberin?|titulaire)$`,
  "u",
);

/** What the tables say of a word, wherever it stands. */
interface WordFacts {
  folded: string;
  isAction: boolean;
  isTrait: boolean;
  isLanguage: boolean;
  cues: readonly Phrase<PartKind>[];
  partWords: readonly Phrase<PartKind>[];
  positions: readonly Phrase<PartKind>[];
}

const factsOf = keptByWord((word): WordFacts => {
  const folded = fold(word);
  return {
    folded,
    isAction: isActionWord(folded) && !tables.NOT_AN_ACTION.has(folded),
    isTrait: tables.TRAITS.has(folded),
    isLanguage: tables.LANGUAGES.has(folded),
    cues: phrasesWith(cues, word),
    partWords: phrasesWith(partWords, word),
    positions: phrasesWith(positions, word),
  };
});

const isRole = keptByWord((word) => roles.test(word));

const MONEY = /[€£$]\s?\d|\d\s?(?:€|£|\$|EUR|GBP|USD|CHF|[kK]€|euros?|kr\b|k\b)/;
const CONTACT = /<CONTACT>|@|https?:|www\.|\d{4,}[ /-]\d{3,}/;
/** A name that was taken out. */
const PLACEHOLDER = /<\p{Lu}+>/gu;
const PERSON = /<PERSON>/;
const LABEL = /^[^:.]{2,25}:\s*\S/;
const YEARS =
  /(?:\d|one|two|three|four|five|several|few|zwei|drei|mehrere|un|deux|trois|cinq|dos|tres|to|tre|par)\s?(?:\+\s?)?(?:or more\s)?(?:years?|yrs|seasons|jahren?|ans|années|años?|års?|år)(?!\p{L})/iu;
/** Before the word for a role: “The sous chef …”, “Als Beraterin …”. */
const ARTICLE = /^(?:The|As an?|Der|Die|Das|Als|Le|La|L['’]|El|Den|Det)\s/;
/** So many words after it can be the role's. */
const ROLE_WORDS = 5;

type Found = readonly Phrase<PartKind>[];

/** The phrases of a table that stand in a text, the longest at each place. */
function foundIn(
  words: readonly string[],
  facts: readonly WordFacts[],
  of: (fact: WordFacts) => Found,
) {
  const found = [];
  for (let i = 0; i < words.length; ) {
    const fact = facts[i];
    const match = fact ? firstAt(of(fact), words, i) : null;
    if (match) found.push(match);
    i += match?.length ?? 1;
  }
  return found;
}

/** Verbs of work where one can stand. */
function actionsIn(facts: readonly WordFacts[]): number {
  return facts.filter(({ isAction }, i) => {
    const before = facts[i - 1]?.folded;
    return (
      isAction && (before === undefined || tables.BEFORE_ACTION.has(before) || /ly$/.test(before))
    );
  }).length;
}

const namesKnown = (facts: readonly WordFacts[]) =>
  facts.some(
    ({ folded, isTrait, isLanguage }, i) =>
      isTrait || isLanguage || tables.KNOWLEDGE.has(`${folded} ${facts[i + 1]?.folded ?? ""}`),
  );

/**
 * What speaks for the parts in a line or sentence that is no heading. `titleWords` are those of the posting's title,
 * folded. Linear in its length.
 */
export function lineEvidence(
  { text, isBullet }: ReadLine,
  titleWords: ReadonlySet<string>,
): Evidence {
  const evidence = noEvidence();
  const words = wordsOf(text.includes("<") ? text.replace(PLACEHOLDER, " ") : text);
  const facts = words.map(factsOf);
  const isSentence = !isBullet && /[.!?]$/.test(text);
  const isToUser = tables.SUBJECTS.has(words[0] ?? "");
  const add = (kind: PartKind, first: number, more: number) => {
    evidence[kind] += evidence[kind] > 0 ? more : first;
  };

  for (const { kind, start } of foundIn(words, facts, (fact) => fact.cues)) {
    // An offer would begin with its cue.
    const isOfUser = kind === "benefit" && isToUser && start > 0;
    if (isOfUser) add("must", LINE_WEIGHTS.benefitOfUser, LINE_WEIGHTS.moreCues);
    else add(kind, LINE_WEIGHTS.cue, LINE_WEIGHTS.moreCues);
  }
  for (const { kind } of foundIn(words, facts, (fact) => fact.partWords)) {
    add(kind, LINE_WEIGHTS.word, LINE_WEIGHTS.moreWords);
  }
  if (foundIn(words, facts, (fact) => fact.positions).length > 0) {
    // “We are looking for a driver with a licence” asks for one.
    const asks = evidence.must >= LINE_WEIGHTS.cue;
    evidence[asks ? "must" : "other"] += LINE_WEIGHTS.position;
  }
  if (!isSentence && LABEL.test(text)) evidence.other += LINE_WEIGHTS.label;

  const isOwn = OWN_SUBJECT.test(text);
  const { must, benefit, apply, legal, other } = evidence;
  const saysElse = Math.max(must + benefit + apply + legal, other) >= LINE_WEIGHTS.cue;
  if (isOwn && !saysElse) evidence.about += LINE_WEIGHTS.ownSubject;
  if (isSentence && !isOwn && NAMED_SUBJECT.test(text)) evidence.about += LINE_WEIGHTS.namedSubject;
  if (isSentence && tables.OTHER_SUBJECTS.has(facts[0]?.folded ?? "")) {
    evidence.about += LINE_WEIGHTS.otherSubject;
  }

  if (MONEY.test(text)) evidence.benefit += LINE_WEIGHTS.money;
  if (CONTACT.test(text)) evidence.apply += LINE_WEIGHTS.contact;
  if (PERSON.test(text)) evidence.apply += LINE_WEIGHTS.person;
  if (text.endsWith("?")) evidence.apply += LINE_WEIGHTS.question;

  if (!isOwn) {
    if (YEARS.test(text)) evidence.must += LINE_WEIGHTS.years;
    const traits = facts.filter(({ isTrait }) => isTrait).length;
    evidence.must += LINE_WEIGHTS.trait * Math.min(traits, MOST_TRAITS);
    if (facts.some(({ isLanguage }) => isLanguage)) evidence.must += LINE_WEIGHTS.language;
  }

  const isAddressed = ADDRESSED_TASK.test(text) && !text.endsWith("?");
  if (isAddressed) evidence.task += LINE_WEIGHTS.addressed;
  const named = words.slice(1, ROLE_WORDS);
  const isOfRole =
    ARTICLE.test(text) && named.some((word) => isRole(word) || titleWords.has(fold(word)));
  if (isOfRole) evidence.task += LINE_WEIGHTS.role;
  if (!isSentence && (facts[0]?.isAction || phraseAt(taskStarts, words, 0))) {
    evidence.task += LINE_WEIGHTS.action;
  }
  if (isSentence && !isOwn) {
    const actions = text.endsWith("?") ? 0 : actionsIn(facts);
    evidence.task += LINE_WEIGHTS.actions * Math.min(actions, MOST_ACTIONS);
    const isDone = actions > 0 || isAddressed || isOfRole;
    if (!isDone && evidence.must <= LINE_WEIGHTS.word && !namesKnown(facts)) {
      evidence.task += LINE_WEIGHTS.empty;
      evidence.must += LINE_WEIGHTS.empty;
    }
  }
  // Wishes are of the same words; a heading tells them from requirements, or a wish says itself that it is one.
  evidence.must += evidence.nice;
  evidence.nice = evidence.must;
  return evidence;
}
