import type { ResumeEntry } from "../resume/schema.ts";
import type { Claims } from "./claim-check.ts";
import { strengthOfWord } from "./deed-verbs.ts";
import { PERIODS } from "./quantity-tables.ts";
import type { RowFacts } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { isInRows, isTelling } from "./support.ts";

/** Words at which a phrase ends; folded. `of` and its like join what they stand between. */
const BOUNDARY = new Set(
  `and or but nor so which who whom that while whereas though although because when where if for in at by with from to on
  into onto within without across during through over under after before since until as than per between among against
  towards toward plus und oder aber mit bei im in an auf aus fur zu zum zur durch uber et ou mais avec dans en sur pour
  nach vom von bis par chez y o pero con para por desde hasta`.split(/\s+/),
);
const SUBJECTS = new Set(
  "you i we they he she it your my their his her our sie ich vous je tu ihr ihre".split(" "),
);
const JOINED = new Set("and or but und oder aber et ou mais y o pero".split(" "));
/** "Nine of us put …": the phrase ends before. */
const PRONOUNS = new Set(
  "us them you whom which these those ihnen uns nous eux elles nosotros ellos".split(" "),
);
const JOINS = new Set("of von des der de du d la le del".split(" "));
const ARTICLES = new Set(
  "a an the some up ein eine einen einem un une le la les una el los las".split(" "),
);

/** Nothing but a blank or a hyphen between two words, no sign that ends a phrase. */
const isClose = (view: SentenceView, at: number) =>
  /^[\s'’/&-]*(?:\*\*)?[\s'’€$£¥-]*$/.test(
    view.text.slice(view.tokens[at - 1]?.end ?? 0, view.tokens[at]?.start),
  );

function tokenAt(view: SentenceView, place: number): number {
  return view.tokens.findIndex(({ end }) => end > place);
}

/** The end of the phrase that goes on after a place: at most `words` words, three more after an `of`. */
export function endOfPhrase(view: SentenceView, from: number, words = 3): number {
  let at = view.tokens.findIndex(({ start }) => start >= from - 1 && start >= from);
  let end = from;
  let left = words;
  const gap = view.text.slice(from, view.tokens[at]?.start ?? from);
  // "dozens of volunteers", "ten years of teaching", "18 of 20"
  if (
    JOINS.has(view.tokens[at]?.text ?? "") &&
    isClose(view, at + 1) &&
    !ARTICLES.has(view.tokens[at + 1]?.text ?? "") &&
    !PRONOUNS.has(view.tokens[at + 1]?.text ?? "")
  ) {
    end = view.tokens[at + 1]?.end ?? end;
    at += 2;
    left -= 1;
    if (!isClose(view, at)) return end;
  }
  if (at < 0 || !/^[\s'’-]*$/.test(gap)) return end;
  for (; at < view.tokens.length && left > 0; at++) {
    const token = view.tokens[at];
    if (!token || (BOUNDARY.has(token.text) && !JOINS.has(token.text)) || SUBJECTS.has(token.text))
      break;
    if (token.start > from + 1 && end > from && !isClose(view, at)) break;
    if (JOINS.has(token.text)) {
      const next = view.tokens[at + 1];
      if (!next || !isClose(view, at + 1) || end === from) break;
      left = Math.max(left, 2);
      continue;
    }
    end = token.end;
    left -= 1;
  }
  return end;
}

/** "a team of twelve", and not "a cut of 12 %". */
function isJoinedNumber(view: SentenceView, at: number): boolean {
  const start = view.tokens[at]?.start ?? 0;
  const number = view.numbers.find((each) => each.start <= start && start < each.end);
  return JOINS.has(view.tokens[at - 1]?.text ?? "") && number?.kind !== "percent";
}

function articleBefore(view: SentenceView, at: number, start: number): number {
  const article = view.tokens[at - 1];
  return article && ARTICLES.has(article.text) && isClose(view, at) ? article.start : start;
}

/** Where the phrase begins that ends at a place: "a finance team of", then words that the rows do not have. */
export function startOfPhrase(
  view: SentenceView,
  place: number,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
): number {
  let at = tokenAt(view, place);
  if (at < 0) return place;
  const before = (each: number) => view.tokens[each - 1];
  let start = view.tokens[at]?.start ?? place;
  // A currency sign or a quotation mark is no word.
  start = Math.min(start, place);
  // In another language than the rows' no word can be told from theirs.
  if (view.language !== facts.language && !isJoinedNumber(view, at))
    return articleBefore(view, at, start);
  const joins = before(at);
  if (
    isJoinedNumber(view, at) &&
    joins &&
    JOINS.has(joins.text) &&
    isClose(view, at) &&
    before(at - 1)
  ) {
    at -= 2;
    start = view.tokens[at]?.start ?? start;
    const adjective = before(at);
    if (
      adjective &&
      isClose(view, at) &&
      !BOUNDARY.has(adjective.text) &&
      !ARTICLES.has(adjective.text) &&
      strengthOfWord(adjective.text, true) === null &&
      isTelling(view, at - 1)
    ) {
      at -= 1;
      start = adjective.start;
    }
  } else {
    let to = at;
    for (let left = 4; left > 0; left--) {
      const word = before(to);
      if (!word || !isClose(view, to) || BOUNDARY.has(word.text) || SUBJECTS.has(word.text)) break;
      if (view.groups.some((group) => group.start <= word.start && word.start < group.end)) break;
      to -= 1;
      if (!isTelling(view, to)) continue;
      if (isInRows(view, to, rows, facts)) break;
      at = to;
      start = word.start;
    }
  }
  return articleBefore(view, at, start);
}

/** The phrase around wrong words: what they say it of, and what before them no row has. */
export function phraseAround(
  view: SentenceView,
  { start, end }: Span,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
): Span {
  const to = endOfPhrase(view, end);
  const often = PERIODS.map((pattern) => pattern.exec(view.folded.slice(to, to + 16))).find(
    (match) => match !== null && match.index <= 1,
  );
  return {
    start: startOfPhrase(view, start, rows, facts),
    end: to + (often ? often.index + often[0].length : 0),
  };
}

/** What else was moved with wrong words from the row that they are from: the words around them that it has. */
export function movedExtent(
  { view, facts, named }: Claims,
  span: Span,
  rows: readonly ResumeEntry[],
  home: ResumeEntry,
): Span {
  const isOf = (at: number) =>
    isInRows(view, at, [home], facts) && !isInRows(view, at, rows, facts, "word");
  const isPart = (at: number, next: number) => {
    const token = view.tokens[at];
    if (!token || SUBJECTS.has(token.text) || JOINED.has(token.text)) return false;
    if (view.numbers.some((each) => each.start <= token.start && token.start < each.end))
      return false;
    if (named.some(({ start, end }) => start <= token.start && token.start < end)) return false;
    if (view.groups.some((group) => group.start <= token.start && token.start < group.end))
      return false;
    return /^[\s'’/-]*$/.test(
      view.text.slice(view.tokens[Math.min(at, next)]?.end, view.tokens[Math.max(at, next)]?.start),
    );
  };
  let { start, end } = span;
  const first = view.tokens.findIndex((token) => token.end > span.start);
  for (let at = first - 1; at >= 0 && isPart(at, at + 1); at--)
    if (isOf(at)) start = Math.min(start, view.tokens[at]?.start ?? start);
  for (
    let at = view.tokens.findIndex((token) => token.start >= span.end);
    at >= 0 && at < view.tokens.length && isPart(at, at - 1);
    at++
  )
    if (isOf(at)) end = Math.max(end, view.tokens[at]?.end ?? end);
  return { start, end };
}
