import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedWords, textsIn } from "./import/ledger.ts";
import { mergeResumes } from "./merge.ts";
import { fold, isBlank, isObject } from "./same-entry.ts";
import { type JsonResume, resumeSchema } from "./schema.ts";

/** Few words, so that two resumes often have the same entry, employer or line. */
const word = fc.constantFrom(
  "Acme",
  "ACME",
  "Baker",
  "Engineer",
  "engineer ",
  "Led a team",
  "",
  "Köln",
);
const date = fc.constantFrom("2019", "2019-03", "2021-05", "2022-01-15", null);
const some = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(fields, { requiredKeys: [] });
const lines = fc.array(word, { maxLength: 4 });
const prose = lines.map((all) => all.join("\n"));
const resumes = some({
  basics: some({
    name: word,
    label: word,
    summary: prose,
    location: some({ city: word, region: word }),
    profiles: fc.array(some({ network: word, username: word }), { maxLength: 2 }),
  }),
  work: fc.array(
    some({
      name: word,
      position: word,
      startDate: date,
      endDate: date,
      summary: prose,
      highlights: lines,
      team: word,
    }),
    { maxLength: 4 },
  ),
  education: fc.array(some({ institution: word, studyType: word, endDate: date }), {
    maxLength: 3,
  }),
  skills: fc.array(some({ name: word, keywords: lines }), { maxLength: 3 }),
  awards: fc.array(some({ title: word, date }), { maxLength: 2 }),
  tools: lines,
}).map((resume): JsonResume => resumeSchema.parse(resume));

/** Every text with the section that it stands in; a date as its year, since it may become more precise. */
function textsOf(value: unknown, path = ""): string[] {
  if (typeof value === "string")
    return value
      .split("\n")
      .map((line) => `${path}: ${fold(/^\d{4}-/u.test(line) ? line.slice(0, 4) : line)}`);
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, path));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}
const filledTexts = (resume: unknown) => textsOf(resume).filter((text) => !text.endsWith(": "));

describe("merging", () => {
  test("with itself changes nothing", () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        expect(mergeResumes(resume, structuredClone(resume))).toEqual(resume);
      }),
    );
  });

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(resumes, resumes, (current, imported) => {
        const once = mergeResumes(current, imported);
        expect(mergeResumes(once, imported)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test("loses nothing of what was there, and no entry, line or item of what came", () => {
    fc.assert(
      fc.property(resumes, resumes, (current, imported) => {
        const merged = new Set(textsOf(mergeResumes(current, imported)));
        expect(filledTexts(current).filter((text) => !merged.has(text))).toEqual([]);
        const lists = filledTexts(imported).filter((text) =>
          /^\.(?:work\.(?:name|position|summary|highlights)|skills|tools|education\.institution)/u.test(
            text,
          ),
        );
        expect(lists.filter((text) => !merged.has(text))).toEqual([]);
      }),
    );
  });

  test("keeps the entries of what was there in their order", () => {
    fc.assert(
      fc.property(resumes, resumes, (current, imported) => {
        const names = (resume: JsonResume) =>
          (resume.work ?? []).map(({ name, position }) => `${name}|${position}`);
        const merged = names(mergeResumes(current, imported));
        let from = 0;
        for (const [at, own] of (current.work ?? []).entries()) {
          if (isBlank(own.name) || isBlank(own.position)) continue;
          const name = names(current)[at] ?? "";
          expect(merged.indexOf(name, from)).toBeGreaterThanOrEqual(0);
          from = merged.indexOf(name, from) + 1;
        }
      }),
    );
  });

  test("says no word that neither says", () => {
    fc.assert(
      fc.property(resumes, resumes, (current, imported) => {
        const there = new Set([...textsIn(current), ...textsIn(imported)].flatMap(countedWords));
        const words = textsIn(mergeResumes(current, imported)).flatMap(countedWords);
        expect(words.filter((one) => !there.has(one))).toEqual([]);
      }),
    );
  });

  test("makes the same job one, with the lines of both, and puts a new one where it belongs", () => {
    const current: JsonResume = {
      work: [
        { name: "Acme GmbH", position: "Engineer", startDate: "2021", highlights: ["Built it."] },
        { name: "Baker", position: "Apprentice", startDate: "2015", endDate: "2018" },
      ],
    };
    const imported: JsonResume = {
      work: [
        {
          name: "ACME GmbH",
          position: "engineer",
          startDate: "2021-03",
          location: "Bonn",
          highlights: ["built it", "Ran it."],
        },
        { name: "Cook", position: "Analyst", startDate: "2018-04", endDate: "2020" },
      ],
    };
    expect(mergeResumes(current, imported).work).toEqual([
      {
        name: "Acme GmbH",
        position: "Engineer",
        startDate: "2021-03",
        location: "Bonn",
        highlights: ["Built it.", "Ran it."],
      },
      { name: "Cook", position: "Analyst", startDate: "2018-04", endDate: "2020" },
      { name: "Baker", position: "Apprentice", startDate: "2015", endDate: "2018" },
    ]);
  });

  test("takes another start for another job", () => {
    const job = { name: "Acme", position: "Engineer" };
    const merged = mergeResumes(
      { work: [{ ...job, startDate: "2021" }] },
      { work: [{ ...job, startDate: "2015", endDate: "2017" }] },
    );
    expect(merged.work).toHaveLength(2);
  });
});
