import { AssertionError } from "node:assert";
import { describe, expect, test } from "vitest";
import { AppError } from "./errors.ts";
import { describeError } from "./log.ts";

const SECRET = "what the user wrote";

class ForeignError extends Error {
  override readonly name = "ForeignError";
  readonly status = 400;
  readonly code = "P2002";
  readonly body = SECRET;
}

describe("what is logged of an error", () => {
  test("has our own words, the codes, and where it was", () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), {
      code: "ECONNREFUSED",
      syscall: "connect",
    });
    expect(describeError(new AppError("database_unavailable", { cause }))).toMatchObject({
      type: "AppError",
      code: "database_unavailable",
      status: 503,
      message: "The database cannot be reached. Please try again in a moment.",
      stack: expect.stringContaining("log.test.ts"),
      cause: { code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:5432" },
    });
  });

  test.each([
    ["another library", new ForeignError(SECRET)],
    ["another library, made like a frame", new ForeignError(`x\n    at ${SECRET} (1:1)\n    at 1`)],
    ["JSON.parse", new SyntaxError(`Unexpected token 'w', "${SECRET}" is not valid JSON`)],
    ["a check", new AssertionError({ actual: SECRET, expected: "", message: SECRET })],
    ["a text that was thrown", SECRET],
    ["an object that was thrown", { text: SECRET }],
    ["a cause", new AppError("provider_error", { cause: new ForeignError(SECRET) })],
  ])("has no text of %s", (_what, error) => {
    expect(JSON.stringify(describeError(error))).not.toContain(SECRET);
  });

  test("tells another library's error by its name and codes", () => {
    expect(describeError(new ForeignError(SECRET))).toMatchObject({
      type: "ForeignError",
      code: "P2002",
      status: 400,
    });
  });
});
