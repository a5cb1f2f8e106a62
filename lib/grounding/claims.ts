import { plain } from "../ai/coach/quote.ts";
import type { Posting } from "../job/schema.ts";
import { entryText, type ResumeEntry } from "../resume/schema.ts";
import { resolveCitations } from "./citations.ts";
import { type PostingNumbers, unsupportedNumbers } from "./number-claims.ts";
import { numberSet, rowFacts } from "./row-facts.ts";
import { singleSpaced, viewOf } from "./sentence-view.ts";
import { sentencesIn } from "./sentences.ts";
import { postingTerms, unsupportedTools } from "./tool-claims.ts";
import type { Unsupported } from "./unsupported.ts";

function postingNumbers(posting: Posting): PostingNumbers {
  const names = [posting.title, posting.company].filter((name) => name.trim() !== "");
  const text = [...names, ...posting.lines.map((line) => line.text)].join("\n");
  return { all: numberSet(text), names: [...names, ...names.map(plain)] };
}

/** No two marks on the same words: the first one stands. */
function withoutOverlaps(found: Unsupported[]): Unsupported[] {
  const kept: Unsupported[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

/**
 * What an answer says and nothing supports: markers that stand for nothing; numbers in sentences that speak of the
 * user, cite a row or the posting, or are offered for the resume, and that occur in none of the rows (nor in the
 * posting, where the sentence is about it); tools given to the user that no row names. Questions, conditions, advice
 * and denials are no claims. Deterministic for one `today`, which is for jobs that go on; linear in the answer.
 */
export function checkClaims(
  text: string,
  entries: ResumeEntry[],
  posting: Posting,
  today = new Date(),
): Unsupported[] {
  const facts = rowFacts(entries, today);
  const numbers = postingNumbers(posting);
  const terms = postingTerms(posting);
  const sources = singleSpaced(
    [...entries.map(entryText), ...posting.lines.map((line) => line.text)].join("\n"),
  );
  const unknown = resolveCitations(text, entries, posting).unknown.map((marker) => ({
    ...marker,
    reason: `there is no row or line ${marker.text.replace(/^\[?/, "[").replace(/\]?$/, "]")}`,
  }));
  const claims = sentencesIn(text)
    .filter(({ kind }) => kind !== "heading")
    .flatMap((sentence) => {
      const view = viewOf(text, sentence, sources);
      return [...unsupportedNumbers(view, facts, numbers), ...unsupportedTools(view, facts, terms)];
    });
  return withoutOverlaps([...unknown, ...claims]);
}
