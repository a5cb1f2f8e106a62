import { AppError } from "../errors.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import type { CreateJob } from "./schema.ts";

const EXCERPT_CHARS = 300;

/** The first lines as read, cut after a word. */
function excerptOf(text: string): string {
  if (text.length <= EXCERPT_CHARS) return text;
  const cut = text.slice(0, EXCERPT_CHARS);
  const end = cut.search(/\s\S*$/);
  return (end > 0 ? cut.slice(0, end) : cut).toWellFormed();
}

/** A posting's columns from what was pasted. @throws AppError `invalid_request` when nothing readable is in it. */
export function postingColumns(input: CreateJob) {
  const { title, company, text, lines } = parseJobPosting(input);
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
  };
}
