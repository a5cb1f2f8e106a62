import { describe, expect, it } from "vitest";
import { hasWords } from "./find-places";

const session = { job_title: "Data Analyst", company: "Pennywort Grocers" };

describe("hasWords", () => {
  it.each(["", "data", "  GROCERS data ", "penny"])("finds a chat by %j", (query) => {
    expect(hasWords(session, query)).toBe(true);
  });

  it("wants every word, not one of them", () => {
    expect(hasWords(session, "data nurse")).toBe(false);
  });
});
