import { describe, expect, test } from "vitest";
import { createJobSchema } from "../../lib/job/schema.ts";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { demoPostings } from "./postings.ts";
import { demoResume, secondResume } from "./resumes.ts";

const workHighlights = (resume: JsonResume) =>
  (resume.work ?? []).flatMap((job) => job.highlights ?? []);
const keywords = (resume: JsonResume) =>
  (resume.skills ?? []).flatMap((skill) => skill.keywords ?? []);
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const wordCount = (text: string) => text.trim().split(/\s+/).length;
const spans = (resume: JsonResume) => [
  ...(resume.work ?? []),
  ...(resume.education ?? []),
  ...(resume.projects ?? []),
];

function posting(company: string) {
  const found = demoPostings.find((candidate) => candidate.company === company);
  if (found === undefined) throw new Error(`no demo posting of ${company}`);
  return found;
}

const STOP_WORDS = {
  en: "the and of to in with for you we our is are or at that a on not your".split(" "),
  de: "der die das und mit für sie wir ein eine von auf den zu bei oder im an".split(" "),
  es: "el la los las de y en con que por para un una se del al o como".split(" "),
};

/** The language whose stop words are most frequent in the text. */
function languageOf(text: string) {
  const all = words(text);
  const counts = Object.entries(STOP_WORDS).map(
    ([language, list]) => [language, all.filter((word) => list.includes(word)).length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0];
}

describe.each([
  ["demo", demoResume],
  ["second", secondResume],
])("the %s resume", (_, resume) => {
  test("is a JSON Resume that the schema takes and gives back unchanged", () => {
    expect(resumeSchema.parse(resume)).toEqual(resume);
  });

  test("says nothing twice", () => {
    const highlights = workHighlights(resume);
    expect(new Set(highlights).size).toBe(highlights.length);
    expect(new Set(keywords(resume)).size).toBe(keywords(resume).length);
  });

  test("lists jobs newest first, and nothing ends before it starts", () => {
    const starts = (resume.work ?? []).map((job) => job.startDate ?? "");
    expect(starts).toEqual(starts.toSorted().reverse());
    for (const { startDate, endDate } of spans(resume)) {
      expect(startDate).toBeTruthy();
      if (endDate) expect(endDate >= (startDate ?? "")).toBe(true);
    }
  });

  test("gives dates in the precision that people remember: years and months both", () => {
    const dates = spans(resume).flatMap((span) => [span.startDate, span.endDate]);
    const lengths = new Set(dates.map((date) => date?.length));
    expect(lengths).toContain(4);
    expect(lengths).toContain(7);
  });

  test("can be reached only at reserved addresses", () => {
    expect(resume.basics?.email).toMatch(/@example\.com$/);
    for (const url of JSON.stringify(resume).match(/https?:\/\/[^/"]+/g) ?? []) {
      expect(url).toMatch(/\bexample\.(com|org)$/);
    }
  });
});

describe("the demo job seeker", () => {
  test("has 6 jobs with 28 highlights or more, 25 of them with figures", () => {
    const highlights = workHighlights(demoResume);
    expect(demoResume.work).toHaveLength(6);
    expect(highlights.length).toBeGreaterThanOrEqual(28);
    expect(highlights.filter((text) => /\d/.test(text)).length).toBeGreaterThanOrEqual(25);
  });

  test("has 3 projects, each with highlights and keywords", () => {
    expect(demoResume.projects).toHaveLength(3);
    for (const project of demoResume.projects ?? []) {
      expect(project.highlights?.length).toBeGreaterThan(0);
      expect(project.keywords?.length).toBeGreaterThan(0);
    }
  });

  test("has 25 skills or more in 6 to 8 groups", () => {
    expect(demoResume.skills?.length).toBeGreaterThanOrEqual(6);
    expect(demoResume.skills?.length).toBeLessThanOrEqual(8);
    expect(keywords(demoResume).length).toBeGreaterThanOrEqual(25);
  });

  test("has 2 degrees with courses, 3 languages and 2 certificates", () => {
    expect(demoResume.education?.map((entry) => (entry.courses ?? []).length > 0)).toEqual([
      true,
      true,
    ]);
    expect(demoResume.languages?.map((entry) => entry.fluency)).toEqual(["Native", "C1", "A2"]);
    expect(demoResume.certificates).toHaveLength(2);
  });

  test("carries what no table has a column for, and a date to the day", () => {
    expect(demoResume.volunteer).toHaveLength(1);
    expect(demoResume.awards).toBeDefined();
    expect(demoResume.interests).toBeDefined();
    expect(JSON.stringify(demoResume)).toMatch(/"date":"\d{4}-\d{2}-\d{2}"/);
  });
});

test("the second job seeker has 4 jobs and 16 highlights or more", () => {
  expect(secondResume.work).toHaveLength(4);
  expect(workHighlights(secondResume).length).toBeGreaterThanOrEqual(16);
});

describe("the demo postings", () => {
  test("are 8 of 8 different companies", () => {
    expect(demoPostings).toHaveLength(8);
    expect(new Set(demoPostings.map(({ company }) => company)).size).toBe(8);
  });

  test.each(demoPostings)(
    "$company: could have been added by a user, on a reserved host",
    (job) => {
      expect(createJobSchema.safeParse(job).error).toBeUndefined();
      expect(job.description.length).toBeLessThanOrEqual(12_000);
      if (job.url !== null) expect(new URL(job.url).host).toBe("jobs.example.com");
    },
  );

  test("are one in German, one in Spanish and six in English", () => {
    const languages = demoPostings.map(({ description }) => languageOf(description));
    expect(languages.toSorted()).toEqual(["de", "en", "en", "en", "en", "en", "en", "es"]);
    expect(languageOf(posting("Saaletor Netzdienste GmbH").description)).toBe("de");
    expect(languageOf(posting("Clínica Ribalsol").description)).toBe("es");
  });

  test("go from a short note to two printed pages with boilerplate", () => {
    expect(wordCount(posting("Pennywort Grocers").description)).toBeLessThanOrEqual(130);
    const long = posting("Merrowline Systems B.V.").description;
    expect(wordCount(long)).toBeGreaterThanOrEqual(1_000);
    expect(long).toMatch(/^EQUAL OPPORTUNITY$/m);
    expect(long).toMatch(/^PRIVACY NOTICE$/m);
  });

  test("include one of plain prose, without a bullet or a heading", () => {
    const lines = posting("Registerbell Ltd").description.trim().split("\n");
    for (const line of lines.filter((text) => text !== "")) {
      expect(line).not.toMatch(/^\s*[-•*\d]/);
      expect(line).toMatch(/[.!?]$/);
    }
  });

  test("ask the demo job seeker for something they have and something they have not", () => {
    const resume = words(JSON.stringify(demoResume));
    const asked = words(posting("Ledgerwald AG").description);
    const skills = ["go", "postgresql", "kubernetes", "terraform", "kafka", "rust"];
    expect(skills.filter((skill) => !asked.includes(skill))).toEqual([]);
    expect(skills.filter((skill) => !resume.includes(skill))).toEqual(["kafka", "rust"]);
  });
});
