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
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";
import type { CreateJob, LineKind, PostingLine } from "./schema.ts";
import { splitSentences } from "./split-sentences.ts";
import { readTitleAndCompany } from "./title-company.ts";
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
  const lines: PostingLine[] = [];
  const add = (kind: LineKind, lineText: string) =>
    lines.push({ ref: `J${lines.length + 1}`, kind, text: lineText });

  let section: PartKind | null = null;
  let isInList = false;
  read.forEach((line, i) => {
    // A list is over where a paragraph follows it.
    if (isInList && !line.isBullet && openings.has(line)) section = null;
    isInList = line.isBullet;
    const heading = knownHeading(line) ?? (i > 0 ? headingByForm(line, read, i + 1) : null);
    if (heading) section = heading.section;
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
  text: string;
  heading: string;
  data: JobPostingData | null;
}

/** A JSON-LD value, which may be text, HTML or escaped HTML. */
function readMarkup(value: string): string {
  const html = asHtml(value);
  return readText(html === null ? decodeEntities(value) : readHtml(html).text);
}

function readData(data: JobPostingData): string {
  const parts = data.parts.map(({ heading, content }) => `${heading}:\n${readMarkup(content)}`);
  const all = [data.facts.join("\n"), readMarkup(data.description), ...parts];
  return readText(all.filter((part) => part !== "").join("\n\n"));
}

function readSource(description: string): Source {
  const bare = /^\s*[[{]/.test(description) ? readJsonLd([description]) : null;
  if (bare) return { text: readData(bare), heading: "", data: bare };
  const html = asHtml(description);
  if (html === null) return { text: readText(description), heading: "", data: null };
  const page = readHtml(html);
  const data = readJsonLd(page.jsonLd);
  const visible = readText(page.text);
  const isDescribed = data !== null && (data.description !== "" || data.parts.length > 0);
  const text = data && (isDescribed || visible === "") ? readData(data) : visible;
  return { text, heading: page.heading, data };
}

/**
 * Reads a posting that came as text, as HTML or as a page's source, at most 100,000 characters, in linear time. A
 * schema.org JobPosting in it is used instead of the page around it. Title and company: as given, else from the
 * JobPosting, else from the first lines. No word of the result is absent from the input.
 */
export function parseJobPosting(input: CreateJob): ParsedPosting {
  const { text, heading, data } = readSource(input.description);
  const lines = postingLines(text);
  const guess = readTitleAndCompany(lines, heading);
  return {
    title: input.title ?? cutAtWord(data?.title || guess.title, MAX_NAME),
    company: input.company ?? cutAtWord(data?.company || guess.company, MAX_NAME),
    text,
    lines,
  };
}
