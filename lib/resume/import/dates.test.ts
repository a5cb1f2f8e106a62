import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates, isDateText, withoutDates } from "./dates.ts";

describe("a span of time is read as precisely as it is written", () => {
  test.each([
    ["03/2019 – present", "2019-03", null, true],
    ["seit März 2020", "2020-03", null, true],
    ["Sept 2019 to date", "2019-09", null, true],
    ["depuis 2018", "2018", null, true],
    ["2018 -", "2018", null, true],
    ["de enero de 2018 a marzo de 2020", "2018-01", "2020-03", false],
    ["janvier 2018 à aujourd’hui", "2018-01", null, true],
    ["2018-2021", "2018", "2021", false],
    ["2018–21", "2018", "2021", false],
    ["Mar – Aug 2020", "2020-03", "2020-08", false],
    ["09/19 - 03/21", "2019-09", "2021-03", false],
    ["Aug '18 – Sep '20", "2018-08", "2020-09", false],
    ["15.03.2019 – 31.12.2020", "2019-03-15", "2020-12-31", false],
    ["2019-03 - 2020-04", "2019-03", "2020-04", false],
    ["Jan. 2019 bis Dez. 2020", "2019-01", "2020-12", false],
    ["2015/2016", "2015", "2016", false],
  ])("%s", (text, start, end, current) => {
    expect(findDates(text)).toMatchObject([{ start, end, current, range: true }]);
    expect(isDateText(text)).toBe(true);
  });

  test.each([
    ["Summer 2020", "2020"],
    ["2019/03", "2019-03"],
    ["June 1, 2019", "2019-06-01"],
    ["20 December 2018", "2018-12-20"],
    ["Expected May 2025", "2025-05"],
    ["Q3 2020", "2020"],
  ])("%s is one date", (text, start) => {
    expect(findDates(text)).toMatchObject([{ start, end: null, range: false }]);
  });

  test.each(["2019%", "ISO 27001", "$2000", "12.5 km", "+49 451 2019202"])("%s is none", (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

test("a length of time behind a date goes with it", () => {
  expect(withoutDates("Engineer · Jun 2017 - Mar 2019 · 1 yr 10 mos").trim()).toBe("Engineer ·");
});

test("every month of every language comes back", () => {
  const language = fc.constantFrom("en", "de", "fr", "es");
  const form = fc.constantFrom("long" as const, "short" as const);
  const date = fc.record({
    year: fc.integer({ min: 1950, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(language, form, date, (locale, month, when) => {
      const day = new Date(Date.UTC(when.year, when.month - 1, 15));
      const text = new Intl.DateTimeFormat(locale, {
        month,
        year: "numeric",
        timeZone: "UTC",
      }).format(day);
      const start = `${when.year}-${String(when.month).padStart(2, "0")}`;
      expect(findDates(text)).toMatchObject([{ start, end: null }]);
    }),
  );
});

test("any text is read, and what is found lies in it", () => {
  const piece = fc.constantFrom(
    "2019",
    "03/2019",
    "–",
    "present",
    "seit",
    "Mai",
    "/",
    "'20",
    "to",
    "(",
    "31.12.",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 8 }),
      (pieces) => {
        const text = pieces.join(" ");
        for (const { index, length, start } of findDates(text)) {
          expect(index + length).toBeLessThanOrEqual(text.length);
          if (start) expect(text.slice(index, index + length)).toMatch(/\d\d/u);
        }
      },
    ),
  );
});
