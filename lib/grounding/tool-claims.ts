import { findNames } from "../ai/coach/names.ts";
import { findPhrase } from "../ai/coach/resume-index.ts";
import type { Posting } from "../job/schema.ts";
import { findTerms } from "../terms/lexicon.ts";
import { stem, tokenize } from "../terms/tokenize.ts";
import { COMPARED, DENIED, NOT_DENIED, NOT_SAID, OF_POSTING, USER_HAS } from "./claim-tables.ts";
import type { RowFacts } from "./row-facts.ts";
import { clauseAround, isWithin, markersFor, type SentenceView } from "./sentence-view.ts";
import type { Unsupported } from "./unsupported.ts";

/** The tools, skills and names that a posting speaks of. */
export interface PostingTerms {
  keys: Set<string>;
  /** Names that no table knows, by their first stem. */
  names: Map<string, string[][]>;
}

const ASKING = new Set(["must", "nice", "task", "other"]);

export function postingTerms(posting: Posting): PostingTerms {
  const keys = new Set<string>();
  const names = new Map<string, string[][]>();
  for (const { kind, text } of posting.lines) {
    if (!ASKING.has(kind)) continue;
    const tokens = tokenize(text);
    const hits = findTerms(text, tokens);
    for (const { key } of hits) keys.add(key);
    const taken = (at: number) => hits.some(({ first, last }) => first <= at && at < last);
    for (const { first, last } of findNames(text, tokens, taken)) {
      const stems = tokens.slice(first, last).map((token) => stem(token.text));
      const list = names.get(stems[0] ?? "") ?? [];
      list.push(stems);
      names.set(stems[0] ?? "", list);
    }
  }
  return { keys, names };
}

interface Named {
  start: number;
  end: number;
  inPosting: boolean;
}

/** Terms and names of a sentence that no row has, under this name, another one, or a narrower thing. */
function unknownTerms({ text }: SentenceView, facts: RowFacts, posting: PostingTerms): Named[] {
  const tokens = tokenize(text);
  const stems = tokens.map((token) => stem(token.text));
  const found: Named[] = [];
  const hits = findTerms(text, tokens);
  for (const { key, kind, start, end, first, last } of hits) {
    const inPosting = posting.keys.has(key);
    if (kind !== "tool" && !inPosting) continue;
    if (facts.index.byTerm.has(key)) continue;
    if (findPhrase(facts.index, stems.slice(first, last)).length > 0) continue;
    found.push({ start, end, inPosting });
  }
  for (let at = 0; at < tokens.length; at++) {
    const name = posting.names
      .get(stems[at] ?? "")
      ?.find((parts) => parts.every((part, offset) => stems[at + offset] === part));
    const [begin, finish] = [tokens[at], tokens[at + (name?.length ?? 1) - 1]];
    if (!name || !begin || !finish) continue;
    if (hits.some(({ start, end }) => start < finish.end && begin.start < end)) continue;
    // A name is one by its capitals, here as in the posting.
    if (!/[\p{Lu}\p{N}]/u.test(text.slice(begin.start, begin.end))) continue;
    if (findPhrase(facts.index, name).length > 0) continue;
    found.push({ start: begin.start, end: finish.end, inPosting: true });
  }
  return found;
}

/** The sentence says of this term that the user has it, as a fact. */
function isClaimed(view: SentenceView, { start, end }: Named): boolean {
  if (view.isQuestion || isWithin(view.verbatim, start) || isWithin(view.silent, start))
    return false;
  const { whole } = clauseAround(view, start);
  if (NOT_SAID.test(whole) || (DENIED.test(whole) && !NOT_DENIED.test(whole))) return false;
  if (isWithin(view.offered, start)) return true;
  if (COMPARED.test(whole)) return false;
  const covered = view.markers.some(({ groupStart }) => groupStart >= end)
    ? markersFor(view, end)
    : [];
  if (covered.length > 0 && covered.every((ref) => ref.startsWith("J"))) return false;
  const saysHas = USER_HAS.test(view.folded.slice(0, Math.max(0, end)));
  if (OF_POSTING.test(whole) && !USER_HAS.test(whole)) return false;
  return saysHas || covered.some((ref) => !ref.startsWith("J"));
}

/** Tools, and skills of the posting, that a sentence gives to the user and no row has. */
export function unsupportedTools(
  view: SentenceView,
  facts: RowFacts,
  posting: PostingTerms,
): Unsupported[] {
  return unknownTerms(view, facts, posting)
    .filter((named) => isClaimed(view, named))
    .map(({ start, end, inPosting }) => {
      const text = view.text.slice(start, end);
      const reason = `no row mentions ${text}${inPosting ? "; only the posting does" : ""}`;
      return { text, start: view.offset + start, end: view.offset + end, reason };
    });
}
