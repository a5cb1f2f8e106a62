import { isActionWord } from "../../job/action-words.ts";
import { findTerms } from "../../terms/lexicon.ts";
import { stem, type Token, tokenize } from "../../terms/tokenize.ts";
import { isBystander } from "./bystanders.ts";
import { cjkThings } from "./cjk-things.ts";
import { listMates } from "./list-mates.ts";
import { findNames } from "./names.ts";
import { type Condition, contentStems, overlaps, type Span } from "./need.ts";
import { OBJECT_BEFORE, OBJECT_CUE, OBJECT_END, PERMIT } from "./need-tables.ts";
import { findSubjects } from "./subjects.ts";
import { isContentWord } from "./words.ts";

/** "Skills: you juggle campaigns" is a sentence of its own. */
const CLAUSE = /^\s*(?:you|we|they|it|to|not|du|sie|vous|tu)\s/i;

/**
 * What a line names as something to know: terms, subjects and names first, then the objects of "experience with …"
 * where none of those stands, then the other items of their lists. `taken` is what the line asks for by value.
 */
export function thingsIn(text: string, tokens: Token[], taken: (Condition | Span)[]): Condition[] {
  const free = (span: Span) => !taken.some((other) => overlaps(span, other));
  const terms: Condition[] = findTerms(text, tokens)
    .filter((hit) => free(hit) && !isBystander(text, hit, hit.kind === "tool"))
    .map(({ key, start, end }) => ({ type: "term", key, start, end }));
  const subjects = findSubjects(tokens)
    .filter((place) => free(place) && !isBystander(text, place, false))
    .map((place) => wordsAt(tokens, place, "thing"));
  const cjk = cjkThings(text)
    .filter(free)
    .map((place) => wordsAt(tokens, place, "name"));
  const permits = Array.from(text.matchAll(PERMIT), ({ 0: permit, index }) => ({
    start: index,
    end: index + permit.length,
  }))
    .filter(free)
    .map((place) => wordsAt(tokens, place, "thing"));
  const known = joined(terms, [...subjects, ...cjk, ...permits]);
  const busy = [...taken, ...known];
  const names: Condition[] = findNames(text, tokens, (at) => {
    const token = tokens[at];
    return token !== undefined && busy.some((span) => overlaps(token, span));
  })
    .filter((name) => !isBystander(text, name, false))
    .map((name) => wordsAt(tokens, name, "name"));
  // The object of a time ("8 years of experience in …") is asked for with the time.
  const clauses = taken.flatMap((span) =>
    "clauseEnd" in span ? [{ start: span.start, end: span.clauseEnd }] : [],
  );
  const objects = objectConditions(text, [...busy, ...names, ...clauses]);
  const named = [...known, ...names, ...objects];
  const mates = listMates(text, named)
    .filter((place) => ![...taken, ...clauses].some((other) => overlaps(place, other)))
    .map((place) => wordsAt(tokens, place, "thing"));
  const deeds = objectsOfHead(text, tokens, [...taken, ...named, ...mates]);
  return [...named, ...mates, ...deeds];
}

function wordsAt(
  tokens: readonly Token[],
  { start, end }: Span,
  form: "name" | "thing",
): Condition {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  return { type: "words", stems: inside.map((token) => stem(token.text)), form, start, end };
}

const OF = /^\s+(?:of|von|der|des|de|del|du)\s+(?:the\s+|our\s+|la\s+|los\s+)?/iu;

/** "Monitoring of models": who has monitored servers has shown half of it. */
function objectsOfHead(text: string, tokens: readonly Token[], named: Span[]): Condition[] {
  const head = named.toSorted((a, b) => a.start - b.start)[0];
  const says = tokens.find((token) => isContentWord(token.text));
  if (!head || says?.start !== head.start) return [];
  const from = head.end + (OF.exec(text.slice(head.end))?.[0].length ?? 0);
  const object = tokens.find((token) => token.start === from);
  if (from === head.end || !object || !isContentWord(object.text)) return [];
  if (named.some((span) => overlaps(span, object))) return [];
  const stems = [stem(object.text)];
  return [{ type: "words", stems, form: "deed", start: object.start, end: object.end }];
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
