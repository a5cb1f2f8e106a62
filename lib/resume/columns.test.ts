import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinEntry, splitEntry } from "./columns.ts";
import { SECTIONS } from "./sections.ts";

const NAMES = ["name", "summary", "highlights", "location"];

/** What comes back from a table: what was not given is NULL, or an empty list. */
const stored = (columns: Record<string, unknown>) => ({
  ...Object.fromEntries(NAMES.map((name) => [name, name === "highlights" ? [] : null])),
  ...columns,
});

const value = fc.oneof(
  fc.constantFrom(null, "", [], {}, 0, false),
  fc.string(),
  fc.array(fc.string()),
  fc.jsonValue(),
);
const key = fc.oneof(fc.constantFrom(...NAMES), fc.string());
const entry = fc.dictionary(key, value).filter((made) => !Object.hasOwn(made, "__proto__"));

describe("an entry of a resume", () => {
  test("comes back from its row as it was given", () => {
    fc.assert(
      fc.property(entry, (given) => {
        const { columns, extra } = splitEntry(given, NAMES);
        expect(joinEntry(stored(columns), NAMES, extra)).toEqual({ ...given });
      }),
    );
  });

  test("has every value in one place: a column that can hold it, or the rest", () => {
    fc.assert(
      fc.property(entry, (given) => {
        const { columns, extra } = splitEntry(given, NAMES);
        expect(Object.keys(columns).every((name) => NAMES.includes(name))).toBe(true);
        const places = [...Object.keys(columns), ...Object.keys(extra)];
        expect(places.sort()).toEqual(Object.keys(given).sort());
      }),
    );
  });

  test("keeps null and an empty list apart from what was not given", () => {
    const given = { name: null, highlights: [] };
    const { columns, extra } = splitEntry(given, NAMES);
    expect([columns, extra]).toEqual([{}, given]);
    expect(joinEntry(stored({}), NAMES, extra)).toEqual(given);
    expect(joinEntry(stored({}), NAMES, {})).toEqual({});
  });

  test("prefers what the column says now to what the rest said once", () => {
    const row = stored({ name: "New" });
    expect(joinEntry(row, NAMES, { name: "Old", note: "kept" })).toEqual({
      name: "New",
      note: "kept",
    });
  });

  test.each([null, undefined, "text", 7])("with %j for a rest is its columns", (rest) => {
    expect(joinEntry(stored({ name: "A" }), NAMES, rest)).toEqual({ name: "A" });
  });
});

describe("the table of sections", () => {
  test("gives each column of a table one name, and each section a kind of its own there", () => {
    const homes = SECTIONS.map(({ table, kind }) => `${table}/${kind}`);
    expect(new Set(homes).size).toBe(homes.length);
    for (const { columns } of SECTIONS) {
      const names = Object.values(columns);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("tells a row only by columns that it has", () => {
    for (const { identity, columns } of SECTIONS) {
      expect(identity.length).toBeGreaterThan(0);
      expect(identity.filter((column) => !(column in columns))).toEqual([]);
    }
  });
});
