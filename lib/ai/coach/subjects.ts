import { type Token, tokenize } from "../../terms/tokenize.ts";
import { SUBJECTS } from "./subjects-table.ts";

/** A subject of the table in a text. */
export interface Subject {
  start: number;
  end: number;
  /** Tokens, end exclusive. */
  first: number;
  last: number;
}

/** `account` is not `accounting`: only a plural s is let go. */
const singular = (word: string) => (/^[a-z]{3,}[^su]s$/.test(word) ? word.slice(0, -1) : word);

const BY_FIRST = new Map<string, string[][]>();
for (const name of SUBJECTS.join(",").split(",")) {
  const words = tokenize(name).map((token) => singular(token.text));
  const first = words[0];
  if (first !== undefined) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), words]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.length - a.length);

/** The subjects that a text names, longest first, without overlaps. Linear in the text. */
export function findSubjects(tokens: readonly Token[]): Subject[] {
  const singulars = tokens.map((token) => singular(token.text));
  const found: Subject[] = [];
  for (let at = 0; at < singulars.length; at++) {
    const words = BY_FIRST.get(singulars[at] ?? "")?.find((each) =>
      each.every((word, offset) => singulars[at + offset] === word),
    );
    const last = at + (words?.length ?? 0);
    const [begin, finish] = [tokens[at], tokens[last - 1]];
    if (!words || !begin || !finish) continue;
    found.push({ start: begin.start, end: finish.end, first: at, last });
    at = last - 1;
  }
  return found;
}
