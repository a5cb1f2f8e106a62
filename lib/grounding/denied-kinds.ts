import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { fold, tokenize } from "../terms/tokenize.ts";
import { type Claims, mark } from "./claim-check.ts";
import { strengthOfWord } from "./deed-verbs.ts";
import { PEOPLE } from "./quantity-tables.ts";
import type { RowFacts } from "./row-facts.ts";
import { clauseAt, type SentenceView } from "./sentence-view.ts";
import { type Stance, stanceAt } from "./stance.ts";
import { CONDITION, IMPERATIVE } from "./stance-tables.ts";

/** Kinds of rows that can be denied as a whole: "No certificates are on file." */
const KINDS: readonly (readonly [RegExp, (entry: ResumeEntry) => boolean])[] = [
  [
    /^(?:certificat(?:e|ion)s?|zertifikate?|certificados?|certificats?)$/,
    ({ section }) => section === "certificate",
  ],
  [
    /^(?:(?:spoken |foreign )?languages?|sprachen?|langues?|idiomas?)$/,
    ({ section }) => section === "language",
  ],
  [
    /^(?:(?:side |personal |own )?projects?|projekte?|projets?|proyectos?)$/,
    ({ kind }) => kind === "project",
  ],
  [/^(?:formal )?(?:education|studies|schooling|studium)$/, ({ kind }) => kind === "education"],
  [
    /^(?:university |academic |college )?degrees?$/,
    ({ kind, header }) => kind === "education" && DEGREE.test(fold(header)),
  ],
  [
    /^(?:volunteering|(?:voluntary|volunteer|unpaid) (?:work|experience|roles?)|ehrenamt|benevolat|voluntariado)$/,
    ({ section }) => section === "volunteer",
  ],
];

const DEGREE =
  /\b(?:degree|bachelor\w*|master\w*|doctor\w*|magister|diplom|licence|licenciatura|grado|mba|phd|ph\.d|[bm]\.?(?:sc|a|eng|ed|phil|fa|res))\b/;

/** What is denied, up to where nothing limits it; "any" only after a denial. Folded. */
const NONE_OF_KIND =
  /(?:\b(?:no|keine?n?|aucune?|ningun[ao]?)|(?:n['’]t|\bnot|\bnever)\s(?:\p{L}+\s){0,2}(?:any|an?)|\bwithout (?:any|an?))\s((?:\p{L}+ )??\p{L}+)(?= (?:is|are|was|were|on|of any|at all|whatsoever|listed|in (?:your|the|my|his|her) (?:rows?|resume|cv))\b|[,;.]|\W*$)/gu;

/** To have led people, denied. */
const NEVER_LED =
  /\b(?:no|without|lack(?:s|ing)?|not had|n['’]t had)\s(?:any\s)?(?:prior |formal |real )?(?:leadership|managerial|(?:people.|line.|team.)?management|team.?lead(?:ing|er)?|supervisory)(?: (?:experience|responsibility|background|role))?\b|\bno experience (?:in |of |with )?(?:leading|managing|supervising) (?:people|staff|others|a team|teams|anyone|anybody)\b|\bkeine fuhrungs(?:erfahrung|verantwortung)\b|\baucune experience (?:de|en) (?:management|encadrement)\b/g;

/** Work of one's own, denied. */
const NEVER_OWN =
  /\bnever (?:once )?(?:(?:worked|been) (?:for (?:your|my|him|her)self|self-?employed|a freelancer|as a freelancer|freelance|on (?:your|my|his|her) own account)|freelanced)\b/g;
const OWN_ACCOUNT =
  /\b(?:self-?employed|freelanc\w+|own account|sole trader|selbst(?:st)?andig\w*|freiberuf\w*|independant\w*|autonom[oa]|por cuenta propia)\b/;

const LEADS_PEOPLE = /\b(?:look(?:ed|s|ing)? after|in charge of|responsible for)\b/;

/** What is not on file is denied of the user, even where nothing before says whose file it is. */
const ON_FILE =
  /^ (?:(?:is|are|was|were) )?(?:on (?:file|record)|listed|mentioned|shown|named|stated|in (?:your|the|my|his|her) (?:rows?|resume|cv))\b/;

/** "No degree is needed", "You need no degree": what need not be had is not said to be missing. */
const NOT_NEEDED =
  /^ (?:is|are|was|were) (?:\p{L}+ )?(?:needed|required|necessary|mandatory|asked|expected|demanded)\b/u;
const NEEDING = /\bneed(?:s|ed)? $/;
/** "So that no projects are lost": a purpose. */
const PURPOSE = /\bso that $/;

/** Whether the words at a place deny something of the user, and do not only advise, suppose or speak of others. */
function isDenied({ folded, cues }: SentenceView, stance: Stance, start: number, end: number) {
  const before = folded.slice(0, start);
  const after = folded.slice(end);
  if (NOT_NEEDED.test(after) || NEEDING.test(before) || PURPOSE.test(before)) return false;
  if (stance.isSaid) return stance.about === "user";
  const isPlain = cues.length === 0 && !CONDITION.test(before) && !IMPERATIVE.test(before);
  return stance.about === "none" && isPlain && ON_FILE.test(after);
}

/** The sentence of a row that tells of leading people. */
export function leadingPart(facts: RowFacts) {
  for (const entry of facts.entries) {
    const found = facts.parts
      .get(entry)
      ?.slice(1)
      .find(({ text }) => {
        const folded = fold(text);
        if (!PEOPLE.test(folded)) return false;
        const isLed = tokenize(text).some((token) => (strengthOfWord(token.text) ?? 0) >= 4);
        return isLed || LEADS_PEOPLE.test(folded);
      });
    if (found) return { entry, text: found.text };
  }
  return null;
}

/** Denials of a whole kind of rows, or of all work of one's own, where a row is of it. */
export function deniedKinds({ view, facts }: Claims) {
  const report = (start: number, end: number, row: ResumeEntry | undefined) => {
    const clause = clauseAt(view, start);
    const isOfPosting = view.cues.some(
      ({ about, at }) => about === "posting" && clause.start <= at && at < clause.end,
    );
    // What comes before the kind itself tells: "Do not add any …".
    const stance = stanceAt(view, end - 1);
    if (!row || isOfPosting || stance.isOffered || !isDenied(view, stance, start, end)) return [];
    return [mark(view, start, end, `[${row.ref}] says ${row.header}`)];
  };
  const kinds = matchesIn(view.folded, NONE_OF_KIND).flatMap(({ index, 0: match, 1: words }) => {
    const isKind = KINDS.find(([kind]) => kind.test(words ?? ""))?.[1];
    return isKind ? report(index, index + match.length, facts.entries.find(isKind)) : [];
  });
  const own = matchesIn(view.folded, NEVER_OWN).flatMap(({ index, 0: match }) =>
    report(
      index,
      index + match.length,
      facts.entries.find(({ kind, header }) => kind === "work" && OWN_ACCOUNT.test(fold(header))),
    ),
  );
  const led = matchesIn(view.folded, NEVER_LED).flatMap(({ index, 0: match }) =>
    report(index, index + match.length, leadingPart(facts)?.entry),
  );
  return [...kinds, ...own, ...led];
}
