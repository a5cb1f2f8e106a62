import { squeeze } from "./clean-text.ts";
import { type DateMatch, durationsIn, findDates, isDurationText, withoutDates } from "./dates.ts";
import type { Entry } from "./entries.ts";
import { foldHeading } from "./headings.ts";
import { lineCells, looks, type Span } from "./lines.ts";
import { placeScore, titleScore } from "./names.ts";
import { FIELD_LABELS } from "./tables/labels.ts";

/** A piece of an entry's head that may be a name. */
export interface Part {
  text: string;
  /** Which line of the head, from 0, counted from the one with the dates. */
  row: number;
  /** Behind a wide gap at the end of its line. */
  atRight: boolean;
  /** Behind a comma or in brackets, and of another look than what stands before it. */
  afterComma: boolean;
  bold: boolean;
  italic: boolean;
  /** Whether the line of the dates is its own. */
  withDates: boolean;
  /** What the file itself says that it is. */
  label: string | null;
}

/** What the head of an entry holds. */
export interface Head {
  parts: Part[];
  place: string | null;
  url: string | null;
  dates: Pick<DateMatch, "start" | "end" | "current" | "range"> | null;
  /** The dates as they stand. */
  dateTexts: string[];
}

const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|,;)]+|(?<![\p{L}\p{N}@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|de|fr|es|co\.uk|app|ai|edu|gov)(?:\/[^\s|,;)]*)?(?![\p{L}\p{N}])/iu;
const SEPARATORS =
  /\s+[|•·●■◦‣▪⋅∙⧫◆]\s*|\s*[|•⋅]\s+|\s+[–—−]\s+|\s+-{1,2}\s+|\s+\/\/\s+|\s+@\s+|;\s+/u;
const AT = /^(?<what>.+?)\s+(?:at|with|bei|chez|beim)\s+(?<whom>\p{Lu}.+)$/u;
const TRIM = /^[\s,;:|·•–—\-()[\]/]+|[\s,;:|·•–—\-([/]+$/gu;

export function tidy(text: string): string {
  const trimmed = squeeze(text).replace(TRIM, "").trim();
  // A bracket whose partner is gone with the dates.
  const open = (trimmed.match(/\(/gu) ?? []).length;
  const close = (trimmed.match(/\)/gu) ?? []).length;
  return open === close
    ? trimmed.replace(/\(\s*\)/gu, "").trim()
    : trimmed.replace(/[()]/gu, " ").replace(/\s+/gu, " ").trim();
}

function splitText(text: string): string[] {
  return text.split(SEPARATORS).flatMap((piece) => {
    const at = AT.exec(piece);
    return at?.groups?.what && at.groups.whom && titleScore(at.groups.what) > 0
      ? [at.groups.what, at.groups.whom]
      : [piece];
  });
}

function labelOf(text: string): { label: string | null; value: string } {
  const match = /^(?<label>[^:]{2,40}):\s*(?<value>.+)$/u.exec(text);
  const name = match?.groups?.label ? foldHeading(match.groups.label) : "";
  const label = Object.entries(FIELD_LABELS).find(([, form]) => form.test(name))?.[0] ?? null;
  return label ? { label, value: match?.groups?.value ?? text } : { label: null, value: text };
}

/** Takes the place off the end of `Acme, Austin, TX` where it is known to be one. */
export function splitPlace(text: string): { name: string; place: string | null } {
  const bracket = /^(?<name>.+?)\s*\((?<place>[^()]+)\)$/u.exec(text);
  if (bracket?.groups?.name && placeScore(bracket.groups.place ?? "") === 2) {
    return { name: bracket.groups.name, place: bracket.groups.place ?? null };
  }
  const pieces = text.split(/,\s*/u);
  for (let from = Math.max(1, pieces.length - 3); from < pieces.length; from++) {
    const place = pieces.slice(from).join(", ");
    if (placeScore(place) === 2 && pieces.slice(from).every((piece) => placeScore(piece) > 0)) {
      return { name: pieces.slice(0, from).join(", "), place };
    }
  }
  return { name: text, place: null };
}

function mergeDates(all: DateMatch[]): Head["dates"] {
  const range = all.find((date) => date.range && date.start);
  if (range) return range;
  const [first, ...others] = all.filter((date) => date.start);
  const lone = all.find((date) => !date.start);
  if (first && lone) return { ...first, end: lone.end, current: lone.current, range: true };
  const [second] = others;
  if (first?.start && second?.start && second.start > first.start) {
    return { ...first, end: second.start, range: true };
  }
  return first ?? null;
}

/** Reads the lines that name an entry. */
export function readHead({ head, before }: Entry): Head {
  const parts: Part[] = [];
  const dates: DateMatch[] = [];
  const dateTexts: string[] = [];
  let place: string | null = null;
  let url: string | null = null;
  head.forEach((paragraph, index) => {
    const cells =
      paragraph.lines.length > 1 && lineCells(paragraph.lines[0]).length === 1
        ? [[{ ...(paragraph.lines[0].spans[0] as Span), text: paragraph.text }]]
        : paragraph.lines.flatMap((line) => lineCells(line));
    cells.forEach((cell, at) => {
      const whole = looks(cell)
        .map((look) => look.text)
        .join("");
      const found = findDates(whole);
      dates.push(...found);
      dateTexts.push(...found.map((date) => whole.slice(date.index, date.index + date.length)));
      if (found.length > 0 || isDurationText(whole)) dateTexts.push(...durationsIn(whole));
      let offset = 0;
      for (const look of looks(cell)) {
        const [start, end] = [offset, offset + look.text.length];
        offset = end;
        const inside = found.filter((date) => date.index < end && date.index + date.length > start);
        const local = inside.map((date) => {
          const from = Math.max(date.index, start);
          return {
            ...date,
            index: from - start,
            length: Math.min(date.index + date.length, end) - from,
          };
        });
        let rest = inside.length > 0 ? withoutDates(look.text, local) : look.text;
        const link = URL_TEXT.exec(rest)?.[0];
        if (link && !url) {
          url = link;
          rest = rest.replace(link, " ");
        }
        for (const piece of splitText(rest)) {
          const { label, value } = labelOf(tidy(piece));
          const text = tidy(value.replace(/^(?:at|@|bei|chez|in|of|für)\s+(?=\p{Lu})/u, ""));
          if (
            text === "" ||
            isDurationText(text) ||
            /^(?:at|in|of|bei|chez|en|für|@|and|und)$/iu.test(text)
          )
            continue;
          if (
            label === "place" ||
            (placeScore(text) === 2 && !place && parts.length + head.length + cells.length > 2)
          ) {
            place ??= text;
            continue;
          }
          const split = label ? { name: text, place: null } : splitPlace(text);
          if (split.place && !place) place = split.place;
          parts.push({
            text: tidy(split.place && place === split.place ? split.name : text),
            row: index - before,
            atRight: at > 0 && at === cells.length - 1,
            afterComma: /^\s*[,(]/u.test(piece),
            bold: look.bold,
            italic: look.italic,
            withDates: found.length > 0,
            label,
          });
        }
      }
    });
  });
  return {
    parts: parts.filter((part) => part.text !== ""),
    place,
    url,
    dates: mergeDates(dates),
    dateTexts,
  };
}
