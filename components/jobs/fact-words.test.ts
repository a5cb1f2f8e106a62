import { expect, test } from "vitest";
import { factWords } from "@/components/jobs/fact-words";

const NONE = { location: null, employment_type: null, salary: null, valid_through: null };

test("what a posting does not say is left out", () => {
  expect(factWords(NONE)).toEqual([]);
});

test.each([
  ["employment_type", "FULL_TIME, PART_TIME", "Full time, part time"],
  ["employment_type", "Unbefristet", "Unbefristet"],
  ["salary", "EUR 40000 – 52000 YEAR", "EUR 40,000 – 52,000 a year"],
  ["salary", "GBP 14.50 HOUR", "GBP 14.50 an hour"],
  ["salary", "Up to 65.000 €", "Up to 65.000 €"],
  ["valid_through", "2031-05-01T00:00:00+02:00", "1 May 2031"],
  ["valid_through", "2031-99-01", "2031-99-01"],
  ["valid_through", "15. März", "15. März"],
  ["location", "Husum, DE; TELECOMMUTE", "Husum, DE; remote"],
])("%s %s reads %s", (name, said, text) => {
  expect(factWords({ ...NONE, [name]: said })).toMatchObject([{ text }]);
});
