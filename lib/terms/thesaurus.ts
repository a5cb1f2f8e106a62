import { baseForm } from "./base-form.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { ABBREVIATIONS } from "./thesaurus/abbreviations.ts";
import { MORE_ABBREVIATIONS } from "./thesaurus/abbreviations-more.ts";
import { ACTIONS } from "./thesaurus/actions.ts";
import { BUSINESS } from "./thesaurus/business.ts";
import { EVERYDAY } from "./thesaurus/everyday.ts";
import { FIELDS } from "./thesaurus/fields.ts";
import { KINDS } from "./thesaurus/kinds.ts";
import { PEOPLE } from "./thesaurus/people.ts";
import { SECTORS } from "./thesaurus/sectors.ts";
import { fold, type Token, tokenize } from "./tokenize.ts";
import { LANGUAGES, verbForms } from "./verb-forms.ts";
import { keptByToken } from "./word-cache.ts";

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

/** Short forms are no stems of anything: `SAV` is not `save`. They are told from base forms by this sign. */
const EXACT = "!";
const isShortForm = (form: string): boolean =>
  form.length <= 3 || (form.length <= 6 && form === form.toUpperCase());

function add(form: string, key: string, as: keyof Senses): void {
  const text = fold(form);
  // Nearly all forms are one plain word, which needs no reading.
  const tokens = /^[a-z]+$/.test(text) ? [text] : tokenize(text).map((token) => token.text);
  if (tokens.length === 0) return;
  const isShort = tokens.length === 1 && isShortForm(form);
  const words = isShort ? [EXACT + text] : tokens.map(baseForm);
  const id = words.join(" ");
  let known = forms.get(id);
  if (!known) {
    known = { words, names: [], kinds: [], capitals: STOPS.has(tokens.join(" ")) };
    forms.set(id, known);
  }
  if (!known[as].includes(key)) known[as].push(key);
}

/** Marks the key of a line. */
const SENSE = "~";

const TABLES = [
  ACTIONS,
  PEOPLE,
  BUSINESS,
  FIELDS,
  SECTORS,
  ABBREVIATIONS,
  MORE_ABBREVIATIONS,
  KINDS,
  EVERYDAY,
];

const LOOSE = `${SENSE}${TABLES.indexOf(EVERYDAY)}.`;

/** The sense is one of everyday words. */
export const isLoose = (key: string): boolean => key.startsWith(LOOSE);

TABLES.forEach((table, at) => {
  table.forEach((line, row) => {
    const key = `${SENSE}${at}.${row}`;
    const [names = "", kinds = ""] = line.split(" > ");
    names.split("|").forEach((column, language) => {
      for (const form of column.split(",").map((each) => each.trim())) {
        add(form, key, "names");
        for (const other of verbForms(fold(form), LANGUAGES[language] ?? "en")) {
          add(other, key, "names");
        }
      }
    });
    for (const form of kinds.split(",")) add(form.trim(), key, "kinds");
  });
});

/** Phrases by their first word and their second, the longest first. */
const phrases = new Map<string, Map<string, Form[]>>();
for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
  const [first = "", second] = form.words;
  if (second === undefined) continue;
  const own = phrases.get(first) ?? new Map<string, Form[]>();
  phrases.set(first, own.set(second, [...(own.get(second) ?? []), form]));
}

const baseOf = keptByToken(baseForm);

/** What can begin with a word of a text. */
const beginningWith = keptByToken((word) => {
  const base = baseForm(word);
  return {
    phrases: phrases.get(base),
    form: wordForm(base, word, false),
    /** Where it is written in capitals and that makes a difference. */
    inCapitals: forms.has(EXACT + word) ? wordForm(base, word, true) : undefined,
  };
});

const isInCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/**
 * The words and phrases of the tables in a text, the longest at each place, without overlaps. Linear in the text.
 */
export function findSenses(text: string, tokens: Token[]): SenseHit[] {
  const hits: SenseHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const own = beginningWith(token);
    const next = tokens[at + 1];
    const phrase =
      own.phrases && next
        ? own.phrases.get(baseOf(next))?.find(({ words }) =>
            words.every((word, offset) => {
              const each = tokens[at + offset];
              return each !== undefined && baseOf(each) === word;
            }),
          )
        : undefined;
    const isCapital = own.inCapitals && isInCapitals(text.slice(token.start, token.end));
    const form = phrase ?? (isCapital ? own.inCapitals : own.form);
    if (!form) continue;
    const last = at + form.words.length;
    hits.push({ names: form.names, kinds: form.kinds, first: at, last });
    at = last - 1;
  }
  return hits;
}

/**
 * The form of one word. A short form is not what shares its base form by chance, `car` no form of `care`; but `led` is
 * both the light, where it is not written as a word, and a form of `lead`.
 */
function wordForm(base: string, word: string, isCapital: boolean): Form | undefined {
  const known = forms.get(base);
  const short = forms.get(EXACT + word);
  if (!short || (short.capitals && !isCapital)) return known;
  const isOnlyShort = isCapital || base === word;
  if (!known || (word.length <= 3 && isOnlyShort)) return short;
  return {
    ...known,
    names: [...new Set([...short.names, ...known.names])],
    kinds: [...new Set([...short.kinds, ...known.kinds])],
  };
}

/** The senses of one word. @param base see `baseForm`. @param word as it stands, for short forms; folded. */
export function sensesOf(base: string, word = base): Senses | undefined {
  return wordForm(base, word, isInCapitals(word));
}
