import { expect, it } from "vitest";
import { failuresIn } from "./failures.ts";

it("names a failed test of Vitest with the first line of its reason", () => {
  const output = [
    " ✓ lib/a.test.ts (2 tests) 3ms",
    "\u001b[31m\u001b[1m FAIL \u001b[22m\u001b[39m lib/b.test.ts > adds up",
    "AssertionError: expected 1 to be 2",
    " ❯ lib/b.test.ts:3:4",
    " FAIL  lib/c.test.ts > takes away",
    "TypeError: no",
  ].join("\n");

  expect(failuresIn(output)).toEqual([
    "lib/b.test.ts > adds up: AssertionError: expected 1 to be 2",
    "lib/c.test.ts > takes away: TypeError: no",
  ]);
});

it("names a failed test of Playwright once, though its end lists it again", () => {
  const output = [
    "  ✘  1 [mobile] › e2e/a.spec.ts:3:1 › opens (2s)",
    "  1) [mobile] › e2e/a.spec.ts:3:1 › opens ──────────────",
    "",
    "    Test timeout of 60000ms exceeded.",
    "    Error: locator.click: gone",
    "  1 failed",
    "    [mobile] › e2e/a.spec.ts:3:1 › opens ─────",
  ].join("\n");

  expect(failuresIn(output)).toEqual([
    "[mobile] › e2e/a.spec.ts:3:1 › opens: Test timeout of 60000ms exceeded.",
  ]);
});

it("names what Vitest had to run again", () => {
  expect(failuresIn("     ✓ waits for its turn 812ms (retry x1)\n     ✓ goes on 3ms\n")).toEqual([
    "waits for its turn",
  ]);
});

it("names what belongs to no test", () => {
  const output =
    "Error: the server did not stop on SIGTERM:\nlog\n⎯⎯⎯ Unhandled Errors ⎯⎯⎯\nError: gone";
  expect(failuresIn(output)).toEqual([
    "the server did not stop on SIGTERM",
    "Unhandled Errors: Error: gone",
  ]);
});

it("finds nothing in a run that passed", () => {
  expect(failuresIn(" ✓ lib/errors.test.ts > Error: is told\n  3 passed (2s)\n")).toEqual([]);
});
