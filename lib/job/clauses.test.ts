import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesOf } from "./clauses.ts";

const split = (line: string) => clausesOf(line).map(({ start, end }) => line.slice(start, end));

test.each([
  [
    "You will write design documents and explain trade-offs to colleagues who do not code",
    ["You will write design documents and explain trade-offs to colleagues who do not code"],
  ],
  [
    "You will write design documents and explain trade-offs to colleagues in sales",
    ["You will write design documents", "explain trade-offs to colleagues in sales"],
  ],
  [
    "In your first year you will lead a migration, set the direction of the team; and you will travel to Oslo",
    [
      "In your first year you will lead a migration",
      "set the direction of the team",
      "and you will travel to Oslo",
    ],
  ],
  [
    "Vous gérez les stocks de la cuisine, vous contrôlez la qualité et vous appliquez les normes",
    [
      "Vous gérez les stocks de la cuisine",
      "vous contrôlez la qualité",
      "vous appliquez les normes",
    ],
  ],
])("verbs and subjects begin a clause: %s", (line, clauses) => {
  expect(split(line)).toEqual(clauses);
});

test.each([
  ["a list of things", "Experience with messaging systems such as Kafka, Solace, Tibco and others"],
  [
    "verbs that share an object",
    "You will design, build and maintain services for the whole company",
  ],
  [
    "people who look like verbs",
    "Working relationships with doctors, staff and patients of the ward",
  ],
  ["alternatives", "Build services in Kotlin or Java, deploy them and keep them running by night"],
  ["a denial", "You will not manage budgets, lead people and travel to customers by train"],
  ["a condition", "If you like hills, plan a visit and bring the shoes that you climb in"],
  ["a short line", "Plan routes for vans, check every load twice"],
])("what belongs together stays together: %s", (_, line) => {
  expect(split(line)).toEqual([line]);
});

test("clauses are parts of the line, in order, and between them are only marks and joining words", () => {
  const words = fc.constantFrom(
    "plan",
    "you",
    "the week",
    "and",
    ",",
    ";",
    " – ",
    "build",
    "vans",
    "or",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 40 }).map((all) => all.join(" ")),
        fc.string({ unit: "grapheme", minLength: 60 }),
      ),
      (line) => {
        let from = 0;
        for (const { start, end } of clausesOf(line)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(line.slice(from, start)).toMatch(
            /^(?:[\s,;–—-]|and|as well as|und|sowie|et|y|e|og)*$/i,
          );
          from = end;
        }
        expect(from).toBe(line.length);
      },
    ),
  );
});
