import { describe, expect, test } from "vitest";
import { filterHref, readFilter } from "@/components/admin/session-filter";

const ALL = { q: "", status: "all", from: "", to: "", cursor: undefined };

describe("the filter of the administrator's list", () => {
  test("shows everything where the address says nothing", () => {
    expect(readFilter({})).toEqual(ALL);
    expect(filterHref(readFilter({}))).toBe("/admin/sessions");
  });

  test("comes back from its own address", () => {
    const filter = {
      q: "ada & sons",
      status: "inactive" as const,
      from: "2026-01-02",
      to: "2026-02-03",
      cursor: "abc",
    };
    const { searchParams } = new URL(filterHref(filter), "http://here.invalid");
    expect(readFilter(Object.fromEntries(searchParams))).toEqual(filter);
  });

  test("counts as not said what an address says wrongly", () => {
    const params = {
      q: "x".repeat(201),
      status: "open",
      from: "2026-13-40",
      to: "yesterday",
      cursor: ["a", "b"],
    };
    expect(readFilter(params)).toEqual(ALL);
  });

  test("takes a form that was sent with empty fields", () => {
    expect(readFilter({ q: "", status: "active", from: "", to: "" })).toEqual({
      ...ALL,
      status: "active",
    });
  });
});
