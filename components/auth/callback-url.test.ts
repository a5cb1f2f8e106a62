import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCallback, withCallback } from "./callback-url";

const ORIGIN = "https://tailorbird.example";

describe("safeCallback", () => {
  it("keeps a path of this origin with its query and fragment", () => {
    expect(safeCallback("/jobs/12?from=mail#text")).toBe("/jobs/12?from=mail#text");
  });

  it.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "chat",
    "",
    undefined,
  ])("leads home instead of to %j", (value) => {
    expect(safeCallback(value)).toBe("/chat");
  });

  it("does not lead back to a sign-in page", () => {
    expect(safeCallback("/sign-in?error=x")).toBe("/chat");
    expect(safeCallback("/sign-up")).toBe("/chat");
  });

  it("takes none of several", () => {
    expect(safeCallback(["/jobs", "/resume"])).toBe("/chat");
  });

  it("never leaves the origin, whatever is asked for", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "\t",
      "\n",
      ".",
      "..",
      ":",
      "@",
      "evil.example",
      "?",
      "#",
    );
    const any = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => `/${pieces.join("")}`),
    );
    fc.assert(
      fc.property(any, (value) => {
        const target = safeCallback(value);
        expect(target).toMatch(/^\//);
        expect(new URL(target, ORIGIN).origin).toBe(ORIGIN);
      }),
    );
  });
});

describe("withCallback", () => {
  it("carries the wish on, and says nothing when there is none", () => {
    expect(withCallback("/sign-up", "/chat")).toBe("/sign-up");
    expect(withCallback("/sign-in", "/jobs?q=a&b")).toBe(
      "/sign-in?callbackUrl=%2Fjobs%3Fq%3Da%26b",
    );
  });
});
