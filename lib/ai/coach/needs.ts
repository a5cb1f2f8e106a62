import { findTerms } from "../../terms/lexicon.ts";
import { fold, tokenize } from "../../terms/tokenize.ts";
import { degreeAsked } from "./degrees.ts";
import { type Condition, contentStems, type Need, overlaps } from "./need.ts";
import {
  BETWEEN_ITEMS,
  DURATION,
  EXAMPLES_AFTER,
  EXAMPLES_BEFORE,
  NOT_EXPERIENCE,
  NUMBER_VALUES,
  SEVERAL_YEARS,
  SOFT_SKILLS,
  TIME_END,
} from "./need-tables.ts";
import { spokenLanguages } from "./spoken-languages.ts";
import { thingsIn } from "./things.ts";

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
  const named = thingsIn(text, tokens, [...values, ...fields]);
  const all = [...values, ...named].sort((a, b) => a.start - b.start);
  const soft = softConditions(text).filter((each) => !all.some((other) => overlaps(each, other)));
  if (all.length > 0) return [...grouped(text, all), ...soft.map((each) => ({ options: [each] }))];
  if (soft.length > 0) return soft.map((each) => ({ options: [each] }));
  const stems = contentStems(tokens);
  const [head, tail] = [tokens[0], tokens.at(-1)];
  if (stems.length === 0 || !head || !tail) return [];
  return [{ options: [{ type: "words", stems, form: "deed", start: head.start, end: tail.end }] }];
}
