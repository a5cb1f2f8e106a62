/** A date as it is written in a form: a year, perhaps a month and a day, each as far as it is typed. */
export interface DateParts {
  year: string;
  /** `01` to `12`, or empty. */
  month: string;
  day: string;
}

/** Takes a date apart, `2021-03` or a part of one; what is no date is all year, where it can be mended. */
export function readDateParts(text: string): DateParts {
  const [, year = text, month = "", day = ""] =
    /^([^-]*)-(0[1-9]|1[0-2])(?:-(.*))?$/.exec(text) ?? [];
  return { year, month, day };
}

/** As precise as the parts are: without a month there is no day. */
export const writeDateParts = ({ year, month, day }: DateParts): string =>
  [year, month, month && day].filter((part, at) => at === 0 || part !== "").join("-");

const pad = (part: string) => part.padStart(2, "0");

/** What is typed or pasted where the year stands: a whole date in one of the usual forms goes to its parts. */
export function withYear(parts: DateParts, typed: string): DateParts {
  const text = typed.trim();
  const [, year, month = "", day = ""] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (year) return { year, month: pad(month), day: day && pad(day) };
  const [, first, last] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return first && last ? { ...parts, year: last, month: pad(first) } : { ...parts, year: text };
}
