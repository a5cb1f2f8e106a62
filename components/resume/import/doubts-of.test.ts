import { expect, test } from "vitest";
import type { ImportWarning } from "@/lib/resume/import/schema";
import { doubtsOf } from "./doubts-of";

const guess = (path: string, kind: ImportWarning["kind"] = "uncertain"): ImportWarning => ({
  kind,
  path,
  text: "x",
  reason: `why ${path}`,
});

test("a guess stands at the entry and field that its path leads to, and only a guess does", () => {
  const warnings = [
    guess("basics.name"),
    guess("basics.location.city"),
    guess("basics.profiles.1.url"),
    guess("work.2.position"),
    guess("work.2.location"),
    guess("skills.0.name", "not_in_file"),
    { kind: "unplaced", text: "x", reason: "y" } as const,
  ];
  expect(doubtsOf(warnings)).toEqual({
    basics: { name: "why basics.name" },
    location: { city: "why basics.location.city" },
    "profiles-1": { url: "why basics.profiles.1.url" },
    "work-2": { position: "why work.2.position", location: "why work.2.location" },
  });
});
