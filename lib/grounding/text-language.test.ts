import { expect, test } from "vitest";
import { languageOfText } from "./text-language.ts";

test.each([
  ["Para el puesto: responde a, responde a, responde a", "es"],
  ["Pour le poste, ces lignes : répond à, répond à", "fr"],
  ["You led a team of four", "en"],
])("“a” is a word of three languages: %s", (text, expected) => {
  expect(languageOfText(text)).toBe(expected);
});
