import fc from "fast-check";
import { expect, it } from "vitest";
import { readDateParts, withYear, writeDateParts } from "./date-parts";

it.each(["", "2021", "2021-03", "2021-03-15", "2021-03-1", "20", "-03", "last May", "2021-13"])(
  "%j is the same once it is taken apart and written again",
  (text) => {
    expect(writeDateParts(readDateParts(text))).toBe(text);
  },
);

it("no date loses a part by being shown", () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) => [year, month, day].map((part) => `${part}`.padStart(2, "0")));
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 3 }), (parts, length) => {
      const text = parts.slice(0, length).join("-");
      expect(writeDateParts(readDateParts(text))).toBe(text);
    }),
  );
});

it.each([
  ["2020", "2020-03-15"],
  ["2020-07", "2020-07"],
  ["2020-7-1", "2020-07-01"],
  ["07/2020", "2020-07-15"],
  ["7.2020", "2020-07-15"],
  ["", "-03-15"],
])("%j typed as the year of 2021-03-15 makes it %s", (typed, date) => {
  expect(writeDateParts(withYear(readDateParts("2021-03-15"), typed))).toBe(date);
});

it("a month that is taken away takes the day with it", () => {
  expect(writeDateParts({ ...readDateParts("2021-03-15"), month: "" })).toBe("2021");
});
