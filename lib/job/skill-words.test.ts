import { expect, test } from "vitest";
import { fold } from "../terms/tokenize.ts";
import { isActionWord } from "./action-words.ts";
import * as tables from "./skill-words.ts";

const phrases = [...tables.TRAITS, ...tables.KNOWLEDGE];
const words = [
  ...tables.BEFORE_ACTION,
  ...tables.SUBJECTS,
  ...tables.NOT_AN_ACTION,
  ...tables.LIST_WORDS,
  ...tables.OTHER_SUBJECTS,
  ...tables.LANGUAGES,
];

test("all words are folded, as those of a text are before they are looked up", () => {
  expect([...phrases, ...words].filter((word) => fold(word) !== word)).toEqual([]);
});

test("phrases have one or two words, which is how they are looked up", () => {
  expect(phrases.filter((phrase) => !/^\S+(?: \S+)?$/.test(phrase) || /[-']/.test(phrase))).toEqual(
    [],
  );
  expect([...tables.KNOWLEDGE].filter((phrase) => !phrase.includes(" "))).toEqual([]);
  expect(words.filter((word) => /[^a-z]/.test(word))).toEqual([]);
});

test.each([
  ["plan", "plans", "planning"],
  ["apply", "applies", "applying"],
  ["assess", "assesses", "assessing"],
  ["drive", "drives", "driving"],
  ["oversee", "oversees", "overseeing"],
])("an English verb is known in its forms: %s, %s, %s", (...forms) => {
  expect(forms.filter((form) => !isActionWord(form))).toEqual([]);
  expect(isActionWord("planner")).toBe(false);
});

test.each(["planung", "gerer", "gestionar", "udvikle"])("%s is work in its language", (word) => {
  expect(isActionWord(word)).toBe(true);
});
