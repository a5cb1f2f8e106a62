import { findDates } from "./dates.ts";
import { headingKind, headingKindByWords } from "./headings.ts";
import {
  type Flow,
  isBold,
  isCapitals,
  type Line,
  lineCells,
  lineSize,
  lineText,
  spansText,
} from "./lines.ts";
import type { SectionKind } from "./tables/heading-names.ts";

export interface Section {
  /** `head` is what stands before the first heading of a flow. */
  kind: SectionKind | "head";
  title: string;
  lines: Line[];
}

/** What makes lines look alike. */
interface Look {
  size: number;
  bold: boolean;
  capitals: boolean;
  level: number | undefined;
}

const lookOf = (line: Line): Look => ({
  size: lineSize(line),
  bold: isBold(line),
  capitals: isCapitals(lineText(line)),
  level: line.level,
});

const sameLook = (a: Look, b: Look): boolean =>
  Math.abs(a.size - b.size) < 0.4 &&
  a.bold === b.bold &&
  a.capitals === b.capitals &&
  a.level === b.level;

/** The size that most characters have. */
export function bodySize(lines: Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(lineSize(line) * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + lineText(line).length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const MAX_TITLE = 60;

interface Title {
  text: string;
  kind: SectionKind;
  /** What of the line is not the title: the section's first line, where titles stand in the margin. */
  rest: Line | null;
}

/** A line that is the name of a section, alone or in the margin before the section's first line. */
function titleOf(line: Line): Title | null {
  const whole = lineText(line);
  const kind = headingKind(whole);
  if (kind) return { text: whole, kind, rest: null };
  const [first, ...others] = lineCells(line);
  if (!first || others.length === 0 || line.bullet) return null;
  const text = spansText(first);
  const inMargin = headingKind(text);
  const rest = others.flat();
  const isLevel = /^[●○•★☆.\s]+$/u.test(spansText(rest));
  return inMargin && !isLevel ? { text, kind: inMargin, rest: { ...line, spans: rest } } : null;
}

/** How much a line stands out from the text around it. */
function standsOut(line: Line, body: number): boolean {
  const { size, bold, capitals, level } = lookOf(line);
  if (level !== undefined && level > 0) return true;
  return size > body * 1.06 || bold || capitals || line.gap > 1.9 || /:\s*$/u.test(lineText(line));
}

/** The look that most titles of a flow have. */
function commonLook(lines: Line[]): { look: Look; count: number } | null {
  const groups: { look: Look; count: number; kinds: Set<string> }[] = [];
  for (const line of lines) {
    const look = lookOf(line);
    const same = groups.find((group) => sameLook(group.look, look));
    if (same) same.count++;
    else groups.push({ look, count: 1, kinds: new Set() });
  }
  const score = ({ look, count }: { look: Look; count: number }) =>
    count + look.size / 100 + (look.bold ? 0.05 : 0) + (look.capitals ? 0.05 : 0);
  return groups.sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** A known name that stands out less than the other titles is a label inside a section. */
function isWeaker(look: Look, common: Look): boolean {
  if (
    look.level !== undefined &&
    common.level !== undefined &&
    look.level > 0 &&
    common.level > 0
  ) {
    return look.level > common.level;
  }
  if (look.size < common.size * 0.94) return true;
  if (look.size > common.size * 1.06) return false;
  return (common.bold && !look.bold) || (common.capitals && !look.capitals);
}

/** Lines of a name that we do not know, in the look that titles have and nothing else has. */
function unknownTitles(flow: Flow, titles: Map<Line, Title>, common: Look, body: number): void {
  const isDistinct = common.size > body * 1.06 || common.capitals || (common.level ?? 0) > 0;
  if (!isDistinct) return;
  const first = flow.findIndex((line) => titles.has(line));
  const alike = flow.slice(first).filter((line) => sameLook(lookOf(line), common));
  const known = alike.filter((line) => titles.has(line)).length;
  if (known * 2 < alike.length) return;
  for (const line of alike) {
    const text = lineText(line);
    const isTitle =
      !titles.has(line) &&
      !line.bullet &&
      text.length <= MAX_TITLE &&
      lineCells(line).length === 1 &&
      findDates(text).length === 0;
    if (isTitle) titles.set(line, { text, kind: headingKindByWords(text), rest: null });
  }
}

function findTitles(flow: Flow): Map<Line, Title> {
  const body = bodySize(flow);
  const titles = new Map<Line, Title>();
  for (const line of flow) {
    const title = titleOf(line);
    if (title && standsOut(line, body)) titles.set(line, title);
  }
  const common = commonLook([...titles.keys()].filter((line) => !titles.get(line)?.rest));
  if (!common) return titles;
  if (common.count >= 2) {
    for (const line of titles.keys()) {
      if (isWeaker(lookOf(line), common.look)) titles.delete(line);
    }
    unknownTitles(flow, titles, common.look, body);
  }
  return titles;
}

/** The sections of a flow in its order. What stands before the first title is `head`. */
export function toSections(flow: Flow): Section[] {
  const titles = findTitles(flow);
  let section: Section = { kind: "head", title: "", lines: [] };
  const sections: Section[] = [section];
  for (const line of flow) {
    const title = titles.get(line);
    if (title) {
      section = { kind: title.kind, title: title.text, lines: [] };
      sections.push(section);
      if (title.rest) section.lines.push({ ...title.rest, gap: 3 });
    } else section.lines.push(line);
  }
  return sections.filter((one) => one.kind !== "head" || one.lines.length > 0);
}
