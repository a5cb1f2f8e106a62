import { toColumns } from "../cells.ts";
import { areBold, type Line, lineCells, lineText, type Span, spansText } from "../lines.ts";
import type { Notes } from "../notes.ts";
import { toParagraphs } from "../paragraphs.ts";
import { compact, orNothing, splitList } from "./body.ts";

export interface SkillEntry {
  name?: string | undefined;
  level?: string | undefined;
  keywords?: string[] | undefined;
}

const LEVELS =
  /^(?:beginner|basic|basics|novice|elementary|intermediate|advanced|proficient|expert|master|fluent|experienced|skilled|competent|working knowledge|good|very good|excellent|grundkenntnisse|gute kenntnisse|sehr gut|gut|fortgeschritten|experte|débutant|intermédiaire|avancé|confirmé|bon niveau|básico|intermedio|avanzado|experto|\d{1,3}\s?%|\d{1,2}\s?\/\s?\d{1,2}|\d+\+? (?:years|yrs|jahre|ans|años))$/iu;
const LABEL = /^(?<name>[^:,;]{2,60}?)\s*:\s*(?<list>\S.*)$/u;
/** `Databases – SQL, Redis` and `Databases (SQL, Redis)`: a list has a comma in it. */
const DASHED = /^(?<name>[^:,;()]{2,60}?)\s+[–—-]\s+(?<list>[^,;]+[,;].*)$/u;
const BRACKETED =
  /^(?<name>[^:,;()]{2,60}?)\s*\((?<list>(?:[^()]|\([^()]*\))*,(?:[^()]|\([^()]*\))*)\)$/u;
const BRACKET = /^(?<name>[^()]{2,60}?)\s*\((?<inside>[^()]+)\)$/u;

/** Rows of a name on the left and its list on the right are no columns: the lists are long, or the names bold. */
function areLabelled(lines: Line[]): boolean {
  const two = lines.filter((line) => lineCells(line).length === 2);
  if (two.length < 2 || two.length < lines.length * 0.4) return false;
  const lists = two.filter((line) => {
    const [left = [], right = []] = lineCells(line);
    const isList = /[,;·|]/u.test(spansText(right)) || LEVELS.test(spansText(right));
    return (isList && !/,/u.test(spansText(left))) || (areBold(left) && !areBold(right));
  });
  return lists.length * 2 > two.length;
}

/** A name in bold before its list on one line. */
function boldName(spans: Span[]): [string, string] | null {
  const at = spans.findIndex((span) => !span.bold);
  if (at <= 0) return null;
  const name = spansText(spans.slice(0, at)).replace(/[\s:–—-]+$/u, "");
  const list = spansText(spans.slice(at)).replace(/^[\s:–—-]+/u, "");
  return name !== "" &&
    name.length < 60 &&
    list !== "" &&
    !/^[,;]/u.test(spansText(spans.slice(at)).trim())
    ? [name, list]
    : null;
}

function withLevel(name: string, list: string): SkillEntry {
  const items = splitList(list);
  const [first = "", ...others] = items;
  if (LEVELS.test(list)) return { name, level: list };
  if (LEVELS.test(first) && others.length > 0) return { name, level: first, keywords: others };
  return { name, keywords: orNothing(items) };
}

function single(text: string): SkillEntry {
  const { name, inside } = BRACKET.exec(text)?.groups ?? {};
  if (name && inside && LEVELS.test(inside)) return { name, level: inside };
  const dash = /^(?<name>.{2,50}?)\s+[–—-]\s+(?<level>.+)$/u.exec(text)?.groups;
  if (dash?.name && dash.level && LEVELS.test(dash.level))
    return { name: dash.name, level: dash.level };
  return { name: text };
}

interface Row {
  text: string;
  spans: Span[];
  cells: string[];
  bold: boolean;
  size: number;
  bullet: boolean;
  level: number;
}

/** A list without separators has an item on each line; only small letters go on. */
function mayJoin(lines: Line[]): (last: Line, line: Line) => boolean {
  const separated = lines.filter((line) => /[,;|·•]\s/u.test(lineText(line))).length;
  const isList = separated * 3 < lines.length;
  return (last, line) =>
    !isList || /[-,]$/u.test(lineText(last)) || /^[\p{Ll}(&]/u.test(lineText(line));
}

function rowsOf(lines: Line[]): Row[] {
  return toParagraphs(lines, mayJoin(lines)).map((one) => ({
    text: one.text,
    spans: one.lines.flatMap((line) => line.spans),
    cells: lineCells(one.lines[0]).map(spansText),
    bold: one.bold,
    size: one.size,
    bullet: one.bullet,
    level: one.level ?? 0,
  }));
}

/** Joins a list that goes on under its right cell. */
function joinCells(lines: Line[]): Line[] {
  const rightX = lines.flatMap((line) => lineCells(line)[1]?.[0]?.x ?? []);
  return lines.reduce<Line[]>((all, line) => {
    const last = all.at(-1);
    const isMore =
      last &&
      lineCells(line).length === 1 &&
      lineCells(last).length === 2 &&
      rightX.some((x) => Math.abs((line.spans[0]?.x ?? 0) - x) < 4);
    if (isMore) {
      const more = line.spans.map(
        (span, at): Span => (at === 0 ? { ...span, lead: "space" } : span),
      );
      all[all.length - 1] = { ...last, spans: [...last.spans, ...more] };
    } else all.push(line);
    return all;
  }, []);
}

/** Skills as groups with a name where the file has them, else one by one. */
export function readSkills(lines: Line[], _notes: Notes): SkillEntry[] {
  const labelled = areLabelled(lines);
  const flows = labelled ? [joinCells(lines)] : toColumns(lines);
  return flows.flatMap((flow) => readColumn(flow)).map(compact);
}

function readColumn(lines: Line[]): SkillEntry[] {
  const rows = rowsOf(lines);
  const skills: SkillEntry[] = [];
  let group: SkillEntry | null = null;
  const isTitle = (row: Row, next: Row | undefined): boolean =>
    next !== undefined &&
    !row.bullet &&
    row.text.length < 60 &&
    !/[,;|·]/u.test(row.text) &&
    (row.level > next.level ||
      (row.bold && !next.bold) ||
      row.size > next.size * 1.05 ||
      /:$/u.test(row.text) ||
      (next.bullet && rows.some((one) => !one.bullet)));
  rows.forEach((row, at) => {
    const { text, cells } = row;
    const label = (LABEL.exec(text) ?? DASHED.exec(text))?.groups;
    const groups = text.split(/\)\s*[;|]\s+/u).map((one, at, all) => {
      const whole = at < all.length - 1 ? `${one})` : one;
      return BRACKETED.exec(whole)?.groups;
    });
    const bold = boldName(row.spans);
    if (isTitle(row, rows[at + 1])) {
      group = { name: text.replace(/\s*:$/u, ""), keywords: [] };
      skills.push(group);
    } else if (label?.name && label.list) {
      skills.push(withLevel(label.name, label.list));
      group = null;
    } else if (groups.every((one) => one !== undefined)) {
      for (const { name = "", list = "" } of groups) skills.push(withLevel(name, list));
      group = null;
    } else if (bold) {
      skills.push(withLevel(bold[0], bold[1]));
      group = null;
    } else if (
      cells.length === 2 &&
      row.text === cells.join(" ") &&
      /[,;]/u.test(cells[1] ?? "") &&
      !/[,;]/u.test(cells[0] ?? "")
    ) {
      skills.push(withLevel(cells[0] ?? "", cells[1] ?? ""));
      group = null;
    } else if (group) {
      const items = (cells.length > 1 ? cells : [text]).flatMap(splitList);
      for (const item of items) {
        if (LEVELS.test(item) && !group.level) group.level = item;
        else group.keywords?.push(item);
      }
    } else {
      const items = (
        cells.length > 1 && lineText.length > 0 && row.text === cells.join(" ") ? cells : [text]
      ).flatMap((cell) => (cell.length > 160 && /[.!?]$/u.test(cell) ? [cell] : splitList(cell)));
      const last = skills.at(-1);
      if (items.length === 1 && LEVELS.test(items[0] ?? "") && last && !last.level)
        last.level = items[0];
      else skills.push(...items.map(single));
    }
  });
  return skills.map((skill) => ({ ...skill, keywords: orNothing(skill.keywords ?? []) }));
}
