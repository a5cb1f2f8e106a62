import type { PostingFacts } from "@/lib/job/schema";

const LABELS: Record<keyof PostingFacts, string> = {
  location: "Place",
  employment_type: "Employment",
  salary: "Pay",
  valid_through: "Open until",
};

/** Words that schema.org has for employment and for units of time. */
const SCHEMA_WORDS: Record<string, string> = {
  FULL_TIME: "full time",
  PART_TIME: "part time",
  CONTRACTOR: "contractor",
  TEMPORARY: "temporary",
  INTERN: "internship",
  VOLUNTEER: "volunteer",
  PER_DIEM: "by the day",
  OTHER: "other",
  TELECOMMUTE: "remote",
  HOUR: "an hour",
  DAY: "a day",
  WEEK: "a week",
  MONTH: "a month",
  YEAR: "a year",
};

const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function words(name: keyof PostingFacts, text: string): string {
  const [date] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  if (name === "valid_through" && date) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? text : DATE.format(time);
  }
  const said = text.replace(/\b[A-Z]+(?:_[A-Z]+)?\b/g, (word) => SCHEMA_WORDS[word] ?? word);
  if (name === "salary") {
    return said.replace(/(?<![\d.,])\d{5,}(?![\d])/g, (digits) =>
      Number(digits).toLocaleString("en"),
    );
  }
  return name === "employment_type" ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** What a posting says about place, employment, pay and time, as a reader says it. What it does not say is left out. */
export function factWords(facts: PostingFacts): { label: string; text: string }[] {
  const names = Object.keys(LABELS) as (keyof PostingFacts)[];
  return names.flatMap((name) => {
    const text = facts[name];
    return text === null ? [] : [{ label: LABELS[name], text: words(name, text) }];
  });
}
