import { describe, expect, test } from "vitest";
import type { Block } from "./block.ts";
import { resumeBlocks } from "./write-blocks.ts";

const told = (blocks: Block[]) =>
  blocks.map(({ kind, text, aside }) => `${kind}: ${text}${aside ? ` | ${aside}` : ""}`);

describe("a resume on paper", () => {
  test("names, dates and lines stand in the order in which they are read", () => {
    const resume = {
      basics: { name: "Robin", label: "Nurse", email: "r@example.com", summary: "One.\n\nTwo." },
      work: [
        {
          position: "Nurse",
          name: "Brightwater",
          location: "Leeds",
          startDate: "2019-03",
          summary: "Ward.",
          highlights: ["Led a team", "Cut\nerrors"],
        },
        { name: "Harbour", startDate: "2015", endDate: "2018-12-31" },
      ],
      skills: [
        { name: "Care", level: "expert", keywords: ["Wounds", "Pain"] },
        { keywords: ["Excel", "Word"] },
        { name: "Rust: safe", keywords: ["Loops"] },
      ],
    };
    expect(told(resumeBlocks(resume, "x"))).toEqual([
      "name: Robin",
      "label: Nurse",
      "contact: r@example.com",
      "heading: Summary",
      "prose: One.",
      "prose: Two.",
      "heading: Experience",
      "entry: Nurse | 03/2019 – present",
      "where: Brightwater | Leeds",
      "prose: Ward.",
      "bullet: Led a team",
      "bullet: Cut errors",
      "unnamed: Harbour | 2015 – 2018-12-31",
      "heading: Skills",
      "bullet: Care (expert): Wounds, Pain",
      "prose: Excel, Word",
      "entry: Rust: safe",
      "field: Keywords: Loops",
    ]);
  });

  test("every section is there, known to us or not, and every field that has no place of its own", () => {
    const resume = {
      $schema: "https://example.com/schema",
      basics: { pronouns: "they" },
      work: [{ position: "Cook", teamSize: 4, keywords: ["Fish", "Soup"] }],
      awards: [{ title: "Best soup", awarder: "Guild", date: "2020-05", summary: "Twice." }],
      publications: [{ name: "Soups", publisher: "Press", releaseDate: "2021-01-02" }],
      interests: [{ name: "Sea", keywords: ["Sailing"] }],
      references: [{ name: "Kim", reference: "Reliable." }],
      languages: [{ language: "German", fluency: "B2" }],
      certificates: [{ name: "Hygiene", issuer: "City", date: "2019" }],
      volunteer: [{ organization: "Shelter", position: "Cook", highlights: ["Fed 80"] }],
      sideKitchens: [{ name: "Pop-up", seats: { indoor: 12 } }, "A line"],
      meta: { version: "1" },
    };
    const text = told(resumeBlocks(resume, "Robin")).join("\n");
    for (const part of [
      "name: Robin",
      "contact: Pronouns: they",
      "Team size: 4",
      "Keywords: Fish, Soup",
      "Best soup | 05/2020",
      "where: Guild",
      "Twice.",
      "Soups | 2021-01-02",
      "Sea: Sailing",
      "Reliable.",
      "German (B2)",
      "Hygiene | 2019",
      "where: Shelter",
      "bullet: Fed 80",
      "heading: Side kitchens",
      "Seats: Indoor: 12",
      "A line",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("example.com/schema");
  });

  test("what has no look or turns the reading order is left out", () => {
    const [name] = resumeBlocks({ basics: { name: "Ro\u0007bin \u202Efdp\uFFFE" } }, "x");
    expect(name?.text).toBe("Ro bin fdp");
  });

  test("an empty resume is a name", () => {
    expect(told(resumeBlocks({}, "Robin"))).toEqual(["name: Robin"]);
  });
});
