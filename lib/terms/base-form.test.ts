import fc from "fast-check";
import { expect, test } from "vitest";
import { baseForm } from "./base-form.ts";
import { IRREGULAR } from "./irregular.ts";

test.each([
  ["lead", "led", "leading"],
  ["teach", "taught"],
  ["hire", "hired", "hiring", "hires"],
  ["save", "saved", "saving"],
  ["organise", "organize", "organised", "organizing"],
  ["paediatric", "pediatric"],
  ["haemodialysis", "hemodialysis"],
  ["centre", "center"],
  ["schreiben", "schrieb", "geschrieben"],
  ["reduire", "reduit"],
  ["vegetarien", "vegetarienne"],
])("forms of %s have one base form", (...forms) => {
  expect(new Set(forms.map(baseForm)).size).toBe(1);
});

test.each(["need", "string", "speed", "being"])("%s has no ending of a verb", (word) => {
  expect(baseForm(word).length).toBeGreaterThan(2);
});

test("a word that no language has stays as it is, however long", () => {
  expect(baseForm("a".repeat(30_000))).toBe("a".repeat(30_000));
});

test("the base form of a word is the same each time it is asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdeginrstuy"), maxLength: 20 }), (word) => {
      expect(baseForm(word)).toBe(baseForm(word));
      expect(baseForm(word).length).toBeLessThanOrEqual(word.length + 2);
    }),
  );
});

test("no irregular form stands in two lines", () => {
  const forms = IRREGULAR.flatMap((line) => line.split(" ").slice(1));
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});
