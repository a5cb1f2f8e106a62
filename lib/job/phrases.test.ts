import { expect, test } from "vitest";
import { CUES, TASK_STARTS } from "./line-cues.ts";
import { ABOUT_NAME, HEADINGS } from "./line-kinds.ts";
import { compilePhrases, phraseAt, phrasesIn } from "./phrases.ts";
import { wordsOf } from "./words.ts";

const index = compilePhrases({
  must: { en: "you have, experience in", de: "erfahrung*" },
  task: { en: "you, you have to" },
});

test("the longest phrase at a place wins", () => {
  expect(phrasesIn(index, wordsOf("You have to lift"))).toEqual([
    { kind: "task", start: 0, length: 3 },
  ]);
  expect(phrasesIn(index, wordsOf("You have a licence"))[0]?.kind).toBe("must");
});

test("a stem stands for every ending, a word for itself alone", () => {
  expect(phraseAt(index, ["erfahrungen"], 0)?.kind).toBe("must");
  expect(phraseAt(index, ["experienced", "in"], 0)).toBeNull();
});

test("phrases are found whole, in order and without overlap", () => {
  const found = phrasesIn(index, wordsOf("Erfahrung zählt, experience in Go, you"));
  expect(found.map((match) => match.start)).toEqual([0, 2, 5]);
});

test("every stem of the tables is long enough to be found", () => {
  const tables = [HEADINGS, CUES, TASK_STARTS, ABOUT_NAME];
  const phrases = tables.flatMap((table) =>
    Object.values<Record<string, string>>(table).flatMap((byLanguage) =>
      Object.values(byLanguage).flatMap((list) => list.split(",")),
    ),
  );
  const stems = phrases
    .flatMap((phrase) => phrase.split(/\s+/))
    .filter((word) => word.endsWith("*"));
  expect(stems.length).toBeGreaterThan(100);
  expect(stems.filter((stem) => stem.length < 5)).toEqual([]);
  expect(phrases.filter((phrase) => phrase.trim() === "")).toEqual([]);
});
