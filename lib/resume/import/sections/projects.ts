import { toEntries } from "../entries.ts";
import { readHead, tidy } from "../heads.ts";
import { titleScore } from "../names.ts";
import type { Notes } from "../notes.ts";
import type { Paragraph } from "../paragraphs.ts";
import { compact, joinParagraphs, labelledList, orNothing, readBody, splitList } from "./body.ts";
import { datesOf } from "./work.ts";

export interface ProjectEntry {
  name?: string | undefined;
  description?: string | undefined;
  highlights?: string[] | undefined;
  keywords?: string[] | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  url?: string | undefined;
  roles?: string[] | undefined;
}

/** `Name: what it is` in one paragraph. */
const NAMED = /^(?<name>[^:.]{2,60}?)(?:\s*:\s+|\s+[–—-]\s+)(?<told>\S.{20,})$/u;

export function readProjects(paragraphs: Paragraph[], notes: Notes): ProjectEntry[] {
  const { entries } = toEntries(paragraphs);
  return entries.map((entry) => {
    const [only] = entry.head;
    const head = readHead(entry);
    notes.dates.push(...head.dateTexts);
    const body = readBody(entry.body, entry.head[0]?.x ?? 0, notes);
    const named = entry.head.length === 1 && only ? NAMED.exec(only.text)?.groups : undefined;
    const isLong = entry.head.length === 1 && (only?.text.length ?? 0) > 110;
    const keywords = [...body.summary, ...body.highlights].flatMap((text) => {
      const list = labelledList(text, "keywords");
      return list === null ? [] : [[text, splitList(list)] as const];
    });
    const taken = new Set<string>(keywords.map(([text]) => text));
    const told = (list: string[]) => list.filter((text) => !taken.has(text));
    const texts = head.parts.map((part) => part.text);
    const [name = "", ...rest] = isLong || (named && head.dateTexts.length === 0) ? [] : texts;
    const roles = rest.filter((text) => titleScore(text) > 0 && text.length < 60);
    const others = rest.filter((text) => !roles.includes(text));
    const lists = others.filter((text) => /,/u.test(text));
    const place = head.place ? [head.place] : [];
    const summary = [
      ...(named?.told && name === "" ? [named.told] : []),
      ...(isLong && !named && only ? [only.text] : []),
      ...others.filter((text) => !lists.includes(text)),
      ...place,
      ...told(body.summary),
    ];
    return compact({
      name: name || (named?.name ? tidy(named.name) : undefined),
      description: joinParagraphs(summary),
      highlights: orNothing(told(body.highlights)),
      keywords: orNothing([...lists.flatMap(splitList), ...keywords.flatMap(([, list]) => list)]),
      ...datesOf(head.dates),
      url: head.url ?? undefined,
      roles: orNothing(roles),
    });
  });
}
