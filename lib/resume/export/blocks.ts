import type { JsonResume } from "../schema.ts";
import { basicsBlocks } from "./basics-blocks.ts";
import {
  dateOf,
  inlineOf,
  type Json,
  labelledLines,
  linesOf,
  listOf,
  words,
} from "./field-text.ts";
import { NOT_ON_PAPER, SECTION_LAYOUTS, type SectionLayout } from "./section-layouts.ts";

/**
 * A resume as the writers of Markdown, DOCX and PDF see it: one list from top to bottom, each block a paragraph of plain
 * text without line breaks.
 */
export interface Block {
  kind: "name" | "label" | "contact" | "heading" | "entry" | "where" | "prose" | "bullet";
  text: string;
  /** Of an entry: its dates, at the other end of its line. */
  aside?: string;
  /** Where it comes from, `work.0.highlights.2`. */
  path: string;
}

/** Everything of a resume that a reader may see, in the order of the table of sections. `name` stands in for a name. */
export function resumeBlocks(resume: JsonResume, name: string): Block[] {
  const named = new Set(SECTION_LAYOUTS.map((layout) => layout.name));
  const others = Object.keys(resume).filter((key) => !named.has(key) && !NOT_ON_PAPER.has(key));
  return [
    ...basicsBlocks(resume.basics ?? {}, name),
    ...SECTION_LAYOUTS.flatMap((layout) => sectionBlocks(layout, resume[layout.name])),
    ...others.flatMap((key) => sectionBlocks(plainLayout(key), resume[key])),
  ];
}

const plainLayout = (name: string): SectionLayout => ({
  name,
  heading: words(name),
  title: ["name", "title"],
  where: [],
  dates: ["startDate", "endDate"],
  prose: ["summary", "description"],
  bullets: ["highlights"],
});

function sectionBlocks(layout: SectionLayout, value: unknown): Block[] {
  const entries = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  const blocks = entries.flatMap((entry: unknown, index) =>
    entryBlocks(layout, entry, `${layout.name}.${index}`),
  );
  return blocks.length === 0
    ? []
    : [{ kind: "heading", text: layout.heading, path: layout.name }, ...blocks];
}

function entryBlocks(layout: SectionLayout, value: unknown, path: string): Block[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return linesOf(value).map((text) => ({ kind: "prose", text, path }));
  }
  const entry = value as Json;
  const lines = entryBody(layout, entry, path);
  if (layout.line) {
    const text = oneLine(layout, entry);
    return text ? [{ kind: "bullet", text, path }, ...lines] : lines;
  }
  const dates = dateOf(layout.dates.map((field) => entry[field]));
  const where = inlineOf(entry, layout.where);
  const title = inlineOf(entry, layout.title) || where;
  if (!title && !dates) return lines;
  const head: Block = { kind: "entry", text: title, path, ...(dates && { aside: dates }) };
  return title === where || !where
    ? [head, ...lines]
    : [head, { kind: "where", text: where, path }, ...lines];
}

function entryBody(layout: SectionLayout, entry: Json, path: string): Block[] {
  const of = (fields: string[], kind: Block["kind"], read: (value: unknown) => string[]) =>
    fields.flatMap((field) =>
      read(entry[field]).map((text, at): Block => ({ kind, text, path: `${path}.${field}.${at}` })),
    );
  const { title, where, dates, prose, bullets, line } = layout;
  const placed = [title, where, dates, prose, bullets, line?.level, line?.items].flat();
  return [
    ...of(prose, "prose", linesOf),
    ...of(bullets, "bullet", listOf),
    ...labelledLines(entry, new Set(placed)).map(
      ({ field, text }): Block => ({ kind: "prose", text, path: `${path}.${field}` }),
    ),
  ];
}

function oneLine({ title, line, dates }: SectionLayout, entry: Json): string {
  const name = inlineOf(entry, title);
  const level = inlineOf(entry, line?.level ?? []);
  const items = inlineOf(entry, line?.items ?? []);
  const date = dateOf(dates.map((field) => entry[field]));
  const head = [name && level ? `${name} (${level})` : name || level, date]
    .filter(Boolean)
    .join(", ");
  return head && items ? `${head}: ${items}` : head || items;
}
