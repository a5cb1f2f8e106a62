import { squeeze } from "../clean-text.ts";
import { findDates, withoutDates } from "../dates.ts";
import { toEntries, undated } from "../entries.ts";
import { readHead, tidy } from "../heads.ts";
import { lineCells, lineText, spansText } from "../lines.ts";
import type { Notes } from "../notes.ts";
import type { Paragraph } from "../paragraphs.ts";
import { compact, joinParagraphs, splitList } from "./body.ts";

type Fields = Record<string, string | undefined>;

const FLUENCY =
  /(?<![\p{L}])(?:native(?: or bilingual)?(?: proficiency| speaker| language)?|mother tongue|bilingual|fluent|full professional(?: proficiency)?|professional(?: working)?(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|proficient|advanced|upper[- ]intermediate|intermediate|conversational|basic|beginner|working knowledge|good|very good|excellent|muttersprache|muttersprachler(?:in)?|fließend|verhandlungssicher|sehr gute?|gute?|grundkenntnisse|fortgeschritten|konversationssicher|langue maternelle|maternelle|courante?|couramment|bilingue|professionnel|intermédiaire|avancée?|notions|scolaire|débutant|lu, écrit, parlé|nativo|nativa|lengua materna|materna|fluido|alto|medio|bajo|intermedio|avanzado|básico|bilingüe|[ABC][12]\+?(?:\s?[-–/]\s?[ABC][12])?)(?![\p{L}])/iu;

/** `English (Native)`, `Deutsch – C1`, `French: fluent`. */
function readLanguage(text: string): Fields {
  const level = FLUENCY.exec(text);
  const split =
    /^(?<language>[\p{L}\s/]{2,40}?)\s*(?:[:(–—,|-]|\s{2,})\s*(?<fluency>.+?)\)?$/u.exec(
      text,
    )?.groups;
  if (split?.language && split.fluency) {
    const { fluency } = split;
    return {
      language: split.language.trim(),
      fluency: fluency.includes("(") ? `${fluency})`.replace(/\)\)$/u, ")") : fluency,
    };
  }
  if (level && level.index > 0) {
    return { language: tidy(text.slice(0, level.index)), fluency: tidy(text.slice(level.index)) };
  }
  return { language: text };
}

export function readLanguages(paragraphs: Paragraph[]): Fields[] {
  const texts = paragraphs.flatMap((one) => {
    const cells = one.lines.flatMap((line) => lineCells(line).map(spansText));
    const isPair =
      cells.length === 2 && FLUENCY.test(cells[1] ?? "") && !FLUENCY.test(cells[0] ?? "");
    if (isPair) return [`${cells[0]}: ${cells[1]}`];
    return (cells.length > 1 && one.lines.length === 1 ? cells : [one.text]).flatMap((cell) =>
      cell.split(/[,;|•·]\s+(?![^()]*\))(?=\p{Lu})|\s+[|•·]\s*/u),
    );
  });
  const languages: Fields[] = [];
  for (const text of texts.map(squeeze).filter((one) => one !== "")) {
    const last = languages.at(-1);
    const isLevel = FLUENCY.exec(text)?.index === 0 && !/[:(]/u.test(text);
    if (isLevel && last && !last.fluency) last.fluency = text;
    else languages.push(readLanguage(text));
  }
  return languages.map(compact);
}

/** A list whose items have a name, perhaps a date, and whoever gave it. */
export function readItems(
  paragraphs: Paragraph[],
  names: { name: string; by: string; date: string; told: string },
  notes: Notes,
): Fields[] {
  const hasHeads = paragraphs.some((one) => findDates(one.text).length > 0);
  const { entries, intro } = hasHeads
    ? toEntries(paragraphs)
    : { entries: undated(paragraphs), intro: [] };
  const all = [...intro.map((one) => ({ head: [one], before: 0, body: [] })), ...entries];
  return all.map((entry) => {
    const head = readHead(entry);
    notes.dates.push(...head.dateTexts);
    const isProse = entry.head.length === 1 && (entry.head[0]?.text.length ?? 0) > 110;
    const texts = head.parts.map((part) => part.text);
    const whole = tidy(withoutDates(entry.head.map((one) => one.text).join(" ")));
    const [first = whole, second, ...rest] = isProse ? [whole] : texts;
    const comma =
      second === undefined
        ? /^(?<name>.{4,}?),\s+(?<by>\p{Lu}[^,]{2,50})$/u.exec(first)?.groups
        : undefined;
    const told = [...rest, ...entry.body.map((one) => one.text)];
    return compact({
      [names.name]: comma?.name ?? first,
      [names.date]: head.dates?.start ?? head.dates?.end ?? undefined,
      [names.by]: comma?.by ?? second ?? head.place ?? undefined,
      url: head.url ?? undefined,
      [names.told]: joinParagraphs(told),
    });
  });
}

export function readInterests(paragraphs: Paragraph[]): { name?: string; keywords?: string[] }[] {
  return paragraphs.flatMap((one) => {
    const label = /^(?<name>[^:,;]{2,40}):\s+(?<list>.+)$/u.exec(one.text)?.groups;
    if (label?.name && label.list) return [{ name: label.name, keywords: splitList(label.list) }];
    if (/[.!?]$/u.test(one.text)) return [{ name: one.text }];
    const cells = one.lines.length === 1 ? lineCells(one.lines[0]).map(spansText) : [one.text];
    return cells.flatMap(splitList).map((name) => ({ name }));
  });
}

export const readReferences = (paragraphs: Paragraph[]): Fields[] =>
  paragraphs.map((one) => ({
    reference: one.lines.length === 1 ? lineText(one.lines[0]) : one.text,
  }));
