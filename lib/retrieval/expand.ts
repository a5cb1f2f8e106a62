import type { ResumeEntry } from "../resume/schema.ts";
import { contentTerms } from "../terms/content.ts";
import { SAME_WORDS } from "./question-words.ts";

/** What another word for the same thing counts, and what a member of a group counts for the group's name. */
const SAME_WEIGHT = 0.6;
const MEMBER_WEIGHT = 0.4;

const GROUPS = new Map<string, Set<string>>();
for (const line of SAME_WORDS) {
  const group = line.split(" ").flatMap((word) => contentTerms(word, true));
  for (const term of group) GROUPS.set(term, new Set([...(GROUPS.get(term) ?? []), ...group]));
}

/**
 * The terms to search for with their weights: those asked for, other words for them, and for the name of a group of
 * skills on the resume its members, so that “databases” finds the bullets about PostgreSQL.
 */
export function expandTerms(terms: string[], entries: ResumeEntry[]): Map<string, number> {
  const query = new Map(terms.map((term) => [term, 1]));
  const add = (term: string, weight: number) =>
    query.set(term, Math.max(query.get(term) ?? 0, weight));
  for (const term of terms) for (const same of GROUPS.get(term) ?? []) add(same, SAME_WEIGHT);
  const asked = new Set(query.keys());
  for (const entry of entries) {
    if (entry.kind !== "skill" || entry.section) continue;
    const name = contentTerms(entry.title, true);
    if (!name.some((term) => asked.has(term))) continue;
    for (const member of contentTerms(entry.header, true)) {
      if (!name.includes(member)) add(member, MEMBER_WEIGHT);
    }
  }
  return query;
}
