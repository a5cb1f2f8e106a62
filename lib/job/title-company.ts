import type { PostingLine } from "./schema.ts";
import * as tables from "./title-patterns.ts";
import { cutAtWord, wordsOf } from "./words.ts";

/** Lines that are looked at; a posting introduces itself at its top. */
const FIRST_LINES = 15;
const MAX_LINE = 300;
const MAX_TITLE = 120;

export interface TitleAndCompany {
  title: string;
  company: string;
}

/** What stands between the parts of a title line or a line of facts. */
const SEPARATOR = / [-–—|•·] /;

const roleEndings = new RegExp(`(?:${tables.ROLE_ENDINGS.join("|")})$`, "u");

function namesRole(text: string): boolean {
  return tables.GENDER_MARK.test(text) || wordsOf(text).some((word) => roleEndings.test(word));
}

/** A candidate's name cut where a place or aside follows; "" where it is no name. */
function companyName(candidate: string | undefined): string {
  const name = (candidate ?? "").split(tables.COMPANY_END)[0]?.replace(/[\s:,;–-]+$/, "") ?? "";
  const words = wordsOf(name);
  const isName =
    words.length > 0 && words.length <= 8 && /^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(name);
  return isName && !words.some((word) => tables.NOT_COMPANY.has(word)) ? name : "";
}

/** A title inside a sentence, up to where the sentence goes on. */
function titleInSentence(candidate: string | undefined): string {
  const text = (candidate ?? "").trim();
  const end = text.search(tables.TITLE_END);
  return (end > 0 ? text.slice(0, end) : text).trim();
}

function labelled(label: RegExp, lines: readonly string[]): string {
  for (const line of lines) {
    const value = label.exec(line)?.groups?.value;
    if (value !== undefined) return value;
  }
  return "";
}

/** “Senior Engineer at Nordlicht”, “Nordlicht GmbH – Senior Engineer”: the parts of a title line. */
function splitTitleLine(line: string): TitleAndCompany {
  const at = tables.TITLE_AT_COMPANY.exec(line)?.groups;
  const company = companyName(at?.company);
  if (at?.title && company) return { title: at.title, company };
  const parts = line.split(SEPARATOR);
  const named = parts.find((part) => tables.LEGAL_NAME.test(part));
  const others = parts.filter((part) => part !== named);
  if (named && others.length > 0) return { title: others.join(" – "), company: named };
  return { title: line, company: "" };
}

/** The sentence in which a company says whom it looks for. */
function readHiring(line: string): TitleAndCompany | null {
  const unnamed = tables.HIRING_UNNAMED.exec(line)?.groups;
  if (unnamed) return { title: titleInSentence(unnamed.title), company: "" };
  for (const pattern of tables.HIRING) {
    const groups = pattern.exec(line)?.groups;
    if (!groups) continue;
    return { title: titleInSentence(groups.title), company: companyName(groups.company) };
  }
  return null;
}

/**
 * The organisation's name in a short line of facts: “Nordlicht GmbH · Kiel”. Below the first line, which is the title's,
 * a trade makes a name too: “Nordlicht Logistics, Kiel”.
 */
function companyInFacts(line: string, isBelowTitle: boolean): string {
  const part = line.length > MAX_TITLE ? "" : (line.split(SEPARATOR)[0]?.split(/, /)[0] ?? "");
  const isName = tables.ORGANISATION.test(part) || (isBelowTitle && tables.TRADE_NAME.test(part));
  return isName && !namesRole(part) ? part : "";
}

/** A name in a sentence, whose words have capitals but for those that join them: no “ISO 9001 certified”. */
function nameInSentence(candidate: string | undefined): string {
  const name = companyName(candidate);
  const joins = name.split(" ").filter((word) => !/[\p{Lu}\p{N}&+]/u.test(word));
  return joins.every((word) => tables.NAME_JOINS.has(word)) ? name : "";
}

/** A company's name from what the lines say about it, the surest way first. */
function readCompany(lines: readonly string[]): string {
  const sentences = [
    tables.LEGAL_NAME_IN_SENTENCE,
    ...tables.WE_AT_COMPANY,
    tables.ABOUT_COMPANY,
    tables.COMPANY_IS,
  ];
  for (const [i, line] of lines.slice(0, 5).entries()) {
    const name = companyInFacts(line, i > 0);
    if (name !== "") return name;
  }
  for (const pattern of sentences) {
    for (const line of lines) {
      const name = nameInSentence(pattern.exec(line)?.groups?.company);
      if (name !== "") return name;
    }
  }
  return "";
}

/**
 * Title and company from a posting's lines, and from the page's first-level heading where it has one. The title is at
 * most 120 characters, cut at a word; the company is "" where nothing names it. Both are made of words that were read.
 */
export function readTitleAndCompany(
  posting: readonly PostingLine[],
  pageHeading: string,
): TitleAndCompany {
  const top = posting.slice(0, FIRST_LINES).map((line) => cutAtWord(line.text, MAX_LINE));
  const titled = posting
    .slice(0, 5)
    .filter(({ kind, text }) => kind !== "heading" && text.length <= MAX_TITLE)
    .filter(({ text }) => !tables.NOT_TITLE.test(text) && !/[.!?]$/.test(text));
  const hiring = top.map(readHiring).find((found) => found !== null);
  const isTitle = pageHeading !== "" && !tables.NOT_TITLE.test(pageHeading);
  const opening = titled.find((line) => line.ref === "J1" || line.ref === "J2");
  const titleLine = isTitle ? pageHeading : titled.find((line) => namesRole(line.text))?.text;
  const fromLine = splitTitleLine(titleLine ?? opening?.text ?? top[0] ?? pageHeading);
  const isSure = titleLine !== undefined;

  const title = labelled(tables.LABELS.title, top) || (!isSure && hiring?.title) || fromLine.title;
  const company =
    companyName(labelled(tables.LABELS.company, top)) ||
    fromLine.company ||
    hiring?.company ||
    readCompany(posting.slice(0, 60).map((line) => cutAtWord(line.text, MAX_LINE)));
  return { title: cutAtWord(title.trim().replace(/\.$/, ""), MAX_TITLE), company };
}
