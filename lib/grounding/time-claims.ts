import { monthsTogether } from "../ai/coach/experience.ts";
import { isContentWord } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { fold } from "../terms/tokenize.ts";
import { gapsAndOverlaps, partsOfCareer } from "./career-spans.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import { likelyParts } from "./likely-parts.ts";
import type { NumberMention } from "./number-mention.ts";
import { ABOUT, AT_LEAST, NEARLY, OVER, PLUS, UNDER } from "./quantity-tables.ts";
import { type RowFacts, refsOf, rowsWithTerm } from "./row-facts.ts";
import { timesSaid } from "./said-sums.ts";
import { clauseAt, phraseAt } from "./sentence-view.ts";

/** "six years of experience", "im Beruf": the whole of a career, whatever row is cited. */
const CAREER =
  /\b(?:experience|career|overall|altogether|in total|professional\w*|industry|of work|working life|berufserfahrung|erfahrung|insgesamt|experience|carriere|experiencia|carrera|trayectoria)\b/;
/** What the time was spent with stands after these. */
const OF =
  /^\s?\+?[\s-]?\p{L}+['’]?\s+(?:(?:of|with|in|using|on|as|mit|in|als|de|d['’]|avec|en|con|como|working|work|experience|hands-on|professional|production|commercial|worth|erfahrung|experiencia)\s*)+/u;

/** A time of learning may be any study's. */
const STUDY =
  /\b(?:degree|stud(?:y|ies|ied)|thesis|phd|doctora\w+|master\w*|bachelor\w*|diploma|college|universit\w+|school|course|apprenticeship|studium|ausbildung|lehre|formation|etudes|carrera|estudios)\b/;

/** Counted back from today. */
const AGO = /^\s?\+?[\s-]?\p{L}+ (?:ago|by now|so far|to date)\b/u;
const AGO_BEFORE =
  /\b(?:vor|il y a|hace)\s(?:(?:etwa|rund|ca\.|uber|fast|environ|plus de|presque|unos|casi)\s)?$/;
/** All but what is named. */
const APART =
  /\b(?:aside|apart from|without|not counting|excluding|leaving out|ohne|abgesehen von|sans|hormis|sin contar|aparte)\b/;
const MINIMUM =
  /\b(?:minimum|required|requirement|threshold|(?:they|posting|job|role) (?:asks?|wants?|requires?)|asked for|verlangt\w*|gefordert\w*|mindest\w*|exigee?s?|demandee?s?|requis\w*|minimo|exigid\w*|pedid\w*)\b/;
const LATELY =
  /\b(?:last|past|first|letzten|vergangenen|ersten|dernieres|premieres|ultimos|primeros)\s$/;

/** Months since a row began and since it ended; a bare year is its beginning or its end. */
function elapsedSince({ startDate, endDate }: ResumeEntry, today: Date): number[] {
  const since = (date: string | null) =>
    monthsTogether([{ startDate: date, endDate: null }], today);
  return [startDate, endDate].flatMap((date) =>
    date === null ? [] : /^\d{4}$/.test(date) ? [since(date), since(`${date}-12`)] : [since(date)],
  );
}

/** The time between two jobs, or that both have. */
export const GAP =
  /\b(?:gaps?|breaks?|between|pause\w*|overlap\w*|parallel\w*|alongside|lucke\w*|dazwischen|zwischen|uberschn\w+|zeitgleich|interruption\w*|entre|trou|chevauch\w+|hueco\w*|solap\w*|unemploy\w*|out of work|without (?:a job|work)|arbeitslos\w*|chomage|paro|off)\b/;
/** Months by which a part of the career may be away from a stated time. */
const CLOSE = 5;

const isDated = ({ kind }: ResumeEntry) => kind === "work" || kind === "education";

/** "Career break", "Full-time parent", "Elternzeit": a row of the list of jobs that is none. */
const isBreak = ({ title, organization }: ResumeEntry) =>
  /\b(?:break|sabbatical|parental|maternity|paternity|full.?time parent|parent at home|caring for|carer at home|unemployed|gap year|elternzeit|auszeit|mutterschutz|conge|parental|excedencia|permiso)\b/.test(
    fold(`${title} ${organization}`),
  );

/** All jobs at the employers of some: "ten years at Acme", in two positions. */
const sameEmployer = (rows: readonly ResumeEntry[], all: readonly ResumeEntry[]) =>
  all.filter(
    ({ kind, organization }) =>
      kind === "work" &&
      organization !== "" &&
      rows.some((row) => row.kind === "work" && row.organization === organization),
  );

type Fits = (months: number) => boolean;

/** Whether a row states a length of time, or two of its dates are so far from each other: "24 % in 2022, 31 % in 2024". */
function isTold(facts: RowFacts, row: ResumeEntry, months: number, fits: Fits): boolean {
  const set = facts.numbers.get(row);
  if (!set) return false;
  if (set.written.some(({ mention }) => mention.months === months || fitsWritten(mention, fits)))
    return true;
  const dates = [...set.dates].slice(0, MOST_DATES);
  return dates.some((a) =>
    dates.some((b) => {
      const between = a < b ? monthsBetween(a, b) : null;
      // From January to May are four months, or five.
      return between === months || (between === months - 1 && !Number.isInteger(a));
    }),
  );
}

const fitsWritten = ({ months }: NumberMention, fits: Fits) => months !== null && fits(months);

/** A row with more dates than this is a list of events; their distances would fit anything. */
const MOST_DATES = 8;

/** Of two years, or two months, as in `NumberMention`. */
function monthsBetween(a: number, b: number): number | null {
  if (Number.isInteger(a) !== Number.isInteger(b)) return null;
  const month = (date: number) => Math.trunc(date) * 12 + Math.round((date % 1) * 100);
  return month(b) - month(a);
}

/** Which sums a stated time is true of. Months over or under a full year are no lie, half a year is. */
function fitsOf(before: string, after: string, months: number): Fits {
  const unit = months < 12 ? 1 : 12;
  if (OVER.test(before))
    return (sum) => sum > months - 1 && sum < months + Math.max(unit, months * 0.5);
  if (AT_LEAST.test(before) || PLUS.test(after)) return (sum) => sum >= months - 1;
  if (UNDER.test(before)) return (sum) => sum <= months && sum > months - 12;
  if (NEARLY.test(before)) return (sum) => sum <= months + 1 && sum >= months - 6;
  if (ABOUT.test(before)) return (sum) => Math.abs(sum - months) <= (months < 12 ? 2 : 8);
  if (months < 12) return (sum) => Math.abs(sum - months) <= 1;
  return (sum) => sum >= months - 6 && sum < months + 12;
}

/** The ways in which jobs add up: with bare years at their beginning, and at their end. */
function sumsOf(rows: readonly ResumeEntry[], today: Date): number[] {
  const plain = monthsTogether(rows, today);
  // A certificate, a degree: the time since then.
  const since = rows
    .filter(({ kind }) => kind === "skill" || kind === "education")
    .map(({ startDate, endDate }) =>
      monthsTogether([{ startDate: endDate ?? startDate, endDate: null }], today),
    );
  return [plain, ...since].filter((sum) => sum > 0);
}

/** From private to sergeant: the months between the beginnings of the jobs that are marked together. */
function startsApart(rows: readonly ResumeEntry[], today: Date): number[] {
  const begun = rows
    .filter(({ kind, startDate }) => kind === "work" && startDate !== null)
    .map(({ startDate }) => monthsTogether([{ startDate, endDate: null }], today));
  return begun.length < 2 ? [] : [Math.max(...begun) - Math.min(...begun)];
}

/** Rows whose words meet those after "years of". */
function fieldRows(
  { facts, view, named }: Claims,
  end: number,
  work: ResumeEntry[],
): ResumeEntry[][] {
  const lead = OF.exec(view.folded.slice(end));
  if (!lead) return [];
  const from = end + lead[0].length;
  // "Years at Acme" are of that job.
  if (named.some((name) => name.kind === "organization" && name.start <= from && from < name.end))
    return [];
  const titles = named.filter((name) => name.kind === "title" && name.start === from);
  if (titles.length > 0)
    return [titles.map(({ entry }) => entry), ...titles.map(({ entry }) => [entry])];
  const stop = /[,.;:()[\]–—]|\b(?:and|und|et|y|at|bei|chez)\b/u.exec(view.folded.slice(from));
  const to = from + (stop?.index ?? view.text.length);
  const terms = view.terms.filter(({ start }) => from - 1 <= start && start < to);
  if (terms.length > 0) {
    const having = terms.map(({ key }) => {
      const rows = rowsWithTerm(facts, key);
      return work.filter((row) => rows.has(row));
    });
    // "ten years in Go, Python and Rust": with one of them.
    const rest = /^[^.;:()[\]]*/.exec(view.folded.slice(from))?.[0].length ?? 0;
    const listed = view.terms.filter(({ start }) => from - 1 <= start && start < from + rest);
    const any = new Set(listed.flatMap(({ key }) => [...rowsWithTerm(facts, key)]));
    return [...having, work.filter((row) => any.has(row))];
  }
  const stems = view.tokens.flatMap((token, at) =>
    token.start >= from && token.start < to && isContentWord(token.text)
      ? [view.stems[at] ?? ""]
      : [],
  );
  if (stems.length === 0) return [];
  return [
    work,
    work.filter((row) => stems.some((each) => facts.rowWords.stems.get(each)?.includes(row))),
  ];
}

/** Why a stated length of time is not what the dates of the rows in question add up to, or null. */
export function timeReason(
  claims: Claims,
  { entries, by }: Scope,
  { start, end, months }: NumberMention,
  text: string,
): string | null {
  const { facts, view, today } = claims;
  if (months === null) return null;
  const before = view.folded.slice(0, start);
  const after = view.folded.slice(end, end + 24);
  const exact = fitsOf(before, after, months);
  const near = by === "none" ? likelyParts(claims, { entries, by }, start)?.entries : entries;
  if ((near ?? []).some((row) => isTold(facts, row, months, exact))) return null;
  if (timesSaid(view, today).some(exact)) return null;
  // "In the last three years" is true of a longer job, too.
  // A minimum that is met, too.
  const clause = clauseAt(view, start);
  const isLeast = MINIMUM.test(view.folded.slice(clause.start, clause.end));
  const fits: Fits = isLeast || LATELY.test(before) ? (sum) => sum >= months - 6 : exact;
  if (AGO.test(after) || (!GAP.test(view.folded) && AGO_BEFORE.test(before))) {
    const isSo = entries.some((row) => elapsedSince(row, today).some(exact));
    return isSo
      ? null
      : `no date of ${by === "none" ? "any row" : refsOf(entries)} is ${text} back`;
  }
  const work = facts.entries.filter((row) => row.kind === "work" && !isBreak(row));
  const paid = work.filter(({ section }) => section !== "volunteer");
  // A field that no row has the words of says nothing of the dates.
  const field = fieldRows(claims, end, work).filter((rows) => rows.length > 0);
  const isCareer = CAREER.test(view.folded.slice(end, end + 60)) && field.length === 0;
  // Said before the marker's own part of the sentence begins, it may be of the whole.
  const phrase = phraseAt(view, start);
  const around = view.folded.slice(phrase.start, phrase.end);
  const isApart =
    by === "marker" &&
    !view.text.startsWith("|") &&
    !view.groups.some(({ end: before, rows }) => rows.length > 0 && before <= start) &&
    !claims.named.some(({ kind, start: at }) => kind === "organization" && at < start) &&
    !view.groups.some((group) => phrase.start <= group.start && group.start < phrase.end);
  const rows = entries.filter(({ kind }) => kind !== "note");
  const isAllJobs = (by === "marker" && rows.length >= 3) || isApart;
  const studies = facts.entries.filter(({ kind }) => kind === "education");
  const scoped =
    by === "none"
      ? []
      : [entries, ...entries.map((entry) => [entry]), sameEmployer(entries, facts.entries)];
  const groups =
    field.length > 0
      ? [
          ...field,
          ...(by === "none"
            ? []
            : scoped.filter((rows) =>
                field.some((each) => rows.every((row) => each.includes(row))),
              )),
        ]
      : isCareer || isAllJobs || by === "none"
        ? [
            work,
            paid,
            studies,
            ...(STUDY.test(around) ? studies.map((entry) => [entry]) : []),
            ...scoped,
            ...(isCareer
              ? work
              : (likelyParts(claims, { entries: facts.entries, by: "none" }, start)?.entries ??
                facts.entries)
            ).map((entry) => [entry]),
          ]
        : scoped;
  const isBetween = GAP.test(around) || GAP.test(view.folded.slice(Math.max(0, start - 60), start));
  if (isBetween && gapsAndOverlaps(facts.entries.filter(isDated), today).some(fits)) return null;
  if (isBetween && gapsAndOverlaps(work, today).some(fits)) return null;
  const isOfWhole =
    by === "none" || isCareer || isAllJobs || APART.test(view.folded.slice(0, start));
  if (isOfWhole && months >= 36) {
    const sum = (rows: readonly ResumeEntry[]) => monthsTogether(rows, today);
    // Of so many parts one is met by accident: the time must be the part's own.
    const isClose = (own: number) => fits(own) && Math.abs(own - months) <= CLOSE;
    if (partsOfCareer(work, today).map(sum).some(isClose)) return null;
  }
  if (by !== "none" && startsApart(entries, today).some(fits)) return null;
  const sums = groups.map((rows) => ({ rows, sums: sumsOf(rows, today) }));
  if (sums.some((each) => each.sums.some(fits))) return null;
  const told = sums.find((each) => each.sums.length > 0);
  if (!told) return `no row mentions ${text}, and no dates add up to it`;
  return `the dates of ${refsOf(told.rows)} add up to about ${spoken(told.sums[0] ?? 0)}, not ${text}`;
}

function spoken(months: number): string {
  if (months < 12) return `${months} months`;
  const years = Math.round(months / 6) / 2;
  return `${years} ${years === 1 ? "year" : "years"}`;
}
