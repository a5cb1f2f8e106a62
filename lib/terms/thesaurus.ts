import { baseForm } from "./base-form.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { ABBREVIATIONS } from "./thesaurus/abbreviations.ts";
import { ACTIONS } from "./thesaurus/actions.ts";
import { BUSINESS } from "./thesaurus/business.ts";
import { EVERYDAY } from "./thesaurus/everyday.ts";
import { FIELDS } from "./thesaurus/fields.ts";
import { KINDS } from "./thesaurus/kinds.ts";
import { PEOPLE } from "./thesaurus/people.ts";
import { fold, type Token, tokenize } from "./tokenize.ts";
import { LANGUAGES, verbForms } from "./verb-forms.ts";

/** What a word or phrase can mean, as keys of lines of the tables. */
export interface Senses {
  /** Lines that it is a name of. */
  names: string[];
  /** Lines of a kind that it is one of: `piano` of `instrument`. */
  kinds: string[];
}

/** A word or phrase of the tables found in a text: tokens `first` to `last`, the end exclusive. */
export interface SenseHit extends Senses {
  first: number;
  last: number;
}

interface Form extends Senses {
  words: string[];
  /** In lower case it is a word without content. */
  capitals: boolean;
}

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));
const forms = new Map<string, Form>();

function add(text: string, key: string, as: keyof Senses): void {
  // Nearly all forms are one plain word, which needs no reading.
  const tokens = /^[a-z]+$/.test(text) ? [text] : tokenize(text).map((token) => token.text);
  if (tokens.length === 0) return;
  const words = tokens.map(baseForm);
  const id = words.join(" ");
  let form = forms.get(id);
  if (!form) {
    form = { words, names: [], kinds: [], capitals: STOPS.has(tokens.join(" ")) };
    forms.set(id, form);
  }
  if (!form[as].includes(key)) form[as].push(key);
}

/** Marks the key of a line. */
const SENSE = "~";

[ACTIONS, PEOPLE, BUSINESS, FIELDS, ABBREVIATIONS, KINDS, EVERYDAY].forEach((table, at) => {
  table.forEach((line, row) => {
    const key = `${SENSE}${at}.${row}`;
    const [names = "", kinds = ""] = fold(line).split(" > ");
    names.split("|").forEach((column, language) => {
      for (const form of column.split(",").map((each) => each.trim())) {
        add(form, key, "names");
        for (const other of verbForms(form, LANGUAGES[language] ?? "en")) add(other, key, "names");
      }
    });
    for (const form of kinds.split(",")) add(form.trim(), key, "kinds");
  });
});

const byFirst = new Map<string, Form[]>();
for (const form of forms.values()) {
  const [first = ""] = form.words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const isInCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/**
 * The words and phrases of the tables in a text, the longest at each place, without overlaps. Linear in the text.
 * @param bases of the tokens, see `baseForm`.
 */
export function findSenses(text: string, tokens: Token[], bases: string[]): SenseHit[] {
  const hits: SenseHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const form = byFirst
      .get(bases[at] ?? "")
      ?.find(
        ({ words, capitals }) =>
          words.every((word, offset) => bases[at + offset] === word) &&
          (!capitals || (token && isInCapitals(text.slice(token.start, token.end)))),
      );
    if (!form) continue;
    const last = at + form.words.length;
    hits.push({ names: form.names, kinds: form.kinds, first: at, last });
    at = last - 1;
  }
  return hits;
}

/** The senses of one word by its base form. */
export function sensesOf(base: string): Senses | undefined {
  return byFirst.get(base)?.find(({ words, capitals }) => words.length === 1 && !capitals);
}
