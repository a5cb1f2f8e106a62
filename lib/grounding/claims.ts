import type { Posting } from "../job/schema.ts";
import { entryText, type ResumeEntry } from "../resume/schema.ts";
import { viewsOf } from "./answer-views.ts";
import { resolveCitations } from "./citations.ts";
import type { Check } from "./claim-check.ts";
import { namedEntries } from "./entry-scope.ts";
import { unsupportedNumbers } from "./number-claims.ts";
import { unsupportedOfPosting } from "./posting-claims.ts";
import { postingFacts } from "./posting-facts.ts";
import { rowFacts } from "./row-facts.ts";
import { unsupportedTools } from "./tool-claims.ts";
import type { Unsupported } from "./unsupported.ts";

/** One for each kind of claim. Of two marks on the same words the longer stands, of equals the earlier check's. */
const CHECKS: readonly Check[] = [unsupportedNumbers, unsupportedTools, unsupportedOfPosting];

/** No two marks on the same words: of two that overlap the one that begins first stands, of those the longer. */
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
  const facts = rowFacts(entries);
  const asked = postingFacts(posting);
  const sources = [...entries.map(entryText), ...posting.lines.map((line) => line.text)];
  const unknown = resolveCitations(text, entries, posting).unknown.map((marker) => ({
    ...marker,
    reason: `there is no row or line ${marker.text.replace(/^\[?/, "[").replace(/\]?$/, "]")}`,
  }));
  const claims = viewsOf(text, facts, sources).flatMap((view) => {
    const named = namedEntries(view, facts);
    return CHECKS.flatMap((check) => check({ view, facts, posting: asked, named, today }));
  });
  return withoutOverlaps([...unknown, ...claims]);
}
