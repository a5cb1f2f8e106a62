import { describe, expect, test } from "vitest";
import { jobsQuerySchema } from "./schema.ts";

const takes = (query: object) => jobsQuerySchema.safeParse(query).success;

describe("a cursor of the list of postings", () => {
  test.each(["1", "42", "2147483647"])("may be %s", (cursor) => {
    expect(takes({ cursor })).toBe(true);
  });

  test.each(["", "0", "-1", "01", "1.0", "1e2", "0x10", " 7", "2147483648", "99999999999"])(
    "is not %j",
    (cursor) => {
      expect(takes({ cursor })).toBe(false);
    },
  );
});

test("words to search for have no U+0000", () => {
  expect(takes({ q: "baker" })).toBe(true);
  expect(takes({ q: "a\0b" })).toBe(false);
});
