import fc from "fast-check";
import { expect, test } from "vitest";
import { joinByDots, joinItems, splitByDots, splitItems } from "./lists.ts";
import { readBlocks } from "./read-blocks.ts";
import { onPaper, trickyResumes } from "./sample-resumes.ts";
import { resumeBlocks } from "./write-blocks.ts";

const item = fc
  .array(fc.constantFrom("a", "bc", ",", "·", "··", "d,", "·e"), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));

test("a list of any items is the same after it was a text", () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
      expect(splitItems(joinItems(items))).toEqual(items);
      expect(splitByDots(joinByDots(items))).toEqual(items);
    }),
  );
});

test("what is written is read back, whatever it looks like", () => {
  fc.assert(
    fc.property(trickyResumes, (resume) => {
      const named = { ...resume, basics: { name: "Robin", ...resume.basics } };
      expect(readBlocks(resumeBlocks(named, "")).resume).toEqual(onPaper(named));
    }),
    { numRuns: 300 },
  );
});

test("sections and fields that the schema does not name come back under their names", () => {
  const resume = {
    basics: { name: "Robin", pronouns: "they" },
    work: [{ position: "Cook", teamSize: "4" }],
    sideKitchens: [{ name: "Pop-up", openAt: "noon" }],
    hobbies: ["A line", "Another"],
  };
  expect(readBlocks(resumeBlocks(resume, "")).resume).toEqual(resume);
});
