import type { NamedEntry } from "./entry-scope.ts";
import type { PostingFacts } from "./posting-facts.ts";
import type { RowFacts } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Unsupported } from "./unsupported.ts";

/** One sentence with all that it is held against. */
export interface Claims {
  view: SentenceView;
  facts: RowFacts;
  posting: PostingFacts;
  /** Entries that the sentence names by employer, school, project or title. */
  named: NamedEntry[];
  /** For jobs that go on. */
  today: Date;
  /** What the checks before this one found in the sentence. */
  found: readonly Unsupported[];
}

/** Finds the claims of one kind in a sentence that nothing supports. */
export type Check = (claims: Claims) => Unsupported[];

/** A mark on words of the sentence, offsets in it. */
export function mark(view: SentenceView, start: number, end: number, reason: string): Unsupported {
  return {
    text: view.text.slice(start, end),
    start: view.offset + start,
    end: view.offset + end,
    reason,
  };
}
