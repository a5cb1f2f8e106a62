import { statedIn } from "../ai/coach/stated.ts";
import { entryText, type ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { isGiven } from "./given.ts";
import { phraseAt } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { tellingIn } from "./support.ts";

/** Degrees and marks under their names, folded; a line is one thing. What two lines have in common stands in both. */
const DEGREES: readonly RegExp[] = [
  "ph\\.?\\s?d|doctorate|doctoral (?:degree|thesis|dissertation)|doctor of \\w+|doktor\\w*|promotion in (?!the |an? )|doctorat|doctorado",
  "mba|master of business administration",
  "meister(?:brief|prufung|titel|schule)?|(?:certified )?master (?:craftsman|craftswoman|baker|carpenter|electrician|plumber|painter|mason|joiner|butcher|chef|brewer)",
  "master(?! (?:craft|baker|carpenter|electrician|plumber|painter|mason|joiner|butcher|chef|brewer))(?:['’]?s)?(?: of (?!business)\\w+| degree)?|m\\.?\\s?sc|m\\.?\\s?eng|m\\.a\\.|msn|magister|masterabschluss|mastere?|maestria",
  "bachelor(?:['’]?s)?(?: of \\w+| degree)?|b\\.?\\s?sc|b\\.?\\s?eng|b\\.?a\\.?|bsn|grado(?: en)?",
  "licence professionnelle|licence",
  "bts|brevet de technicien superieur",
  "pgce|postgraduate certificate in education",
  "pgdip|postgraduate diploma",
  "associate(?:['’]?s)? degree|foundation degree",
  "staatsexamen",
  "diplom(?:-\\w+|ingenieur\\w*)",
  "abitur|a-levels?|baccalaureat|bachillerato",
  "(?:(?:university|honours|college|law|nursing|engineering|teaching|business|science|arts|medical|music|history|economics|psychology|undergraduate|postgraduate) )+degrees?|hochschulabschluss|diplome universitaire|titulo universitario",
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "gu"));
const MARKS: readonly RegExp[] = [
  "(?:a )?first[- ]class(?: honours)?|a first(?! \\p{L})|summa cum laude",
  "upper second(?:[- ]class)?|2:1|two[- ]one",
  "lower second(?:[- ]class)?|2:2|two[- ]two",
  "third[- ]class",
  "with (?:distinction|honours|honors)|mit auszeichnung|avec distinction|con distincion|magna cum laude|cum laude",
  "(?:highest|top) (?:honours|honors|distinction|marks|grades)|(?:first|top|best) (?:in|of) (?:your|my|his|her|the) (?:class|year|cohort)|matricula de honor|premio extraordinario|mention (?:tres )?bien|felicitations du jury",
].map((names) => new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, "gu"));

/** Most sentences speak of no degree: one look tells. */
const ANY =
  /degree|bachelor|master|doctor|doktor|promotion|diplom|licence|\b(?:ph\.?\s?d|m\.?\s?b?a|m\.?\s?sc|b\.?\s?sc|b\.?\s?a|[bm]\.?\s?eng|[bm]sn|bts|brevet|pgce|pgdip|postgraduate|magister|maestria|grado|staatsexamen|abitur|a-levels?|baccalaureat|bachillerato)\b|first|second|third|[12]:[12]|two[- ]|laude|auszeichnung|distinction|hono|highest|top |best |mention|felicitations|premio/;

const written = new WeakMap<ResumeEntry, string>();

/** What a row says, folded. */
function writtenIn(row: ResumeEntry): string {
  const own = written.get(row) ?? foldInPlace(statedIn(row, entryText(row)));
  written.set(row, own);
  return own;
}

const testOn = (pattern: RegExp, text: string) => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** Degrees, their kind and their mark, that no row of education has and, where it is about it, the posting does not name. */
export const unsupportedDegrees: Check = ({ view, facts, posting, named }) => {
  if (!ANY.test(view.folded)) return [];
  const studies = facts.entries.filter(
    ({ kind, section }) => kind === "education" || section === "certificate",
  );
  const notes = facts.notes.map(({ entry }) => entry);
  const asked = posting.folded;
  return [...DEGREES, ...MARKS].flatMap((pattern, index) =>
    matchesIn(view.folded, pattern).flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const stance = stanceAt(view, start);
      if (!stance.isSaid) return [];
      const text = view.text.slice(start, end);
      const isMark = index >= DEGREES.length;
      if (
        isMark &&
        (view.numbers.some((each) => each.start === start) ||
          !/degree|hono|class|cohort|first|second|2:|laude|distinction|auszeichnung|mention|felicitations|premio/.test(
            view.folded,
          ))
      )
        return [];
      if (stance.about === "posting") {
        const phrase = phraseAt(view, start);
        if (/\b(?:no|not|n['’]t)\b/.test(view.folded.slice(phrase.start, start))) return [];
        if (isMark || testOn(pattern, asked)) return [];
        return [
          mark(
            view,
            articleBefore(view.folded, start),
            fieldAfter(view.folded, end),
            `the posting does not mention ${text}`,
          ),
        ];
      }
      if (!isGiven(view, start, stance.isOffered)) return [];
      const scope = scopeAt(view, facts, stance, named, start);
      const own =
        scope.by === "marker" ? studies.filter((row) => scope.entries.includes(row)) : studies;
      const held = own.length > 0 ? own : studies;
      // A mark may be a word of anything else: only where a degree is spoken of.
      if (isMark && held.length === 0) return [];
      const exact = match[0].includes(" of ") ? match[0] : null;
      const has = [...held, ...notes].some((row) => {
        const written = writtenIn(row);
        if (!testOn(pattern, written)) return false;
        return (
          exact === null ||
          written.includes(exact) ||
          !/ of \w/.test(written.match(pattern)?.[0] ?? "")
        );
      });
      if (has) return [];
      const said = held[0];
      const reason = said ? `[${said.ref}] says ${said.header}` : `no row mentions ${text}`;
      // The field goes with the degree, unless a row has it.
      const until = fieldAfter(view.folded, end);
      const hasField = tellingIn(view, end, until).some((at) =>
        facts.allStems.has(view.stems[at] ?? ""),
      );
      const to = isMark || hasField ? end : until;
      const isWhole = to > end || FOLLOWS.test(view.folded.slice(0, start));
      return [mark(view, isWhole ? articleBefore(view.folded, start) : start, to, reason)];
    }),
  );
};

/** "A licence [E1], followed by a master". */
const FOLLOWS = /(?:\bfollowed by |\bsuivie? d['’]|\bgefolgt von )\p{L}+\s$/u;

/** "a Master's degree in finance": the article and the field belong to what is asked. */
function articleBefore(folded: string, start: number): number {
  const article =
    /(?:\b(?:followed by|suivie? d['’]|gefolgt von)\s?)?\b(?:an?|eine?[nm]?|une?|una?)\s$/.exec(
      folded.slice(0, start),
    );
  return article?.index ?? start;
}

function fieldAfter(folded: string, end: number): number {
  const field = /^(?:['’]s)?(?: degree)?(?: (?:in|en|of) \p{L}+(?: \p{L}+)?)?/u.exec(
    folded.slice(end),
  );
  return end + (field?.[0].length ?? 0);
}
