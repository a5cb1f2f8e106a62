import { isClearCut } from "./cut-names.ts";
import { findDates, isDateText, withoutDates } from "./dates.ts";
import { isListLabel } from "./labels.ts";
import { lineCells, looks, spansText } from "./lines.ts";
import { placeScore } from "./names.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A job, school or project as it stands: the lines that name it, and what is told of it. */
export interface Entry {
  head: Paragraph[];
  /** How many lines of the head stand before the one with the dates. */
  before: number;
  body: Paragraph[];
}

const MAX_HEAD = 110;
const cellsOf = (one: Paragraph): string[] =>
  one.lines.flatMap((line) => lineCells(line).map(spansText));

/** `Technologies: …`: told of an entry, never its name. */
export const isLabelled = (text: string): boolean => /^[\p{L}][\p{L}\s/&-]{1,34}:\s+\S/u.test(text);

const isSentence = (text: string) =>
  text.length > 45 &&
  /[.!?]$/u.test(text) &&
  !/\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|e\.V)\.$/u.test(text);

/** Whether a paragraph may be part of an entry's head. */
const isShort = (one: Paragraph): boolean =>
  !one.bullet &&
  one.lines.length <= 2 &&
  one.text.length <= MAX_HEAD &&
  !isSentence(one.text) &&
  !isListLabel(one.text);

/** Whether its dates say when the entry was; `alone` where they stand in a cell or line of their own. */
function dated(one: Paragraph): "no" | "single" | "alone" | "range" {
  const dates = findDates(one.text);
  if (dates.length === 0 || one.lines.length > 3) return "no";
  const rest = withoutDates(one.text, dates).trim();
  const cells = cellsOf(one);
  // The last line of a long sentence may be a year.
  const isAlone = one.lines.length === 1 && cells.some(isDateText);
  const isRange = dates.some((date) => date.range);
  const isClosed = dates.some(
    (date) =>
      date.range &&
      (date.end ||
        !/^(?:since|from|seit|ab|depuis|desde|\p{Ll})/u.test(one.text.slice(date.index))),
  );
  if (
    one.bullet &&
    !(isAlone && cells.length > 1) &&
    (!isClosed || rest.length > 70 || isSentence(rest))
  )
    return "no";
  if (rest.length > MAX_HEAD + 20 || (rest.length > 60 && isSentence(one.text))) return "no";
  const inBrackets = /\([^)]*$/u.test(one.text.slice(0, dates.find((date) => date.range)?.index));
  if (isRange)
    return isEdge(one.text) || isAlone || (inBrackets && rest.length < 90) ? "range" : "no";
  if (isAlone) return "alone";
  const isLast = /(?:[,|–—·(-]|\s{2})\s*$/u.test(one.text.slice(0, dates.at(-1)?.index));
  return isLast && isEdge(one.text) && rest.length < 90 ? "single" : "no";
}

/** Whether a date stands first or last, but for brackets and the length of time. */
function isEdge(text: string): boolean {
  const dates = findDates(text);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return false;
  return (
    /^[\s(]*$/u.test(text.slice(0, first.index)) || text.length - last.index - last.length < 24
  );
}

const looksLike = (a: Paragraph, b: Paragraph) =>
  a.start.bold === b.start.bold &&
  a.start.italic === b.start.italic &&
  Math.abs(a.size - b.size) < 0.5 &&
  a.level === b.level;

/** The paragraphs that carry each entry's dates. */
function anchorsOf(all: Paragraph[]): number[] {
  const own = all.map(dated);
  // Where heads are no bullets, a bullet with dates in its text tells of something.
  const isHead = (kind: string, at: number) => kind !== "no" && !all[at]?.bullet;
  const hasHeads = own.some(isHead);
  const kinds = own.map((kind, at) =>
    hasHeads && all[at]?.bullet && cellsOf(all[at]).length < 2 ? "no" : kind,
  );
  const at = (wanted: string[]) =>
    kinds.flatMap((kind, index) => (wanted.includes(kind) ? [index] : []));
  const ranges = at(["range"]);
  if (ranges.length === 0) {
    const alone = at(["alone"]);
    return alone.length > 0 ? at(["alone", "single"]) : at(["single"]);
  }
  const first = all[ranges[0] ?? 0];
  return kinds.flatMap((kind, index) => {
    const one = all[index];
    const isOne =
      kind === "range" ||
      kind === "alone" ||
      (kind === "single" && one && first && looksLike(one, first));
    return isOne ? [index] : [];
  });
}

/** What most of the text in a section looks like: lists and long paragraphs. */
function bodyOf(all: Paragraph[]): Paragraph | undefined {
  const long = all.filter((one) => one.bullet || one.text.length > 90);
  return long.find(
    (one) => long.filter((other) => looksLike(one, other)).length * 2 >= long.length,
  );
}

const isStyled = (one: Paragraph, body: Paragraph | undefined): boolean =>
  (one.level ?? 0) > 0 ||
  (body
    ? !looksLike(one, body) &&
      (one.bold || one.italic || one.size > body.size * 1.04 || one.size < body.size * 0.96)
    : one.bold);

/** Whether a heading of a higher level stands right above. */
const isUnder = (above: Paragraph | undefined, one: Paragraph): boolean =>
  (above?.level ?? 0) > 0 && (above?.level ?? 0) < (one.level ?? 0);

/** How many paragraphs right before `anchor`, and not before `from`, belong to its head. */
function linesBefore(
  all: Paragraph[],
  from: number,
  anchor: number,
  model: Paragraph[] | null,
  body: Paragraph | undefined,
): number {
  let most = 0;
  while (most < 3) {
    const one = all[anchor - most - 1];
    if (!one || anchor - most - 1 < from || !isShort(one) || isLabelled(one.text)) break;
    most++;
    // A wide gap above says that the head begins here, unless a higher heading stands there.
    if (isUnder(all[anchor - most - 1], one)) continue;
    if (model === null && one.gap > 2 && most > 0 && (all[anchor]?.gap ?? 0) < one.gap * 0.8) break;
  }
  if (model === null) return most;
  const own = all.slice(anchor - most, anchor);
  for (let count = Math.min(most, model.length); count > 0; count--) {
    const mine = own.slice(most - count);
    const theirs = model.slice(model.length - count);
    if (mine.every((one, at) => theirs[at] && looksLike(one, theirs[at]))) {
      const isPlain = mine.every((one) => body && looksLike(one, body));
      const afterList = all[anchor - count - 1]?.bullet ?? false;
      const [start] = mine;
      const isApart =
        (start?.gap ?? 0) >=
        Math.max(...mine.slice(1).map((one) => one.gap), all[anchor]?.gap ?? 0) * 0.98;
      if (!isPlain || afterList || isApart) return count;
    }
  }
  // A line in bold after a list that nothing else claims.
  const last = own.at(-1);
  const next = all[anchor];
  const isHead = last && next && isStyled(last, body) && last.bold && last.gap > next.gap * 1.1;
  return isHead && anchor - 1 > from ? 1 : 0;
}

/** How many names a head holds: its pieces of one look, without dates and places. Commas only part what is clear. */
function nameCount(head: Paragraph[]): number {
  const groups = head.flatMap((one) => one.lines.flatMap((line) => lineCells(line).flatMap(looks)));
  const parts = groups
    // `**Acme**, Delft`, `**Acme** (Delft)`: even the form of a place is one there.
    .filter(
      ({ text }) =>
        !(/^\s*[,(]/u.test(text) && placeScore(text.replace(/^[\s,(]+|[\s)]+$/gu, "")) > 0),
    )
    .flatMap(({ text }) => withoutDates(text).split(/\s[|·•–—-]\s|\s(?:at|bei|chez)\s/u))
    .filter((part) => placeScore(part.replace(/^[\s(,|]+|[\s),|]+$/gu, "")) < 2)
    .map((part) => part.replace(/[\s()[\],.;:|·•–—-]+/gu, " ").trim())
    .filter((part) => part !== "");
  const [only = ""] = groups.map(({ text }) => withoutDates(text));
  return parts.length === 1 && isClearCut(only) ? 2 : parts.length;
}

function linesAfter(
  all: Paragraph[],
  anchor: number,
  end: number,
  head: Paragraph[],
  body: Paragraph | undefined,
): number {
  let count = 0;
  while (count < 4) {
    const one = all[anchor + count + 1];
    if (!one || anchor + count + 1 >= end || !isShort(one)) break;
    const taken = [...head, ...all.slice(anchor + 1, anchor + 1 + count)];
    const names = nameCount(taken);
    const isPlace = placeScore(one.text) === 2 && one.text.length < 50;
    const isLink = /^(?:https?:\/\/|www\.)\S+$/u.test(one.text);
    const wantsName =
      names < 2 &&
      one.text.length < 80 &&
      !isLabelled(one.text) &&
      one.gap < 2.4 &&
      !/[.;]$/u.test(one.text);
    const isCells = cellsOf(one).length > 1 && names < 3;
    if (
      !(isPlace || isLink || (isStyled(one, body) && !isLabelled(one.text)) || wantsName || isCells)
    )
      break;
    // The last line before a gap with nothing under it tells of the entry when its names are there.
    count++;
  }
  return count;
}

/** Entries of a section without any dates: each line that stands out begins one, or each that is no bullet. */
export function undated(all: Paragraph[]): Entry[] {
  const body = bodyOf(all);
  const hasBullets = all.some((one) => one.bullet);
  const styled = all.filter((one) => isShort(one) && isStyled(one, body));
  const begins = (one: Paragraph, at: number): boolean => {
    if (styled.length > 0)
      return (
        styled.includes(one) &&
        !(at > 0 && styled.includes(all[at - 1] ?? one) && !hasBullets && one.gap < 1.6)
      );
    if (hasBullets && all.some((other) => !other.bullet)) {
      return !one.bullet && (at === 0 || (all[at - 1]?.bullet ?? false));
    }
    return true;
  };
  const entries: Entry[] = [];
  all.forEach((one, at) => {
    const last = entries.at(-1);
    if (!last || begins(one, at)) entries.push({ head: [one], before: 0, body: [] });
    else last.body.push(one);
  });
  return entries;
}

/** Bodies hold entries of their own where a line looks as only the heads of the others do. */
function splitAtHeads(entry: Entry, looks: Paragraph[], body: Paragraph | undefined): Entry[] {
  const entries: Entry[] = [{ ...entry, body: [] }];
  for (const one of entry.body) {
    const last = entries.at(-1);
    const isHead =
      isShort(one) &&
      (last?.body.length ?? 0) > 0 &&
      one.bold &&
      !isLabelled(one.text) &&
      isStyled(one, body) &&
      one.gap > 1.2 &&
      looks.some((look) => looksLike(one, look) && look.bold);
    if (isHead) entries.push({ head: [one], before: 0, body: [] });
    else last?.body.push(one);
  }
  return entries;
}

/** The entries of a section, and what stands before the first. */
export function toEntries(all: Paragraph[]): { intro: Paragraph[]; entries: Entry[] } {
  const anchors = anchorsOf(all);
  if (anchors.length === 0) return { intro: [], entries: undated(all) };
  const body = bodyOf(all);
  const starts: number[] = [];
  let model: Paragraph[] | null = null;
  anchors.forEach((anchor, at) => {
    const from = at === 0 ? 0 : (anchors[at - 1] ?? 0) + 1;
    const count = linesBefore(all, from, anchor, model, body);
    model ??= all.slice(anchor - count, anchor);
    starts.push(anchor - count);
  });
  const entries = anchors.flatMap((anchor, at) => {
    const start = starts[at] ?? anchor;
    const end = starts[at + 1] ?? all.length;
    const head = all.slice(start, anchor + 1);
    const after = linesAfter(all, anchor, end, head, body);
    return [
      {
        head: [...head, ...all.slice(anchor + 1, anchor + 1 + after)],
        before: anchor - start,
        body: all.slice(anchor + 1 + after, end),
      },
    ];
  });
  const looks = entries.flatMap((entry) => entry.head.slice(0, 1));
  return {
    intro: all.slice(0, starts[0] ?? 0),
    entries: entries.flatMap((entry) => splitAtHeads(entry, looks, body)),
  };
}
