import { asHtml, decodeEntities } from "./html-source.ts";
import { type JobPostingData, readJsonLd } from "./json-ld.ts";
import { readFacts } from "./read-facts.ts";
import { readHtml } from "./read-html.ts";
import { postingLines } from "./read-parts.ts";
import { readText } from "./read-text.ts";
import type { CreateJob, PostingFacts, PostingLine, PostingWarning } from "./schema.ts";
import { readTitleAndCompany } from "./title-company.ts";
import { postingWarnings } from "./warnings.ts";
import { cutAtWord } from "./words.ts";

/** Longest title and company that a posting can be given. */
const MAX_NAME = 300;

export interface ParsedPosting {
  title: string;
  /** "" where nothing names it. */
  company: string;
  /** The posting as read: one thing a line, blank lines between parts. "" where there is no visible text. */
  text: string;
  /** `postingLines(text)`. */
  lines: PostingLine[];
  facts: PostingFacts;
  warnings: PostingWarning[];
}

interface Source {
  /** As the page has it, invisible characters and all. */
  raw: string;
  heading: string;
  data: JobPostingData | null;
  /** What a reader of the page would not have seen. */
  hidden: string[];
  /** And of what stands around a JobPosting. */
  hiddenAround: string[];
}

/** A JSON-LD value, which may be text, HTML or escaped HTML. */
function readMarkup(value: string): { raw: string; hidden: string[] } {
  const html = asHtml(value);
  if (html === null) return { raw: decodeEntities(value), hidden: [] };
  const { text, hidden } = readHtml(html);
  return { raw: text, hidden };
}

function readData(data: JobPostingData): { raw: string; hidden: string[] } {
  const description = readMarkup(data.description);
  const parts = data.parts.map(({ heading, content }) => {
    const { raw, hidden } = readMarkup(content);
    return { raw: `${heading}:\n${raw}`, hidden };
  });
  const all = [{ raw: data.factLines.join("\n"), hidden: [] }, description, ...parts];
  return {
    raw: all
      .map(({ raw }) => raw)
      .filter((raw) => raw !== "")
      .join("\n\n"),
    hidden: all.flatMap(({ hidden }) => hidden),
  };
}

function readSource(description: string): Source {
  const bare = /^\s*[[{]/.test(description) ? readJsonLd([description]) : null;
  if (bare) return { ...readData(bare), heading: "", data: bare, hiddenAround: [] };
  const html = asHtml(description);
  if (html === null) {
    return { raw: description, heading: "", data: null, hidden: [], hiddenAround: [] };
  }
  const page = readHtml(html);
  const data = readJsonLd(page.jsonLd);
  const isDescribed = data !== null && (data.description !== "" || data.parts.length > 0);
  const isUsed = data !== null && (isDescribed || readText(page.text) === "");
  const common = { heading: page.heading, data };
  if (isUsed) return { ...common, ...readData(data), hiddenAround: page.hidden };
  return { ...common, raw: page.text, hidden: page.hidden, hiddenAround: [] };
}

/**
 * Reads a posting that came as text, as HTML or as a page's source, at most 100,000 characters, in linear time. A
 * schema.org JobPosting in it is used instead of the page around it. Title and company: as given, else from the
 * JobPosting, else from the first lines. No word of the result is absent from the input, but for what a warning
 * decodes.
 */
export function parseJobPosting(input: CreateJob): ParsedPosting {
  const { raw, heading, data, hidden, hiddenAround } = readSource(input.description);
  const text = readText(raw);
  const lines = postingLines(text);
  const guess = readTitleAndCompany(lines, heading);
  const title = input.title ?? cutAtWord(data?.title || guess.title, MAX_NAME);
  const company = input.company ?? cutAtWord(data?.company || guess.company, MAX_NAME);
  return {
    title,
    company,
    text,
    lines,
    facts: readFacts(lines, data?.facts ?? null),
    warnings: postingWarnings({
      read: [title, company, text].join("\n"),
      raw,
      hidden,
      hiddenAround,
    }),
  };
}
