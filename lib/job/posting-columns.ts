import { AppError } from "../errors.ts";
import { contentHash } from "./content-hash.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import type { CreateJob } from "./schema.ts";
import { cutAtWord } from "./words.ts";

const EXCERPT_CHARS = 300;

/** The first lines as read, cut after a word. */
function excerptOf(text: string): string {
  if (text.length <= EXCERPT_CHARS) return text;
  const end = text.slice(0, EXCERPT_CHARS).search(/\s\S*$/);
  return end > 0 ? text.slice(0, end) : cutAtWord(text, EXCERPT_CHARS);
}

/** A posting's columns from what was pasted. @throws AppError `invalid_request` when nothing readable is in it. */
export function postingColumns(input: CreateJob) {
  const { title, company, text, lines, facts, warnings } = parseJobPosting(input);
  if (lines.length === 0) {
    throw new AppError("invalid_request", {
      details: [{ path: "description", message: "has no readable text" }],
    });
  }
  return {
    title,
    company,
    url: input.url ?? null,
    received: input.description,
    text,
    excerpt: excerptOf(text),
    facts,
    warnings,
    contentHash: contentHash({ text, title: input.title, company: input.company }),
  };
}
