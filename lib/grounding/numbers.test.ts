import { expect, test } from "vitest";
import { numbersIn } from "./numbers.ts";

const read = (text: string) =>
  numbersIn(text).map(({ start, end, kind, values }) => [text.slice(start, end), kind, values[0]]);

test.each([
  ["31 % of it", [["31 %", "percent", 31]]],
  [
    "£640k and 1,200 users",
    [
      ["£640k", "money", 640_000],
      ["1,200", "plain", 1_200],
    ],
  ],
  ["worth MXN 4.5 million", [["MXN 4.5 million", "money", 4_500_000]]],
  ["a budget of R50,000", [["R50,000", "money", 50_000]]],
  [
    "$85,000 to 98,000",
    [
      ["$85,000", "money", 85_000],
      ["98,000", "money", 98_000],
    ],
  ],
  ["11,4 Mio. Euro", [["11,4 Mio. Euro", "money", 11_400_000]]],
  [
    "20–30 %",
    [
      ["20", "percent", 20],
      ["30 %", "percent", 30],
    ],
  ],
  ["three hundred and twenty guests", [["three hundred and twenty", "plain", 320]]],
  ["quatre-vingt-cinq chambres", [["quatre-vingt-cinq", "plain", 85]]],
  ["treinta y cinco personas", [["treinta y cinco", "plain", 35]]],
  ["fünfundzwanzig Leute", [["fünfundzwanzig", "plain", 25]]],
  ["two dozen guests", [["two dozen", "plain", 24]]],
  ["by two thirds", [["two thirds", "percent", 66.7]]],
  ["half a million litres", [["half a million", "plain", 500_000]]],
  ["it doubled", [["doubled", "times", 2]]],
  ["twice a week", [["twice", "plain", 2]]],
  ["in March 2021", [["March 2021", "date", 2021.03]]],
  ["one a quarter, k8s, 3rd", []],
  ["3½ years", [["3½", "plain", 3.5]]],
  ["19 times under pressure", [["19 times", "plain", 19]]],
  ["three times as fast", [["three times", "times", 3]]],
  [
    "2017–20",
    [
      ["2017", "plain", 2017],
      ["20", "plain", 2020],
    ],
  ],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["12 PHP developers", "plain"],
  ["200 CAD drawings", "plain"],
  ["12 pen tests", "plain"],
  ["in PHP 8.2", "plain"],
  ["in CAD 2020", "plain"],
  ["300 CAD a month", "money"],
  ["a fee of 5,000 PHP, paid", "money"],
  ["CAD 20,000 for it", "money"],
  ["a 40 EUR voucher", "money"],
])(
  "a code of a currency that is another word is money where nothing else is meant: %s",
  (text, kind) => {
    expect(numbersIn(text).map((each) => each.kind)).toEqual([kind]);
  },
);

test.each([
  ["two and a half years", 30],
  ["seven years", 84],
  ["zwei Jahre", 24],
  ["deux ans et demi", 30],
  ["año y medio", 18],
  ["within a year", 12],
  ["18 months", 18],
])("%s are %i months", (text, months) => {
  expect(numbersIn(text).map((each) => each.months)).toEqual([months]);
});

test("the unit of years goes on to the next number of the sentence", () => {
  expect(numbersIn("six years at A and four at B").map((each) => each.months)).toEqual([72, 48]);
});

test("months that are told with years are one time", () => {
  expect(numbersIn("five years and eleven months").map((each) => each.months)).toEqual([60, 71]);
  expect(numbersIn("a year and three months").at(-1)?.months).toBe(15);
});

test("what dozens can stand for is a range", () => {
  expect(numbersIn("dozens of people")[0]?.range).toEqual({ from: 20, to: 199 });
});
