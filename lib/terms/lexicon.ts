import { IMPLIES, SKILLS } from "./skills.ts";
import { fold, type Token, tokenize } from "./tokenize.ts";
import { TOOLS } from "./tools.ts";
import { keptByToken } from "./word-cache.ts";

/** A known term found in a text. */
export interface TermHit {
  /** One name for all forms of the thing: the first form of its line in the table, folded. */
  key: string;
  kind: "tool" | "skill";
  /** Place in the text, in characters and in tokens (end exclusive). */
  start: number;
  end: number;
  first: number;
  last: number;
}

interface Form {
  key: string;
  kind: TermHit["kind"];
  words: string[];
  /** The form is an ordinary word too and counts only with its capital. */
  capital: boolean;
}

/** Terms are told apart by more than their stems (`scale` is not `scala`): only a plural s is let go. */
const singular = (word: string) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word);
const singularOf = keptByToken(singular);

function buildForms(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  const tables = [
    { kind: "tool", lines: TOOLS },
    { kind: "skill", lines: SKILLS },
  ] as const;
  for (const { kind, lines } of tables) {
    for (const line of lines) {
      const forms = line.split("|");
      const key = fold(forms[0] ?? "");
      for (const form of forms) {
        const words = tokenize(form).map((token) => singular(token.text));
        const first = words[0];
        if (first === undefined) continue;
        const list = byFirst.get(first) ?? [];
        list.push({ key, kind, words, capital: /\p{Lu}/u.test(form) });
        byFirst.set(first, list);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const FORMS = buildForms();
const NO_FORMS: readonly Form[] = [];
const LAST_WORDS = new Set([...FORMS.values()].flat().map(({ words }) => words.at(-1)));
/** Whether the name of a term can end with a word. */
export const canEndTerm = keptByToken((word) => LAST_WORDS.has(singular(word)));
/** The forms that begin with a word. */
const formsFrom = keptByToken((word) => FORMS.get(singular(word)) ?? NO_FORMS);

/** After these a capital at the start of a sentence is the verb: "Go to market", "Excel in a small team". */
const AFTER_A_VERB = new Set(
  "to in at the a an on beyond above through for with our your".split(" "),
);

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n•*–-])\s*$/.test(text.slice(Math.max(0, start - 6), start));
}

function isNamed(text: string, tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/\p{Lu}/u.test(text.charAt(token.start))) return false;
  // One letter is a name only where it stands by itself: `R`, and neither `R.` of initials nor `R&D`.
  if (
    token.end - token.start === 1 &&
    /^(?:[.&'’]|-\p{L})/u.test(text.slice(token.end, token.end + 2))
  )
    return /^\.(?:\s|$)/.test(text.slice(token.end, token.end + 2));
  const next = tokens[at + 1];
  // "Rust: our engine is written in it": a sign between the two and it is no verb.
  const isVerb =
    next && AFTER_A_VERB.has(next.text) && /^\s+$/.test(text.slice(token.end, next.start));
  return !(isVerb && startsSentence(text, token.start));
}

/**
 * The terms of the tables that a text names, longest form first, without overlaps. `anyCase` is for text that is a
 * list of skills, where `go` is the language. Linear in the text.
 */
export function findTerms(text: string, tokens = tokenize(text), anyCase = false): TermHit[] {
  const hits: TermHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const begin = tokens[at];
    if (!begin) continue;
    const form = formsFrom(begin).find(
      (candidate) =>
        candidate.words.every((part, offset) => {
          const token = tokens[at + offset];
          return token !== undefined && singularOf(token) === part;
        }) &&
        (!candidate.capital || anyCase || isNamed(text, tokens, at)),
    );
    const finish = tokens[at + (form?.words.length ?? 0) - 1];
    if (!form || !finish) continue;
    const last = at + form.words.length;
    hits.push({
      key: form.key,
      kind: form.kind,
      start: begin.start,
      end: finish.end,
      first: at,
      last,
    });
    at = last - 1;
  }
  return hits;
}

/** The keys that having `key` proves, itself included: `next.js` proves `react` and `javascript`. */
export function provenBy(key: string): Set<string> {
  const proven = new Set([key]);
  for (const each of proven) for (const broader of IMPLIES[each] ?? []) proven.add(broader);
  return proven;
}

/** The keys that having `key` proves directly, itself not included: what its siblings prove too. */
export function broaderThan(key: string): readonly string[] {
  return IMPLIES[key] ?? [];
}
