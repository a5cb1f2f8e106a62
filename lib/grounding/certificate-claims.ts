import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, mark } from "./claim-check.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { isGiven } from "./given.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { stanceAt } from "./stance.ts";
import { isInPart, isInRows, tellingIn } from "./support.ts";
import { hasWord } from "./word-set.ts";

/** Words of papers that someone has been given; folded. */
const PAPER =
  /\b(?:certificates?|certifications?|certified|diplomas?|licen[cs]es?|awards?|prizes?|medals?|troph(?:y|ies)|accreditation|accredited|badge|black belt|green belt|\w*zertifikat\w*|\w{3,}(?:nachweis|schein|lizenz|befahigung)\w{0,2}|zertifiziert\w*|fuhrerschein|certificats?|certifiee?|attestation|certificad[oa]s?|certificacion|carnet)\b/g;

/** Words before a paper that say how one came to it; `advanced` and its like are part of the name. */
const VERB =
  /^(?!advanced|certified|licensed|registered|accredited|related|qualified)\w{3,}ed$|^(?:won|held|hold|holds|got|have|has|took|passed|earned|gained|also|now|valid|current|existing|newer|recent)$/;

/** Part of a phrase's words that one row must have. */
const ENOUGH = 0.65;
const ALIKE = 0.5;

/** Rows that papers stand in. */
const isPaperRow = ({ kind, section }: ResumeEntry) =>
  section === "certificate" || kind === "education" || kind === "note" || kind === "skill";

/** Certificates, licences and awards that no single row names. */
const unknownPapers: Check = ({ view, facts, posting }) =>
  matchesIn(view.folded, PAPER).flatMap((match) => {
    if (view.language !== facts.language) return [];
    const stance = stanceAt(view, match.index);
    if (!stance.isSaid) return [];
    const at = view.tokens.findIndex(({ end }) => end > match.index);
    let first = at;
    const gap = (each: number) =>
      view.text.slice(view.tokens[each - 1]?.end ?? 0, view.tokens[each]?.start);
    while (
      first > 0 &&
      at - first < 5 &&
      /^(?:\s|-|'s |’s |\s?&\s?)$/.test(gap(first)) &&
      !STOP_WORDS.has(view.tokens[first - 1]?.text ?? "") &&
      !VERB.test(view.tokens[first - 1]?.text ?? "")
    )
      first--;
    const isTitle = /^(?:certified|zertifiziert|accredited|award)/.test(match[0]);
    let end = endOfPhrase(view, match.index + match[0].length, isTitle ? 6 : 4);
    const field = /^ (?:in|for|as|of|en|pour|als|fur|d['’]|de) \p{L}/u.exec(view.folded.slice(end));
    if (field) end = endOfPhrase(view, end + field[0].length - 1, 4);
    const start = view.tokens[first]?.start ?? match.index;
    const words = tellingIn(view, start, end).filter(
      (each) => !isPaper(view.tokens[each]?.text ?? ""),
    );
    if (words.length === 0) return [];
    const text = view.text.slice(start, end);
    if (stance.about === "posting") {
      const known = words.filter((each) =>
        hasWord(posting.words, view.stems[each] ?? "", true),
      ).length;
      return known >= ENOUGH * words.length
        ? []
        : [mark(view, start, end, `the posting does not mention ${text}`)];
    }
    if (!isGiven(view, start, stance.isOffered)) return [];
    const share = (row: ResumeEntry) =>
      words.filter((each) => isInRows(view, each, [row], facts)).length / words.length;
    const papers = facts.entries.filter(isPaperRow);
    if (papers.some((row) => share(row) >= ENOUGH)) return [];
    // Papers are called in many ways: one that shares half of its words with theirs is not told from it.
    if (papers.some((row) => row.section === "certificate" && share(row) >= ALIKE)) return [];
    // A job may tell of one, too, in a sentence of its own.
    const isTold = facts.entries.some((row) =>
      facts.parts
        .get(row)
        ?.some(
          (part) =>
            words.filter((each) => isInPart(view, each, part, facts)).length >=
              ENOUGH * words.length && isPaper(foldInPlace(part.text)),
        ),
    );
    if (isTold) return [];
    return [mark(view, start, end, `no row mentions ${text}`)];
  });

const isPaper = (word: string) => {
  PAPER.lastIndex = 0;
  return PAPER.test(word);
};

/** "Voted craftsman of the year". */
const OF_THE_YEAR =
  /\b(?:voted|named|elected|chosen|crowned|awarded)(?: as)? (?:\p{L}+ ){1,3}of the (?:year|month|season)\b/gu;

/** Honours that no row tells: their words are those of any row. */
const unknownHonours: Check = ({ view, facts }) =>
  matchesIn(view.folded, OF_THE_YEAR).flatMap(({ index: start, 0: text }) => {
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "user") return [];
    const isTold =
      /\b(?:of the (?:year|month|season)|des jahres|de l['’]ann[ée]e|del a[nñ]o)\b/iu.test(
        facts.quotable,
      );
    return isTold ? [] : [mark(view, start, start + text.length, `no row mentions ${text}`)];
  });

/** Certificates, licences, awards and honours that no single row names. */
export const unsupportedCertificates: Check = (claims) => [
  ...unknownPapers(claims),
  ...unknownHonours(claims),
];
