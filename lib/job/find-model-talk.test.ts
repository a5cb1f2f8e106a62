import fc from "fast-check";
import { expect, test } from "vitest";
import { findModelTalk, PATTERNS } from "./find-model-talk.ts";
import { MODEL_TALK, ROLE_MARKS } from "./model-talk.ts";

/** All rules one by one, over the whole text. */
const slowly = (text: string) =>
  PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(new RegExp(pattern, "gmu")), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );

const inOrder = (places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => `${start}–${end}`).sort();

/** What a part of a rule matches, and what may follow it. */
const matchOf = (part: string) =>
  fc.stringMatching(
    new RegExp(
      `^(?:${part
        .replaceAll("\\p{L}", "[a-z]")
        .replaceAll("[^[a-z]\\p{N} ]", "[,.!]")
        .replace(/\(\?![^()]*\([^()]*\)\)/g, "")
        .replace(/\(\?=/g, "(?:")
        .replace(/\|\$/g, "")
        .replace(/^\^|\\[bs][*?]?/g, " ?")
        .replaceAll("]*", "]{0,2}")}) ?$`,
    ),
  );

const RULES = [...Object.values(MODEL_TALK).flat(), ...ROLE_MARKS.map((mark) => [mark])];
const between = fc.constantFrom(
  " ",
  " ",
  "\n",
  ", ",
  " the ",
  " and of the last ",
  "",
  "’ é ",
  "的",
);
const order = fc.oneof(
  ...RULES.map((parts) =>
    fc
      .tuple(...parts.flatMap((part) => [matchOf(part), between]))
      .map((all) => all.join("").toLowerCase()),
  ),
);
const words = order.map((text) => text.slice(0, 9));
const noise = fc.string({ unit: "grapheme", maxLength: 4 });

test("a text is told as by each rule alone", () => {
  const part = fc.oneof({ weight: 4, arbitrary: order }, { weight: 2, arbitrary: words }, noise);
  const texts = fc
    .array(fc.tuple(part, between), { maxLength: 12 })
    .map((all) => all.flat().join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(inOrder(findModelTalk(text))).toEqual(inOrder(slowly(text)));
    }),
    { numRuns: 300 },
  );
});
