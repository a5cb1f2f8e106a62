import type { RowLine } from "../ai/coach/resume-index.ts";
import { STOP_WORDS } from "../ai/coach/words.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { NOT_DENIED } from "./claim-tables.ts";
import { deniedKinds, leadingPart } from "./denied-kinds.ts";
import { groupAt } from "./marker-groups.ts";
import { clauseAt, phraseAt, type SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isInPart } from "./support.ts";
import { wordsAlike } from "./word-set.ts";

/**
 * Denials whose object follows at once; what they say is wrong where a row has the object. With a word between that
 * limits it ("no production experience with") it is not known. English, then German, French, Spanish; folded.
 */
const DENIALS: readonly RegExp[] = [
  /\b(?:you|i|he|she)(?: have|['’]ve)? (?:never|not yet) (?:once )?(?:been (?:responsible|accountable|in charge)|\p{L}+)(?: (?:with|in|on|at|for|as|of))?\s?/gu,
  /^\W*no (?=\p{L})/gu,
  /(?:^|[.;:,(]\s?)\W*never (?:once )?\p{L}+(?: (?:with|in|on|at|for|as|of))?\s?/gu,
  /\bnone of (?:your|my|his|her|the) (?:\p{L}+ )?(?:jobs|roles|rows|bullets|projects|positions|entries|lines) (?:was|were|is|are|involved|mentions?|shows?|used?|uses|names?|had|has|includes?|touche[sd])(?: in)?\s/gu,
  /\bnor (?:any |an? )?(?=\p{L})/gu,
  /(?:^|\b(?:and|with|but|or|has|have|had|is|was)\s)no experience (?:of|in|with|at) /gu,
  /\b(?:you|i|he|she) (?:have|hold|had|speak|know|list|show|bring) no (?:experience (?:of|in|with|at)|knowledge of|background in|skills? in|evidence of|history of|record of|certificate (?:of|in|for)|(?=\p{L}))\s?/gu,
  /\bno (?:row|line|bullet|entry|job) (?:shows|mentions|names|has|says|lists|covers|speaks of|deals with|proves|supports|includes|touches|concerns|is about|claims)(?: any)?\s/g,
  /\b(?:your|the|my|his|her) (?:resume|rows?|cv|lines|bullets) (?:shows?|mentions?|has|have|names?|lists?|contains?|says?) no\s/g,
  /\b(?:your|the|my|his|her) (?:resume|rows|cv|lines|bullets) (?:do(?:es)? not|don['’]t|doesn['’]t|never) (?:mention|show|name|list|cover|include|have|say)s?\s/g,
  /\b(?:you|i|he|she) (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t) (?:have|know|speak|use|list|hold|show)(?: any)?(?: experience (?:of|in|with))?\s/g,
  /\b(?:you|i|he|she) lack(?: any)?(?: experience (?:of|in|with))?\s|\b(?:there is )?no (?:mention|sign|trace|evidence|proof) of\s/g,
  /\bnothing (?:mentions|shows|names|covers)\s/g,
  /\bkeine zeile (?:nennt|zeigt|belegt)\s|\b(?:sie|ich|du) (?:haben?|hast|hat) (?:bisher |bislang )?(?:noch )?nie(?:mals)? (?:mit |in |an |auf )?(?:einem |einer |der |dem )?|\b(?:sie|ich|du) (?:haben?|hast|hat) (?:bisher |bislang |noch )?keine?n? (?:erfahrung (?:mit|in) )?/g,
  /\baucune ligne ne (?:mentionne|montre|cite)\s|\b(?:vous n['’]avez|je n['’]ai|tu n['’]as) (?:encore |toujours )?(?:jamais (?:ete |fait (?:de )?|utilise |travaille )?(?:avec |en |dans |sur |pour )?|(?:aucune?|pas de|pas d['’]) ?(?:experience (?:de|en|dans|avec) )?)/g,
  /\bninguna (?:linea|fila) (?:menciona|muestra)\s|\b(?:nunca ha|nunca has|nunca he) (?:usado |trabajado (?:con|en) |hecho )?|\b(?:no (?:tienes?|tengo|posees?)|careces? de) (?:ningun[ao]? |experiencia (?:con|en|de) )*/g,
];

/** Most sentences deny nothing: one look tells. */
const ANY_DENIAL =
  /\b(?:no|not|none|never|nothing|nowhere|missing|absent|lack|cannot|nie|nicht\w*|keine?\w*|fehl\w+|nirgends|aucune?|jamais|rien|manque|ninguna?|nunca|nada)\b|n['’](?:t|a)/;

/** Denials after what they deny: "payroll is not in your rows", "Payroll fehlt". */
const DENIED_SUBJECTS =
  /\s(?:(?:is|are|was|were) (?:(?:not|nowhere|never) (?:in|mentioned|listed|named|shown|found|among|there)\b(?: (?:in )?(?:your|my|the|any) \w+)?|missing\b|absent\b)|(?:appears?|shows? up) nowhere\b|fehlt\b|fehlen\b|kommt nicht vor\b|steht nirgends\b|n['’]apparait pas\b|manque\b|no aparece\b|no consta\b)/g;

/** Verbs that say no more than that one had to do with it. */
const USING =
  /^(?:used|worked|had|touched|been|done|seen|met|handled|known|led|managed|tried|dealt|written|applied|learned|learnt|heard)$/;

/** "Led a team" is more than to have been in one. */
const LEADING = /\b(?:led|lead\w*|manag\w+|head\w*|supervis\w+|chief|director)\b/i;

/** "Payroll: nothing": a label, and that no row has it. */
const LABELLED =
  /^\W*([^:[\]]{2,60}?)\W*(?:\[J\d+\])?\W*:\W*(?:nothing|none|no rows?|no evidence|not (?:in|mentioned|shown|found)|missing|absent|no mention|nichts|keine zeile|fehlt|rien|aucune ligne|nada|ninguna linea)\b[^;.|]{0,20}(?=[;.,|]|$)/iu;

/** The object ends here. */
const END =
  /[,.;:()[\]|–—]|\b(?:but|yet|so|and|although|though|which|that|in the same|in those|aber|mais|pero)\b/;
/** Words of an object that any row would have. */
const GENERIC =
  /^(?:experience|knowledge|skills?|background|evidence|training|qualifications?|record|expertise|work|dut(?:y|ies)|certificates?|certifications?|licen[cs]es?|tools?|systems?|software|anyone|anybody|people|devices?|machines?|modules?|products?|environments?|settings?|things?|kinds?|sorts?|types?|data|levels?|roles?|jobs?|erfahrung|kenntnisse|experiencia|connaissances?|gearbeitet|benutzt|genutzt|verwendet|eingesetzt|gemacht|de|des|en|un|une|la|le|el|los|certificad[oa]s?)$/;

/** Objects of a denial that say how, not what: the row may have the thing and not this of it. */
const LIMITED =
  /^(?:any (?:of|numbers?|figures?|results?|outcomes?)\b|much|enough|formal|direct|hands-on|commercial|production|professional|numbers?|figures?|result|outcome|recent|explicit|that|how|when|why|whether|it\b|this\b|them\b)/;

function lineWith(
  { facts, view }: Claims,
  object: readonly number[],
  rows: readonly string[],
  isLiteral = true,
): RowLine | null {
  return (
    facts.index.rows.find(
      (line) =>
        (rows.length === 0 || rows.includes(line.entry.ref)) &&
        object.every((at) => {
          const term = view.terms.find(({ first, last }) => first <= at && at < last);
          if (term && facts.index.byTerm.get(term.key)?.some(({ row }) => row === line))
            return true;
          // The words of a known thing are it where they stand in a list, not in any sentence.
          if (term && term.last - term.first > 1 && !line.isList) return false;
          const own = view.stems[at] ?? "";
          return (
            line.stems.some((each) => wordsAlike(own, each)) ||
            isAcronymOf(view, at, line) ||
            (!isLiteral &&
              object.length === 1 &&
              (facts.parts.get(line.entry) ?? []).some((part) => isInPart(view, at, part, facts)))
          );
        }),
    ) ?? null
  );
}

/** "LIMS" is a laboratory information management system. */
function isAcronymOf({ text, tokens }: SentenceView, at: number, line: RowLine): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}{3,6}$/u.test(text.slice(token.start, token.end))) return false;
  const letters = line.tokens
    .filter((each) => !STOP_WORDS.has(each.text))
    .map((each) => each.text[0]);
  const initials = letters.join("");
  return token.text.length > 3 ? initials.includes(token.text) : initials.startsWith(token.text);
}

/** The subject of a denial at a place: the words of its clause before it. */
function subjectBefore(view: SentenceView, place: number): number[] {
  // "Kotlin, which appears nowhere"
  const relative = /,? (?:which|that|who|die|der|das|qui|que)$/.exec(view.folded.slice(0, place));
  const at = relative?.index ?? place;
  const from = Math.max(
    clauseAt(view, at).start,
    phraseAt(view, at).start,
    ...view.groups.map(({ end }) => end).filter((end) => end <= at),
  );
  return view.tokens.flatMap((token, each) =>
    token.start >= from && token.end <= at && !STOP_WORDS.has(token.text) ? [each] : [],
  );
}

/** "Kafka is not in your rows" where it is. */
export const wrongAbsences: Check = (claims) => {
  const { view } = claims;
  if (view.isQuestion || !ANY_DENIAL.test(view.folded)) return [];
  return [...labelled(claims), ...afterwards(claims), ...deniedKinds(claims)];
};

function labelled(claims: Claims) {
  const { view } = claims;
  const match = LABELLED.exec(view.folded);
  const label = match?.[1];
  if (!match || label === undefined) return [];
  const from = view.folded.indexOf(label);
  const object = view.tokens.flatMap((token, at) =>
    token.start >= from && token.end <= from + label.length && !STOP_WORDS.has(token.text)
      ? [at]
      : [],
  );
  const isQuoted = view.verbatim.some(({ start, end }) => start <= from && from < end);
  if (object.length === 0 || object.length > 2 || isQuoted) return [];
  const line = lineWith(claims, object, []);
  return line
    ? [
        mark(
          view,
          from,
          match.index + match[0].trimEnd().length,
          `[${line.entry.ref}] says “${line.text.slice(0, 80)}”`,
        ),
      ]
    : [];
}

function afterwards(claims: Claims) {
  const { view } = claims;
  return matchesIn(view.folded, DENIED_SUBJECTS).flatMap((match) => {
    const stance = stanceAt(view, match.index + 1);
    const rest = view.folded.slice(match.index, clauseAt(view, match.index).end);
    const isOfPosting = /\b(?:posting|job ad|their|anzeige|annonce|oferta)\b/.test(rest);
    const object = subjectBefore(view, match.index);
    const first = view.tokens[object[0] ?? -1];
    if (!first || object.length > 3 || isOfPosting || stance.isOffered) return [];
    if (view.verbatim.some(({ start, end }) => start <= first.start && first.start < end))
      return [];
    const line = lineWith(claims, object, []);
    if (!line) return [];
    const end = match.index + match[0].length;
    return [mark(view, first.start, end, `[${line.entry.ref}] says “${line.text.slice(0, 80)}”`)];
  });
}

const OF_ROWS =
  /\b(?:rows?|lines?|bullets?|entry|entries|resume|cv|nothing|mentions?|names?|zeilen?|lignes?|lineas?|filas?)\b/;

const LEADING_DENIED =
  /\b(?:never|not yet) (?:once )?(?:been (?:responsible|accountable|in charge)|led|managed|supervised|headed|directed|trained|taught)\b|\bno experience (?:of|in|with) $/;

/** "You have never used Kafka" where a row has Kafka. */
export const wrongDenials: Check = (claims) => {
  const { view } = claims;
  if (view.isQuestion || !ANY_DENIAL.test(view.folded)) return [];
  return DENIALS.flatMap((pattern) =>
    matchesIn(view.folded, pattern).flatMap((match) => {
      const from = match.index + match[0].length;
      if (NOT_DENIED.test(match[0]) || LIMITED.test(view.folded.slice(from))) return [];
      const inQuote = [...view.verbatim].some(
        ({ start, end }) => start <= match.index && match.index < end,
      );
      const isQuoted = /["“„«]\s*$/.test(view.text.slice(0, match.index));
      if (inQuote || isQuoted || stanceAt(view, match.index).isOffered) return [];
      const stop = END.exec(view.folded.slice(from));
      const to = from + (stop?.index ?? view.text.length - from);
      const object = view.tokens.flatMap((token, at) =>
        token.start >= from - 1 &&
        token.end <= to &&
        !STOP_WORDS.has(token.text) &&
        !GENERIC.test(token.text)
          ? [at]
          : [],
      );
      // "Never taught statistics" is wrong only where a row has taught it.
      const verb = /(?:never|not yet) (?:once )?(\p{L}+)/u.exec(match[0])?.[1] ?? "used";
      const verbAt = view.tokens.findIndex(
        ({ text, start }) => text === verb && start >= match.index,
      );
      if (!USING.test(verb) && verbAt >= 0) object.unshift(verbAt);
      const leads = LEADING_DENIED.test(match[0]) ? leadingPart(claims.facts) : null;
      if (object.length === 0 && leads)
        return [
          mark(
            view,
            match.index,
            view.text.slice(0, to).trimEnd().length,
            `[${leads.entry.ref}] says “${leads.text.trim().slice(0, 80)}”`,
          ),
        ];
      if (object.length === 0 || object.length > 4) return [];
      const group = groupAt(view.groups, match.index, view.text);
      // What rows are said not to name is a word, what one has never done is known in other words, too.
      const isLiteral = OF_ROWS.test(view.folded.slice(match.index, from + 24));
      const marked = (group?.jobs.length === 0 ? group.rows : []).filter((ref) =>
        claims.facts.byRef.has(ref),
      );
      const line = lineWith(claims, object, marked, isLiteral);
      if (!line || (/\b(?:led|managed)\s$/.test(match[0]) && !LEADING.test(line.text))) return [];
      return [
        mark(
          view,
          match.index,
          view.text.slice(0, to).trimEnd().length,
          `[${line.entry.ref}] says “${line.text.slice(0, 80)}”`,
        ),
      ];
    }),
  );
};
