import { type ClauseContent, namesTerm, readClause } from "./clause-content.ts";
import { checkableIn } from "./concrete.ts";
import type { LineKind, PostingLine } from "./schema.ts";

/**
 * What a posting says beside the work: with every question it would be paid for, and few ask for it. Then it is found as
 * evidence. A line that names a skill, a tool, a permit, a place of work or hours is none, whatever part it stands in.
 */
const REASONS: Partial<Record<LineKind, string>> = {
  benefit: "It is about what you get, and is given when a question asks for it.",
  legal: "It is legal text, and is given when a question asks for it.",
  apply: "It is about how to apply, and is given when a question asks for it.",
  about: "It is about the company, and is given when a question asks for it.",
};
/** Lines about the company that are kept, the first ones: they mostly say what it does. */
const KEPT_ABOUT = 2;
/** So little of it, about 60 tokens, is not worth that a question must ask for it. */
const LITTLE_CHARS = 300;
/** Only terms, actions and knowledge are looked at, which do not depend on what stands around. */
const ANYWHERE = { headWords: new Set<string>(), hasPlainCapitals: false };

/** The company's story can hold a requirement; what it calls itself is no trait that it asks for. */
const asksSomething = ({ actions, known }: ClauseContent) => actions + known > 0;

/** For each line why it is left out however much room there is, or null. Linear in the length of the lines. */
export function sideMatterIn(lines: readonly PostingLine[]): (string | null)[] {
  let about = 0;
  const reasons = lines.map(({ kind, text }): string | null => {
    const reason = REASONS[kind];
    if (reason === undefined || checkableIn(text) > 0) return null;
    if (namesTerm(text)) return null;
    if (kind !== "about") return reason;
    if (asksSomething(readClause(text, ANYWHERE))) return null;
    about += 1;
    return about <= KEPT_ABOUT ? null : reason;
  });
  const size = lines.reduce((sum, { text }, at) => sum + (reasons[at] ? text.length : 0), 0);
  return size <= LITTLE_CHARS ? lines.map(() => null) : reasons;
}
