import type { Json, ReadBlock } from "./block.ts";
import { readContact } from "./contact-pieces.ts";
import { readDates, readLine, readTitle } from "./entry-head.ts";
import { nameOf } from "./field-names.ts";
import { LIST_FIELDS } from "./field-text.ts";
import { splitItems } from "./lists.ts";
import {
  plainLayout,
  SECTION_LAYOUTS,
  type SectionLayout,
  SUMMARY_HEADING,
} from "./section-layouts.ts";

/** What blocks say, and which of their words are of no field: titles, names of fields, dates as they are written. */
export interface ReadPaper {
  resume: Json;
  structure: string[];
  dates: string[];
}

const layoutOf = (heading: string): SectionLayout =>
  SECTION_LAYOUTS.find((layout) => layout.heading === heading) ??
  plainLayout(nameOf(heading), heading);

/** Whether a heading is one that we write of ourselves. */
export const isOurHeading = (text: string): boolean =>
  text === SUMMARY_HEADING || SECTION_LAYOUTS.some((layout) => layout.heading === text);

/** The resume that `resumeBlocks` wrote. What stands where no field is has no place in it. */
export function readBlocks(blocks: readonly ReadBlock[]): ReadPaper {
  const found: ReadPaper = { resume: {}, structure: [], dates: [] };
  const starts = blocks.flatMap(({ kind }, at) => (kind === "heading" ? [at] : []));
  const basics = readBasics(blocks.slice(0, starts[0] ?? blocks.length), found);
  for (const [index, start] of starts.entries()) {
    const heading = blocks[start]?.text ?? "";
    const own = blocks.slice(start + 1, starts[index + 1] ?? blocks.length);
    found.structure.push(heading);
    if (heading === SUMMARY_HEADING) {
      basics.summary = own.map(({ text }) => text).join("\n");
      continue;
    }
    const layout = layoutOf(heading);
    const entries = readSection(layout, own, found);
    const before = found.resume[layout.name];
    if (entries.length > 0 && layout.name !== "__proto__")
      found.resume[layout.name] = [...(Array.isArray(before) ? before : []), ...entries];
  }
  if (Object.keys(basics).length > 0) found.resume = { basics, ...found.resume };
  return found;
}

function readBasics(blocks: readonly ReadBlock[], found: ReadPaper): Json {
  const texts = (wanted: ReadBlock["kind"]) =>
    blocks.filter(({ kind, text }) => kind === wanted && text !== "").map(({ text }) => text);
  const [name, label] = [texts("name").join(" "), texts("label").join(" ")];
  const { basics, labels } = readContact(texts("contact"));
  found.structure.push(...labels);
  return { ...(name && { name }), ...(label && { label }), ...basics };
}

function readSection(
  layout: SectionLayout,
  blocks: readonly ReadBlock[],
  found: ReadPaper,
): unknown[] {
  const entries: (Json | string)[] = [];
  const current = () => {
    const last = entries.at(-1);
    return typeof last === "object" ? last : null;
  };
  const begin = (entry: Json, dates: string | undefined) => {
    const read = dates ? readDates(dates, layout) : {};
    entries.push({ ...entry, ...read });
    if (dates && Object.keys(read).length > 0) found.dates.push(dates);
  };
  for (const { kind, text, aside } of blocks) {
    const entry = current();
    if (kind === "entry") begin(readTitle(text, layout), aside);
    else if (kind === "unnamed") begin({ [layout.where]: text }, aside);
    else if (kind === "bullet" && layout.line) begin(readLine(text, layout), undefined);
    else if (kind === "prose" && layout.line?.items)
      begin({ [layout.line.items]: splitItems(text) }, undefined);
    else if (!entry) {
      if (kind === "prose") entries.push(text);
    } else if (kind === "where") {
      entry[layout.where] = text;
      if (aside && layout.place) entry[layout.place] = aside;
    } else if (kind === "prose" && layout.prose) {
      const before = entry[layout.prose];
      entry[layout.prose] = typeof before === "string" ? `${before}\n${text}` : text;
    } else if (kind === "bullet" && layout.bullets) {
      const before = entry[layout.bullets];
      entry[layout.bullets] = [...(Array.isArray(before) ? before : []), text];
    } else if (kind === "field") readField(text, entry, found);
  }
  return entries;
}

function readField(text: string, entry: Json, found: ReadPaper): void {
  const { label = "", value = "" } = /^(?<label>[^:]*): (?<value>.+)$/su.exec(text)?.groups ?? {};
  const name = nameOf(label);
  if (value === "" || name in entry || name === "__proto__") return;
  entry[name] = LIST_FIELDS.has(name) ? splitItems(value) : value;
  found.structure.push(label);
}
