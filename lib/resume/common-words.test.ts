import { expect, test } from "vitest";
import { STOP_WORDS } from "../terms/stop-words.ts";
import { fold, stem } from "../terms/tokenize.ts";
import { COMMON_WORDS, rarityOf } from "./common-words.ts";

test("a name says more than a word of every posting, in any of its forms; a stop word says nothing", () => {
  expect(rarityOf("bassoon")).toBe(1);
  expect(rarityOf("experience")).toBe(rarityOf("experiences"));
  expect(rarityOf("experience")).toBeLessThan(rarityOf("customer"));
  expect(rarityOf("customer")).toBeLessThan(1);
  expect(rarityOf("2019")).toBeLessThan(1);
  expect(rarityOf("the")).toBe(0);
});

test("every word of the table is folded, stands there in one form, and is no stop word", () => {
  const words = COMMON_WORDS.flatMap((group) => group.words).flatMap((line) => line.split(" "));
  const stops = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));
  const stems = words.map(stem);
  expect(words.filter((word) => fold(word) !== word || stops.has(word))).toEqual([]);
  expect(words.filter((_, at) => stems.indexOf(stems[at] ?? "") !== at)).toEqual([]);
});
