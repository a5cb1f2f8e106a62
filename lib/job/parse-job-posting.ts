import { asHtml, decodeEntities } from "./html-source.ts";
import { type JobPostingData, readJsonLd } from "./json-ld.ts";
import {
  headingByForm,
  isBareLine,
  kindOf,
  knownHeading,
  type ReadLine,
  readLine,
} from "./line-kind.ts";
import type { PartKind } from "./line-kinds.ts";
import { readFacts } from "./read-facts.ts";
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";
import type { CreateJob, LineKind, PostingFacts, PostingLine, PostingWarning } from "./schema.ts";
import { splitSentences } from "./split-sentences.ts";
import { readTitleAndCompany } from "./title-company.ts";
import { postingWarnings } from "./warnings.ts";
import { cutAtWord } from "./words.ts";

/** A bullet longer than this, in UTF-16 units, is read sentence by sentence like prose. */
const LONG_BULLET = 240;
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

/** What a list under a heading that tells nothing is for: postings begin with the tasks and go on with requirements. */
function usualPart(
  seen: ReadonlySet<PartKind | null>,
  next: ReadLine | undefined,
): PartKind | null {
  if (!next?.isBullet || seen.has("must") || seen.has("benefit")) return null;
  return seen.has("task") ? "must" : "task";
}

/**
 * A posting's text as read, taken apart into typed lines, each one a bullet, a heading or a sentence and a substring of
 * the text, with refs `J1` to `Jn` in the text's order. The same text always gives the same lines. Lines without a
 * letter or digit (rules, stray bullets) are no lines.
 */
export function postingLines(text: string): PostingLine[] {
  const all = text.split("\n").map(readLine);
  const isLine = (line: ReadLine | undefined) => /[\p{L}\p{N}]/u.test(line?.text ?? "");
  const read = all.filter(isLine);
  const openings = new Set(all.filter((_, i) => !isLine(all[i - 1])));
  // Without bullets and blank lines every line may be a heading.
  const isPlain = !read.some(({ isBullet }) => isBullet) && openings.size <= 1;
  const lines: PostingLine[] = [];
  const add = (kind: LineKind, lineText: string) =>
    lines.push({ ref: `J${lines.length + 1}`, kind, text: lineText });

  let section: PartKind | null = null;
  const seen = new Set<PartKind | null>();
  let isInList = false;
  let isGuess = false;
  read.forEach((line, i) => {
    // A list is over where a paragraph follows it, and at once where only its place told what it is for.
    if (isInList && !line.isBullet && (isGuess || openings.has(line))) section = null;
    isInList = line.isBullet;
    const next = read[i + 1];
    const isOnTop = next !== undefined && (isPlain || (openings.has(line) && !openings.has(next)));
    const heading =
      knownHeading(line) ?? (i > 0 ? headingByForm(line, read, i + 1, isOnTop) : null);
    if (heading) {
      section = heading.section ?? usualPart(seen, next);
      isGuess = heading.section === null;
    }
    seen.add(section);
    if (heading && !heading.goesOn) {
      add("heading", line.text);
      return;
    }
    // The title names an occupation, which reads like a task: “Responsable de …”.
    if (i === 0 && !heading && isBareLine(line)) {
      add("other", line.text);
      return;
    }
    const isProse = !line.isBullet || line.text.length > LONG_BULLET;
    const sentences = isProse ? splitSentences(line.text) : [line.text];
    sentences.forEach((sentence, at) => {
      const labelled = at === 0 ? heading?.section : null;
      add(labelled ?? kindOf({ ...line, text: sentence }, section), sentence);
    });
  });
  return lines;
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
