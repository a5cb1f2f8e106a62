import { expect, test } from "vitest";
import { verbForms } from "./verb-forms.ts";

test.each([
  ["leiten", "de", ["leite", "leitete", "geleitet"]],
  ["einarbeiten", "de", ["eingearbeitet", "einzuarbeiten"]],
  ["verhandeln", "de", ["verhandelt", "verhandelte"]],
  ["organisieren", "de", ["organisiert", "organisierte"]],
  ["encadrer", "fr", ["encadre", "encadrait", "encadrons"]],
  ["fournir", "fr", ["fournis", "fournissait"]],
  ["liderar", "es", ["lidere", "lideraba", "liderado"]],
  ["dirigir", "es", ["dirigi", "dirigia", "dirigido"]],
] as const)("%s has its regular forms", (infinitive, language, forms) => {
  expect(verbForms(infinitive, language)).toEqual(expect.arrayContaining([...forms]));
});

test("a verb that keeps its beginning gets no second one", () => {
  expect(verbForms("verhandeln", "de")).not.toContain("geverhandelt");
  expect(verbForms("organisieren", "de")).not.toContain("georganisiert");
});

test.each([
  ["manage", "en"],
  ["Sprache", "de"],
  ["in charge of", "en"],
  ["cas", "fr"],
] as const)("%s is no infinitive and has none", (word, language) => {
  expect(verbForms(word, language)).toEqual([]);
});
