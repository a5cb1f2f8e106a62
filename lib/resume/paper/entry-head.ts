import { careerDate } from "../schema.ts";
import type { Json } from "./block.ts";
import { joinItems, splitItems } from "./lists.ts";
import type { SectionLayout } from "./section-layouts.ts";

/**
 * The short texts of an entry, each with what reads it back. What would not read back as it was is not written short:
 * its fields then stand on lines of their own, with their names.
 */

/** Stands where an entry has neither a title nor anything to stand in for one. */
export const NO_TITLE = "—";

const PRESENT = "present";

/** `2021-03` → `03/2021`, which reads alike in most languages; a day stays as it is, since 3/4 does not. */
const shortDate = (date: string): string => date.replace(/^(\d{4})-(\d\d)$/, "$2/$1");
const longDate = (date: string): string => date.replace(/^(\d\d)\/(\d{4})$/, "$2-$1");

/** `03/2021 – present`; of one day, or of an end alone, what is there. */
export function writeDates([start = "", end = ""]: string[], { dates }: SectionLayout): string {
  if (dates.length === 1) return shortDate(start);
  return start ? `${shortDate(start)} – ${shortDate(end) || PRESENT}` : shortDate(end);
}

/** The dates that a text names; `{}` where it is none that we write, as in a document that somebody edited. */
export function readDates(text: string, layout: SectionLayout): Json {
  const read = datesIn(text, layout);
  return Object.values(read).every((date) => careerDate.safeParse(date).success) ? read : {};
}

function datesIn(text: string, { dates }: SectionLayout): Json {
  const [startField, endField] = dates;
  if (endField === undefined) return { [startField]: longDate(text) };
  const [start = "", end] = text.split(" – ");
  if (end === undefined) return { [endField]: longDate(start) };
  return { [startField]: longDate(start), ...(end !== PRESENT && { [endField]: longDate(end) }) };
}

/** `BSc, Physics`: the last of the fields may have commas in it. */
export const writeTitle = (parts: string[]): string => parts.join(", ");

export function readTitle(text: string, { title }: SectionLayout): Json {
  if (text === NO_TITLE || text === "") return {};
  const pieces = text.split(", ");
  const first = pieces.slice(0, title.length - 1);
  const all = [...first, pieces.slice(first.length).join(", ")].filter((part) => part !== "");
  return Object.fromEntries(all.map((part, at) => [title[at] ?? "", part]));
}

interface ShortLine {
  name: string;
  level: string;
  items: string[];
}

/** `Databases (expert): PostgreSQL, SQL` */
export function writeLine({ name, level, items }: ShortLine): string {
  const head = name && level ? `${name} (${level})` : name || level;
  const list = joinItems(items);
  return head && list ? `${head}: ${list}` : head || list;
}

export function readLine(text: string, { title, line }: SectionLayout): Json {
  const { head = "", list } = /^(?<head>.+?)(?:: (?<list>.+))?$/u.exec(text)?.groups ?? {};
  const { name = head, level } =
    /^(?<name>.+) \((?<level>[^()]+)\)$/u.exec(line?.level ? head : "")?.groups ?? {};
  const isList = list !== undefined && line?.items;
  return {
    [title[0]]: list !== undefined && !isList ? text : name,
    ...(level !== undefined && line?.level && { [line.level]: level }),
    ...(isList && { [isList]: splitItems(list) }),
  };
}
