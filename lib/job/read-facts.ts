import { FACT_LABELS } from "./fact-labels.ts";
import type { PostingFacts, PostingLine } from "./schema.ts";
import { cutAtWord } from "./words.ts";

const MAX_FACT = 200;

/** What follows the first label of a table that a line begins with, `Salary: …`; null where no line does. */
function labelled(lines: readonly PostingLine[], label: RegExp): string | null {
  for (const { text } of lines) {
    const value = label.exec(text)?.groups?.value;
    if (value !== undefined) return cutAtWord(value.trim(), MAX_FACT);
  }
  return null;
}

/** Place, employment, salary and end of validity: from the page's data, else from lines that are labelled so. */
export function readFacts(lines: readonly PostingLine[], data: PostingFacts | null): PostingFacts {
  const fact = (name: keyof PostingFacts) => data?.[name] ?? labelled(lines, FACT_LABELS[name]);
  return {
    location: fact("location"),
    employment_type: fact("employment_type"),
    salary: fact("salary"),
    valid_through: fact("valid_through"),
  };
}
