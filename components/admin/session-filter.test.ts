import { describe, expect, it } from "vitest";
import { readFilter } from "./session-filter";

describe("readFilter", () => {
  it("reads what an address says", () => {
    const said = { q: "nurse", status: "active", from: "2026-11-01", to: "2026-11-22" };
    expect(readFilter(said)).toMatchObject(said);
  });

  it.each([
    { q: "a\0b" },
    { q: "q".repeat(201) },
    { q: ["a", "b"] },
    { from: "0000-01-01" },
    { from: "1969-12-31" },
    { to: "9999-12-31" },
    { to: "2026-02-30" },
  ])("takes %j, which nobody meant, for nothing", (said) => {
    expect(readFilter(said)).toEqual(readFilter({}));
  });
});
