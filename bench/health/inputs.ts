import { demoPostings } from "../../prisma/seed-data/postings.ts";

/** The largest and the strangest that the API takes. */

const MOST_CHARS = 100_000;
const text = demoPostings.map(({ description }) => description).join("\n");
const words = text.split(/\s+/);
const lines = text.split("\n").filter((line) => line.trim() !== "");

/** Real words in an order that repeats late. */
const sentence = (at: number, length: number) =>
  Array.from({ length }, (_, step) => words[(at * 31 + step * 7) % words.length]).join(" ");

const times = <Item>(length: number, make: (at: number) => Item) =>
  Array.from({ length }, (_, at) => make(at));

const jobs = (count: number, bullets: number, bullet: (at: number) => string) => ({
  work: times(count, (job) => ({
    name: `Employer ${job}`,
    position: "Engineer",
    startDate: `${2025 - Math.floor(job / 10)}-01`,
    highlights: times(bullets, (at) => bullet(job * bullets + at)),
  })),
});

export const RESUMES: Record<string, () => unknown> = {
  "one skill": () => ({ skills: [{ name: "Welding" }] }),
  "200 jobs × 5 bullets": () => jobs(200, 5, (at) => sentence(at, 14)),
  "150 jobs × 10 bullets": () => jobs(150, 10, (at) => sentence(at, 14)),
  "10 bullets of 30,000 characters": () => jobs(2, 5, (at) => sentence(at, 5_000).slice(0, 30_000)),
  "1 MB in 150,000 words": () => jobs(100, 10, (at) => sentence(at, 150).slice(0, 980)),
  "1 MB in 45,000 bullets": () => jobs(90, 500, (at) => `knows ${at}`),
};

export const POSTINGS: Record<string, () => string> = {
  "one word": () => "a".repeat(MOST_CHARS),
  "5,000 bullets": () => times(5_000, (at) => `- Uses tool${at}`).join("\n"),
  "a script without tables": () => times(9_000, (at) => `ሥራ${at % 97} ልምድ`).join(" "),
  "lines of postings": () =>
    times(2_000, (at) => `${lines[at % lines.length]} ${at}`)
      .join("\n")
      .slice(0, MOST_CHARS),
  "nested HTML": () => `<div>${"<div><p>Knows SQL".repeat(5_800)}`.slice(0, MOST_CHARS),
};
