import { isDeepStrictEqual } from "node:util";
import type { JsonResume } from "../schema.ts";
import { type Block, isObject, type Json } from "./block.ts";
import {
  NO_TITLE,
  readDates,
  readLine,
  readTitle,
  writeDates,
  writeLine,
  writeTitle,
} from "./entry-head.ts";
import { words } from "./field-names.ts";
import { flat, labelledLines, linesOf, listOf } from "./field-text.ts";
import { joinItems } from "./lists.ts";
import {
  NOT_ON_PAPER,
  plainLayout,
  SECTION_LAYOUTS,
  type SectionLayout,
} from "./section-layouts.ts";
import { basicsBlocks } from "./write-basics.ts";

/**
 * Everything of a resume that a reader may see, in the order of the table of sections. `readBlocks` makes the resume of
 * it again. `name` stands in for a name.
 */
export function resumeBlocks(resume: JsonResume, name: string): Block[] {
  const named = new Set(SECTION_LAYOUTS.map((layout) => layout.name));
  const others = Object.keys(resume).filter((key) => !named.has(key) && !NOT_ON_PAPER.has(key));
  return [
    ...basicsBlocks(resume.basics ?? {}, name),
    ...SECTION_LAYOUTS.flatMap((layout) => sectionBlocks(layout, resume[layout.name])),
    ...others.flatMap((key) => sectionBlocks(plainLayout(key, words(key)), resume[key])),
  ];
}

function sectionBlocks(layout: SectionLayout, value: unknown): Block[] {
  const entries = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  const blocks = entries.flatMap((entry: unknown, index) => {
    const path = `${layout.name}.${index}`;
    return isObject(entry)
      ? entryBlocks(layout, entry, path)
      : linesOf(entry).map((text): Block => ({ kind: "prose", text, path }));
  });
  return blocks.length === 0
    ? []
    : [{ kind: "heading", text: layout.heading, path: layout.name }, ...blocks];
}

/** The fields of an entry that are a text of one line; a text that is another one on paper is not among them. */
const textsOf = (entry: Json, fields: readonly (string | undefined)[]): Json =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = field === undefined ? "" : flat(entry[field]);
      return text === "" ? [] : [[field, text]];
    }),
  );

function entryBlocks(layout: SectionLayout, entry: Json, path: string): Block[] {
  const head = (layout.line && lineHead(layout, entry)) ?? namedHead(layout, entry);
  const { prose = "", bullets = "" } = layout;
  const of = (field: string, kind: Block["kind"], texts: string[]) =>
    texts.map((text, at): Block => ({ kind, text, path: `${path}.${field}.${at}` }));
  const body = [
    ...of(prose, "prose", linesOf(entry[prose])),
    ...of(bullets, "bullet", listOf(entry[bullets])),
    ...labelledLines(entry, new Set([...head.taken, prose, bullets])).map(
      ({ field, text }): Block => ({ kind: "field", text, path: `${path}.${field}` }),
    ),
  ];
  const isBlank = body.length === 0 && head.taken.length === 0;
  return isBlank ? [] : [...head.blocks.map((block): Block => ({ ...block, path })), ...body];
}

interface Head {
  blocks: Omit<Block, "path">[];
  /** The fields that it shows. */
  taken: string[];
}

/** An entry of one line, a list without a name as a paragraph; null where that would not read back. */
function lineHead(layout: SectionLayout, entry: Json): Head | null {
  const { level = "", items = "" } = layout.line ?? {};
  const list = listOf(entry[items]);
  const isBareList = list.length > 0 && !flat(entry[layout.title[0]]) && !flat(entry[level]);
  if (isBareList) return { blocks: [{ kind: "prose", text: joinItems(list) }], taken: [items] };
  const fields = {
    ...textsOf(entry, [layout.title[0], level]),
    ...(list.length > 0 && { [items]: list }),
  };
  const text = writeLine({
    name: flat(entry[layout.title[0]]),
    level: flat(entry[level]),
    items: list,
  });
  if (text === "" || !isDeepStrictEqual(readLine(text, layout), fields)) return null;
  return { blocks: [{ kind: "bullet", text }], taken: [layout.title[0], level, items] };
}

/** The longest text that surely leaves room for what stands at the other end of its line. */
const MAX_ASIDE = 40;

/** A head of one or two lines; what would not read back from there is left for the labelled lines. */
function namedHead(layout: SectionLayout, entry: Json): Head {
  const dates = datesOf(layout, entry);
  const title = titleOf(layout, entry);
  const where = flat(entry[layout.where]);
  const place = layout.place ? flat(entry[layout.place]) : "";
  const aside = dates.text ? { aside: dates.text } : {};
  if (title.text === "" && where) {
    return {
      blocks: [{ kind: "unnamed", text: where, ...aside }],
      taken: [layout.where, ...dates.taken],
    };
  }
  const hasPlace = where !== "" && place !== "" && place.length <= MAX_ASIDE;
  return {
    blocks: [
      { kind: "entry", text: title.text || (dates.text ? "" : NO_TITLE), ...aside },
      ...(where
        ? [{ kind: "where", text: where, ...(hasPlace && { aside: place }) } as const]
        : []),
    ],
    taken: [
      ...title.taken,
      ...dates.taken,
      ...(where ? [layout.where] : []),
      ...(hasPlace && layout.place ? [layout.place] : []),
    ],
  };
}

function datesOf(layout: SectionLayout, entry: Json): { text: string; taken: string[] } {
  const fields = layout.dates.filter((field) => field !== undefined);
  const text = writeDates(
    fields.map((field) => flat(entry[field])),
    layout,
  );
  const isRead = text && isDeepStrictEqual(readDates(text, layout), textsOf(entry, fields));
  return isRead && text.length <= MAX_ASIDE ? { text, taken: fields } : { text: "", taken: [] };
}

function titleOf(layout: SectionLayout, entry: Json): { text: string; taken: string[] } {
  for (const fields of [layout.title, layout.title.slice(0, 1)]) {
    const wanted = textsOf(entry, fields);
    const text = writeTitle(Object.values(wanted).map(String));
    if (text && isDeepStrictEqual(readTitle(text, layout), wanted)) return { text, taken: fields };
  }
  return { text: "", taken: [] };
}
