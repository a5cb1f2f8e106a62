import { isLabelled } from "../entries.ts";
import { foldHeading } from "../headings.ts";
import { isListLabel } from "../labels.ts";
import type { Notes } from "../notes.ts";
import type { Paragraph } from "../paragraphs.ts";
import { FIELD_LABELS } from "../tables/labels.ts";

/** What is told of an entry. */
export interface Body {
  summary: string[];
  highlights: string[];
  keywords: string[];
}

const LABEL = /^(?<label>\p{L}[\p{L}\s/&-]{1,34}):\s+(?<value>\S.*)$/u;

/** `Technologies: Go, SQL` → the list, or null where it is no such line. */
export function labelledList(text: string, kind: string): string | null {
  const { label = "", value = "" } = LABEL.exec(text)?.groups ?? {};
  return FIELD_LABELS[kind]?.test(foldHeading(label)) ? value : null;
}

/** Parts of a list on one line; commas inside brackets and numbers separate nothing. */
export const splitList = (text: string): string[] =>
  text
    .split(/[,;|•·●▪]\s+(?![^()]*\))|\s+[|•·●▪⋅]\s*|,(?=\p{L})(?![^()]*\))/u)
    .map((item) => item.replace(/^[\s•·|,;-]+|[\s,;|·]+$/gu, ""))
    .filter((item) => item !== "");

/**
 * Bullets are highlights. Without bullets, paragraphs that are set in under the head are, or all where there are
 * several; one alone is a summary.
 */
export function readBody(paragraphs: Paragraph[], headX: number, notes: Notes): Body {
  const body: Body = { summary: [], highlights: [], keywords: [] };
  const told = paragraphs.filter((one) => {
    const isLabel = isListLabel(one.text);
    if (isLabel) notes.structure.push(one.text);
    return !isLabel;
  });
  const firstBullet = told.findIndex((one) => one.bullet);
  const plain = told.filter((one) => !one.bullet);
  const indented = plain.filter((one) => one.x > headX + 7);
  told.forEach((one, at) => {
    const isTold = !isLabelled(one.text) && one.text.length > 0;
    if (one.bullet) body.highlights.push(one.text);
    else if (firstBullet >= 0) (at < firstBullet ? body.summary : body.highlights).push(one.text);
    else if (indented.length > 0 && indented.length < plain.length) {
      (indented.includes(one) || !isTold ? body.highlights : body.summary).push(one.text);
    } else
      (plain.length === 1 && indented.length === 0 ? body.summary : body.highlights).push(one.text);
  });
  return body;
}

export const orNothing = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
export const joinParagraphs = (list: string[]): string | undefined =>
  list.length > 0 ? list.join("\n") : undefined;

/** Without the fields that have nothing in them. */
export function compact<T extends object>(entry: T): T {
  const filled = Object.entries(entry).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  return Object.fromEntries(filled) as T;
}
