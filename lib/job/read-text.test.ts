import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "./read-text.ts";
import { splitSentences } from "./split-sentences.ts";
import { wordsOf } from "./words.ts";

test.each([
  ["• Go • SQL and a little Rust • Six years", ["• Go", "• SQL and a little Rust", "• Six years"]],
  ["Requirements: • Go • SQL", ["Requirements:", "• Go", "• SQL"]],
  ["- Go - SQL - Docker", ["- Go", "- SQL", "- Docker"]],
  ["Tasks: * plan * build * run", ["Tasks:", "* plan", "* build", "* run"]],
  ["1. plan 2. build 3. run", ["1. plan", "2. build", "3. run"]],
  [
    "What you do•Plan the week for a team of nine•Order parts",
    ["What you do", "•Plan the week for a team of nine", "•Order parts"],
  ],
])("a list glued on one line comes apart: %s", (text, lines) => {
  expect(readText(text).split("\n")).toEqual(lines);
});

test.each([
  "Aarhus • Part-time • Hybrid",
  "Go, SQL - no Java - and Docker",
  "Work with C# 8. 2 days from home",
  "Since 2019 - a family business",
])("what only looks like a glued list stays: %s", (text) => {
  expect(readText(text)).toBe(text);
});

test("headings glued to their neighbours in a long line stand alone", () => {
  const line = `${"We run trams in a town by the sea and care for them. ".repeat(5)}We repair, too.ResponsibilitiesInspect doors and brakesYou bring a licence. Benefits: a free ticket`;
  const lines = readText(line).split("\n");
  expect(lines).toContain("Responsibilities");
  expect(lines.at(-1)).toBe("Benefits: a free ticket");
});

test("a sentence that is glued to its heading stays whole", () => {
  const line = `${"We run trams in a town by the sea and care for them. ".repeat(5)}We repair, too.Your roleYou will repair doors. You will have tea.`;
  expect(readText(line).split("\n").slice(-2)).toEqual([
    "Your role",
    "You will repair doors. You will have tea.",
  ]);
});

test("list items that follow each other without break or mark come apart at their first words", () => {
  const line =
    "We look for a colleague in the town by the sea Requirements Bachelor's degree in Computer Science 3+ years of experience with Java Strong communication skills Ability to work under pressure Develop and maintain services";
  expect(readText(line).split("\n")).toEqual([
    "We look for a colleague in the town by the sea",
    "Requirements",
    "Bachelor's degree in Computer Science",
    "3+ years of experience with Java",
    "Strong communication skills",
    "Ability to work under pressure",
    "Develop and maintain services",
  ]);
});

test.each([
  "We are looking for a Customer Support Manager to lead the Support team in Berlin (see Requirements below) and read Requirements twice and to work with Design and Product on the future of our Experience Platform, which many people use every day",
  "Sie übernehmen gemeinsam mit zwei Kolleginnen den telefonischen Support unserer Kunden und das digitale Training neuer Mitarbeiterinnen und Mitarbeiter in allen Filialen zwischen Kiel und Konstanz",
  "We would like you to have worked on boats with sails or engines or oars for at least 5 years and to have lived by the sea or on an island or in a house with a view of one for a while",
])("capitals and numbers inside a long sentence break nothing: %s", (line) => {
  expect(readText(line)).toBe(line);
});

test("invisible characters go, and joiners stay where they spell", () => {
  expect(readText("Ent\u00ADwick\u200Bler\uFEFF \u202Eabc\u202C\u0000")).toBe("Entwickler abc");
  expect(readText("fast\u200Dfood")).toBe("fastfood");
  expect(readText("می\u200Cخواهم 👩\u200D🔧")).toBe("می\u200Cخواهم 👩\u200D🔧");
});

test("spaces and blank lines are evened out", () => {
  expect(readText("\r\n a\u00A0\u2003 b\t c \r\n\r\n\r\n\r\nd\u2028e  ")).toBe("a b c\n\nd\ne");
});

test("reading changes no word and is done after one time", () => {
  const words = fc.constantFrom(
    "Go",
    "C++",
    "•",
    "- ",
    "Requirements",
    ":",
    "1.",
    "2.",
    "\n",
    "\u200B",
    "año",
    "漢字",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(words).map((all) => all.join(" ")),
      ),
      (text) => {
        const read = readText(text);
        const bare = (value: string) => value.replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\s]/gu, "");
        expect(bare(read)).toBe(bare(text));
        expect(readText(read)).toBe(read);
      },
    ),
  );
});

test("a sentence does not end after an abbreviation, an initial or a day", () => {
  const line =
    "Send it by 8. Mai to Dr. Abel, e.g. Mondays. Bring tools, z. B. Zangen. Start soon!";
  expect(splitSentences(line)).toEqual([
    "Send it by 8. Mai to Dr. Abel, e.g. Mondays.",
    "Bring tools, z. B. Zangen.",
    "Start soon!",
  ]);
});

test("a run-on sentence is cut at its clauses and keeps its words", () => {
  const line = `${"care for the machines, ".repeat(60)}and rest`;
  const clauses = splitSentences(line);
  expect(clauses.length).toBeGreaterThan(3);
  expect(clauses.every((clause) => clause.length <= 400)).toBe(true);
  expect(clauses.slice(0, -1).every((clause) => clause.endsWith(","))).toBe(true);
  expect(clauses.flatMap(wordsOf)).toEqual(wordsOf(line));
});
