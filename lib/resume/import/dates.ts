import {
  DURATION,
  FROM,
  LABELS,
  MONTHS,
  PRESENT,
  SEASONS,
  SINCE,
  UNTIL,
} from "./tables/date-words.ts";

/** A date or a span of time in a text. Dates are as precise as they stand there: `2021`, `2021-03`, `2021-03-15`. */
export interface DateMatch {
  start: string | null;
  end: string | null;
  /** Whether it says that it goes on. */
  current: boolean;
  /** Whether two dates, or one and an open end, are given. */
  range: boolean;
  index: number;
  length: number;
}

/** Without accents and in lower case, letter for letter, so that places in the text stay. */
function foldInPlace(text: string): string {
  return [...text]
    .map((char) => {
      const base = char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return base.length === char.length ? base : char;
    })
    .join("");
}

const words = (list: string) => list.split(/[\s]+/u).sort((a, b) => b.length - a.length);
const either = (list: string[]) => list.join("|");
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, at) =>
    names.split(" ").map((name): [string, string] => [name, String(at + 1).padStart(2, "0")]),
  ),
);
const MONTH = `(?:${either(words(MONTHS.join(" ")))})`;
const YEAR = "(?:19[4-9]\\d|20[0-4]\\d)";
const DASH = "(?:-{1,3}|[‐-―−→~>])";
const NUMBER_MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** Each form of a date, the longer first, with how it is read. */
const FORMS: {
  form: string;
  read: (parts: Record<string, string | undefined>) => string | null;
}[] = [
  {
    form: `${YEAR}[-/.]${NUMBER_MONTH}[-/.]${DAY}`,
    read: ({ text = "" }) => dated(...(text.split(/[-/.]/u) as [string, string, string])),
  },
  {
    form: `${DAY}[./-]${DAY}[./-]${YEAR}`,
    read: ({ text = "" }) => {
      const [first = "", second = "", year = ""] = text.split(/[./-]/u);
      const isMonthFirst = text.includes("/") ? Number(first) <= 12 : Number(second) > 12;
      return isMonthFirst ? dated(year, first, second) : dated(year, second, first);
    },
  },
  {
    form: `${DAY}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?${MONTH}\\.?,?\\s+(?:de\\s+|del\\s+)?${YEAR}`,
    read: ({ text = "" }) => dated(yearOf(text), monthOf(text), /^\d+/u.exec(text)?.[0]),
  },
  {
    form: `${MONTH}\\.?\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
    read: ({ text = "" }) => dated(yearOf(text), monthOf(text), /\s(\d{1,2})\D/u.exec(text)?.[1]),
  },
  {
    form: `${MONTH}\\.?\\s*(?:,|/|-|of|de|del)?\\s*(?:${YEAR}|['’‘´\`]\\d\\d)`,
    read: ({ text = "" }) => dated(yearOf(text), monthOf(text)),
  },
  { form: `${YEAR},?\\s+${MONTH}`, read: ({ text = "" }) => dated(yearOf(text), monthOf(text)) },
  {
    form: `${YEAR}\\s?[-/.]\\s?(?:0[1-9]|1[0-2])(?!\\d)`,
    read: ({ text = "" }) => dated(yearOf(text), /\d+$/u.exec(text)?.[0]),
  },
  {
    form: `${NUMBER_MONTH}\\s?[-/.]\\s?${YEAR}`,
    read: ({ text = "" }) => dated(yearOf(text), /^\d+/u.exec(text)?.[0]),
  },
  {
    form: `(?:${either(words(SEASONS))}|q[1-4])\\.?,?\\s+(?:of\\s+|de\\s+)?${YEAR}(?:/\\d\\d(?:\\d\\d)?)?`,
    read: ({ text = "" }) => yearOf(text),
  },
  { form: YEAR, read: ({ text = "" }) => yearOf(text) },
];

function yearOf(text: string): string {
  const full = new RegExp(YEAR, "u").exec(text)?.[0];
  if (full) return full;
  const short = Number(/['’‘´`](\d\d)/u.exec(text)?.[1] ?? 0);
  return String(short > 49 ? 1900 + short : 2000 + short);
}
const monthOf = (text: string) => MONTH_NUMBER.get(new RegExp(MONTH, "u").exec(text)?.[0] ?? "");

function dated(year: string, month?: string, day?: string): string | null {
  if (!month) return year;
  const [mm, dd] = [month.padStart(2, "0"), day?.padStart(2, "0")];
  if (Number(mm) < 1 || Number(mm) > 12) return year;
  if (!dd) return `${year}-${mm}`;
  const isDay = Number(dd) >= 1 && Number(dd) <= new Date(Number(year), Number(mm), 0).getDate();
  return isDay ? `${year}-${mm}-${dd}` : `${year}-${mm}`;
}

const ATOM = `(?:${either(FORMS.map(({ form }) => form))})`;
const RANGE = new RegExp(
  [
    "(?<![\\p{L}\\p{N}$€£.,/#-])",
    `(?:(?<label>${LABELS})\\s*:?\\s+)?`,
    `(?:(?<since>(?:${SINCE})\\s+)|(?:${FROM})\\s+)?`,
    "(?:",
    // Mar – Aug 2020, 03 – 08/2019: the year stands once.
    `(?<bare>${MONTH}\\.?|${NUMBER_MONTH})\\s*(?:${DASH}|(?:${UNTIL})(?=\\s))\\s*(?<shared>${MONTH}\\.?,?\\s+${YEAR}|${NUMBER_MONTH}[/.]${YEAR})`,
    // 09/19 – 03/21: so short only where there are two.
    `|(?<briefStart>${NUMBER_MONTH}[/.]\\d\\d)\\s*(?:${DASH}|(?:${UNTIL})(?=\\s))\\s*(?:(?<briefEnd>${NUMBER_MONTH}[/.]\\d\\d)|(?<briefPresent>${PRESENT})\\b)(?![./\\d])`,
    `|(?<start>${ATOM})`,
    `(?:\\s*(?:${DASH}|(?:,\\s*)?(?<=\\s|\\d)(?:${UNTIL})(?=\\s)|/(?=\\s*(?:${YEAR}|\\d\\d(?!\\d|/))))\\s*(?:(?<end>${ATOM})|(?<present>${PRESENT})\\b|(?<short>\\d\\d)(?![\\p{N}/.%]))`,
    `|\\s*(?<dangling>${DASH})\\s*$|\\s*,?\\s+(?<still>${PRESENT})(?=$|[\\s).,])|)`,
    ")(?![\\p{L}\\p{N}%]|\\s?%)",
    "|(?<![\\p{L}\\p{N}])(?<lone>",
    // – present, bis heute: the start stands on another line.
    `${DASH}\\s*(?:${PRESENT}|${ATOM}))(?![\\p{L}\\p{N}])`,
  ].join(""),
  "gu",
);

function readAtom(text: string): string | null {
  for (const { form, read } of FORMS) {
    if (new RegExp(`^(?:${form})$`, "u").test(text)) return read({ text });
  }
  return null;
}
function brief(text: string): string {
  const [month = "", year = ""] = text.split(/[/.]/u);
  return dated(yearOf(`'${year}`), month) ?? year;
}
const shortEnd = (start: string | null, short: string) =>
  start ? `${start.slice(0, 2)}${short}` : null;

/** Every date and span of time in a text, in order. */
export function findDates(text: string): DateMatch[] {
  if (!/\d\d|^\s*[–—-]/u.test(text)) return [];
  const folded = foldInPlace(text);
  return [...folded.matchAll(RANGE)].flatMap((match): DateMatch[] => {
    const { briefStart, briefEnd } = match.groups ?? {};
    const { since, bare, shared, start, end, present, short, dangling, still, lone } =
      match.groups ?? {};
    const place = { index: match.index, length: match[0].trimEnd().length };
    if (lone) {
      const atom = new RegExp(ATOM, "u").exec(lone)?.[0];
      const to = atom ? readAtom(atom) : null;
      return [{ start: null, end: to, current: !to, range: true, ...place }];
    }
    if (bare && shared) {
      const to = readAtom(shared.replace(/\.?,?\s+/u, " ")) ?? readAtom(shared);
      const month = monthOf(bare) ?? bare;
      return [
        { start: dated(yearOf(shared), month), end: to, current: false, range: true, ...place },
      ];
    }
    if (briefStart) {
      const to = briefEnd ? brief(briefEnd) : null;
      return [{ start: brief(briefStart), end: to, current: !to, range: true, ...place }];
    }
    const from = start ? readAtom(start) : null;
    if (!from) return [];
    const to = end ? readAtom(end) : short ? shortEnd(from, short) : null;
    if (to && to.slice(0, 4) < from.slice(0, 4)) {
      return [
        { start: from, end: null, current: false, range: false, ...place, length: match[0].length },
      ];
    }
    const current = Boolean(present ?? still ?? dangling ?? (since && !to));
    return [{ start: from, end: to, current, range: current || to !== null, ...place }];
  });
}

const DURATIONS = new RegExp(
  `[(·,|]?\\s*(?<![\\p{L}\\p{N}])\\d+(?:[.,]\\d+)?\\+?\\s*(?:${DURATION})\\.?(?![\\p{L}])(?:[\\s,&]*(?:and|und|et|y)?\\s*\\d+\\s*(?:${DURATION})\\.?(?![\\p{L}]))?\\s*\\)?`,
  "giu",
);
/** Lengths of time in a text, as they stand. */
export const durationsIn = (text: string): string[] => text.match(DURATIONS) ?? [];

const NOTHING = /^[\s()[\],.;:|·•/–—-]*$/u;

/** The text without its dates, and without the length of time that often stands behind them. */
export function withoutDates(text: string, dates: DateMatch[] = findDates(text)): string {
  let rest = text;
  for (const { index, length } of dates.toReversed()) {
    const after = rest.slice(index + length);
    const duration =
      new RegExp(`^\\s*${DURATIONS.source}`, "iu").exec(foldInPlace(after))?.[0] ?? "";
    rest = `${rest.slice(0, index)} ${after.slice(duration.length)}`;
  }
  return rest;
}

/** Whether a text is dates and nothing else. */
export function isDateText(text: string): boolean {
  const dates = findDates(text);
  return dates.length > 0 && NOTHING.test(withoutDates(text, dates));
}

/** Whether it is a length of time and nothing else: `2 yrs 3 mos`. */
export const isDurationText = (text: string): boolean =>
  NOTHING.test(foldInPlace(text).replace(DURATIONS, "")) && /\d/u.test(text);
