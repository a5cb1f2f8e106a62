import { isActionWord } from "../../job/action-words.ts";
import { findTerms } from "../../terms/lexicon.ts";
import { fold, stem, type Token, tokenize } from "../../terms/tokenize.ts";
import { isBystander } from "./bystanders.ts";
import { type DegreeAsked, degreeAsked } from "./degrees.ts";
import { listMates } from "./list-mates.ts";
import { findNames } from "./names.ts";
import {
  BETWEEN_ITEMS,
  DURATION,
  EXAMPLES_AFTER,
  EXAMPLES_BEFORE,
  NOT_EXPERIENCE,
  NUMBER_VALUES,
  OBJECT_BEFORE,
  OBJECT_CUE,
  OBJECT_END,
  SEVERAL_YEARS,
  SOFT_SKILLS,
  TIME_END,
} from "./need-tables.ts";
import { type SpokenLanguage, spokenLanguages } from "./spoken-languages.ts";
import { findSubjects, type Subject } from "./subjects.ts";
import { isContentWord } from "./words.ts";

/** One thing that a row can show or not. Each has its place in the line. */
export type Condition = { start: number; end: number } & (
  | { type: "term"; key: string }
  /**
   * Words that must stand in one row together: those of a name must follow each other. A line that names no thing asks
   * for its deed.
   */
  | { type: "words"; stems: string[]; form: "name" | "thing" | "deed" }
  /** So many months of work on what the line is about: any of the terms, else any of the words, else any work. */
  | { type: "time"; months: number; keys: string[]; subject: string[]; clauseEnd: number }
  | { type: "degree"; degree: DegreeAsked }
  | { type: "language"; language: SpokenLanguage }
  | { type: "soft"; key: string; shown: RegExp }
);

/** What a line asks for in one place: one of the options is enough. */
export interface Need {
  options: Condition[];
}

interface Span {
  start: number;
  end: number;
}

/** "Skills: you juggle campaigns" is a sentence of its own. */
const CLAUSE = /^\s*(?:you|we|they|it|to|not|du|sie|vous|tu)\s/i;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function timeConditions(text: string): Condition[] {
  const found: Condition[] = [];
  for (const match of text.matchAll(DURATION)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    if (NOT_EXPERIENCE.test(rest)) continue;
    const count = Number(match[1]) || NUMBER_VALUES[fold(match[1] ?? "")] || 0;
    const months = /^mo|^mes/i.test(match[2] ?? "") ? count : count * 12;
    if (months > 0 && months <= 480) found.push(timeCondition(text, match.index, end, months));
  }
  for (const match of found.length === 0 ? text.matchAll(SEVERAL_YEARS) : []) {
    found.push(timeCondition(text, match.index, match.index + match[0].length, 24));
  }
  return found;
}

function timeCondition(text: string, start: number, end: number, months: number): Condition {
  const rest = text.slice(end);
  const clause = rest.slice(0, TIME_END.exec(rest)?.index ?? rest.length);
  const tokens = tokenize(clause);
  return {
    type: "time",
    start,
    end,
    months,
    keys: findTerms(clause, tokens).map((hit) => hit.key),
    subject: contentStems(tokens),
    clauseEnd: end + clause.length,
  };
}

const contentStems = (tokens: Token[]) => [
  ...new Set(tokens.filter((token) => isContentWord(token.text)).map((token) => stem(token.text))),
];

/** Named things first, then the objects of "experience with …" where none of those stands. */
function namedConditions(text: string, tokens: Token[], taken: (Condition | Span)[]): Condition[] {
  const free = (span: Span) => !taken.some((other) => overlaps(span, other));
  const terms: Condition[] = findTerms(text, tokens)
    .filter((hit) => free(hit) && !isBystander(text, hit, hit.kind === "tool"))
    .map(({ key, start, end }) => ({ type: "term", key, start, end }));
  const subjects = findSubjects(tokens)
    .filter((place) => free(place) && !isBystander(text, place, false))
    .map((place) => thing(tokens, place));
  const known = joined(terms, subjects);
  const busy = [...taken, ...known];
  const names: Condition[] = findNames(text, tokens, (at) => {
    const token = tokens[at];
    return token !== undefined && busy.some((span) => overlaps(token, span));
  })
    .filter((name) => !isBystander(text, name, false))
    .map(({ start, end, first, last }) => ({
      type: "words",
      stems: tokens.slice(first, last).map((token) => stem(token.text)),
      form: "name",
      start,
      end,
    }));
  // The object of a time ("8 years of experience in …") is asked for with the time.
  const clauses = taken.flatMap((span) =>
    "clauseEnd" in span ? [{ start: span.start, end: span.clauseEnd }] : [],
  );
  const objects = objectConditions(text, [...busy, ...names, ...clauses]);
  const named = [...known, ...names, ...objects];
  const mates = listMates(text, named)
    .filter((place) => ![...taken, ...clauses].some((other) => overlaps(place, other)))
    .map(({ start, end }): Condition => {
      const stems = contentStems(
        tokens.filter((token) => token.start >= start && token.end <= end),
      );
      return { type: "words", stems, form: "thing", start, end };
    });
  return [...named, ...mates];
}

function thing(tokens: readonly Token[], { first, last, start, end }: Subject): Condition {
  const stems = tokens.slice(first, last).map((token) => stem(token.text));
  return { type: "words", stems, form: "thing", start, end };
}

/** Of a term and a subject at one place the longer. */
function joined(terms: Condition[], subjects: Condition[]): Condition[] {
  const length = ({ start, end }: Span) => end - start;
  const kept = subjects.filter((subject) =>
    terms.every((term) => !overlaps(term, subject) || length(subject) > length(term)),
  );
  return [...terms.filter((term) => !kept.some((each) => overlaps(each, term))), ...kept];
}

function objectConditions(text: string, taken: Span[]): Condition[] {
  const found: Condition[] = [];
  for (const cue of text.matchAll(OBJECT_CUE)) {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + 240);
    const chunk = rest.slice(0, OBJECT_END.exec(rest)?.index ?? rest.length);
    for (const item of chunk.matchAll(
      /(?:(?!\s(?:and|or|und|oder|et|ou|y|o|sowie)\s)[^,/&])+/giu,
    )) {
      const start = from + item.index;
      if (CLAUSE.test(item[0])) continue;
      const tokens = tokenize(item[0]).filter((token) => isContentWord(token.text));
      const [head, tail] = [tokens[0], tokens.at(-1)];
      if (!head || !tail || tokens.length > 4) continue;
      const span = { start: start + head.start, end: start + tail.end };
      if (taken.some((other) => overlaps(span, other))) continue;
      const isDeed = tokens.length > 1 && /ing$/.test(head.text) && isActionWord(head.text);
      const form = isDeed ? "deed" : "thing";
      found.push({ type: "words", stems: contentStems(tokens), form, ...span });
    }
  }
  return [...found, ...objectsBefore(text, [...taken, ...found])];
}

function objectsBefore(text: string, taken: Span[]): Condition[] {
  return [...text.matchAll(OBJECT_BEFORE)].flatMap((match): Condition[] => {
    const all = tokenize(match[1] ?? "");
    const from = all.findLastIndex(({ text: word }) => !isContentWord(word)) + 1;
    const tokens = all.slice(from);
    const [head, tail] = [tokens[0], tokens.at(-1)];
    if (!head || !tail || isActionWord(head.text)) return [];
    const span = { start: match.index + head.start, end: match.index + tail.end };
    if (taken.some((other) => overlaps(span, other))) return [];
    return [{ type: "words", stems: contentStems(tokens), form: "thing", ...span }];
  });
}

function softConditions(text: string): Condition[] {
  const folded = fold(text);
  return SOFT_SKILLS.flatMap(({ key, asked, shown }): Condition[] => {
    const match = asked.exec(folded);
    return match
      ? [{ type: "soft", key, shown, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** Joins conditions that the line offers as a choice: "Python or Go", "a broker such as Kafka, RabbitMQ". */
function grouped(text: string, conditions: Condition[]): Need[] {
  const needs: Need[] = [];
  let run: Condition[] = [];
  let choice = false;
  const close = () => {
    const last = run.at(-1);
    const first = run[0];
    if (!first || !last) return;
    const examples =
      EXAMPLES_BEFORE.test(text.slice(Math.max(0, first.start - 24), first.start)) ||
      (run.length > 1 && EXAMPLES_AFTER.test(text.slice(last.end, last.end + 24)));
    if (choice || examples) needs.push({ options: run });
    else needs.push(...run.map((condition) => ({ options: [condition] })));
    run = [];
    choice = false;
  };
  for (const condition of conditions) {
    const last = run.at(-1);
    if (last) {
      const between = text.slice(last.end, condition.start);
      const link = between.length < 24 ? BETWEEN_ITEMS.exec(between) : null;
      if (!link || !canChoose(last, condition)) close();
      else if (link[1] || /\/\s*$/.test(between)) choice = true;
    }
    run.push(condition);
  }
  close();
  return needs;
}

function canChoose(a: Condition, b: Condition): boolean {
  const named = (condition: Condition) => condition.type === "term" || condition.type === "words";
  return (named(a) && named(b)) || (a.type === b.type && a.type === "language");
}

/**
 * What one line of a posting asks for, in its order: times of experience, degrees, spoken languages, terms and names,
 * words of character. A line with none of these asks for its words; one without any word that says something asks for
 * nothing. Lines are read up to 600 characters. In a question a language that is named is a language that is spoken.
 */
export function needsOf(line: string, ofQuestion = false): Need[] {
  const text = line.slice(0, 600);
  const tokens = tokenize(text);
  const degree = degreeAsked(text);
  const values: Condition[] = [
    ...timeConditions(text),
    ...(degree ? [{ type: "degree" as const, degree, start: degree.start, end: degree.end }] : []),
    ...spokenLanguages(text, ofQuestion, tokens).map((language) => ({
      type: "language" as const,
      language,
      start: language.start,
      end: language.end,
    })),
  ];
  const fields = degree ? [{ start: degree.start, end: degree.fieldsEnd }] : [];
  const named = namedConditions(text, tokens, [...values, ...fields]);
  const all = [...values, ...named].sort((a, b) => a.start - b.start);
  const soft = softConditions(text).filter((each) => !all.some((other) => overlaps(each, other)));
  if (all.length > 0) return [...grouped(text, all), ...soft.map((each) => ({ options: [each] }))];
  if (soft.length > 0) return soft.map((each) => ({ options: [each] }));
  const stems = contentStems(tokens);
  const [head, tail] = [tokens[0], tokens.at(-1)];
  if (stems.length === 0 || !head || !tail) return [];
  return [{ options: [{ type: "words", stems, form: "deed", start: head.start, end: tail.end }] }];
}
