import { expect, test } from "vitest";
import { AppError, ERRORS, type ErrorCode } from "./errors.ts";

/** What clients were promised. */
const STATUSES: Record<number, ErrorCode[]> = {
  400: ["invalid_request"],
  401: ["unauthenticated"],
  403: ["forbidden"],
  404: [
    "not_found",
    "job_not_found",
    "session_not_found",
    "message_not_found",
    "note_not_found",
    "version_not_found",
  ],
  405: ["method_not_allowed"],
  409: ["session_inactive", "run_in_progress", "resume_changed", "email_taken"],
  413: ["payload_too_large"],
  415: ["unsupported_media_type"],
  422: ["resume_empty", "unreadable_file", "unwritable_characters", "idempotency_key_reused"],
  429: ["rate_limited"],
  500: ["internal"],
  502: ["provider_error"],
  503: ["provider_unavailable", "database_unavailable"],
  504: ["provider_timeout"],
};

test("every code has the status that clients were promised", () => {
  const promised = Object.entries(STATUSES).flatMap(([status, codes]) =>
    codes.map((code) => [code, Number(status)]),
  );
  const actual = Object.keys(ERRORS).map((code) => {
    const error = new AppError(code as ErrorCode);
    return [error.code, error.status];
  });
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(promised));
});

test("every text is a whole sentence to the reader, and a lost answer says what is safe", () => {
  for (const [code, [, text]] of Object.entries(ERRORS)) {
    expect(text, code).toMatch(/^[A-Z].*[.]$/);
    expect(text, code).not.toMatch(/oops|error code|exception/i);
  }
  for (const code of ["provider_error", "provider_unavailable", "provider_timeout"] as const) {
    expect(ERRORS[code][1]).toContain("Your question is saved");
  }
});

test("an error tells its cause to the log and never in its message", () => {
  const cause = new Error("password authentication failed for user root");
  const error = new AppError("database_unavailable", { cause });
  expect(error.cause).toBe(cause);
  expect(error.message).toBe(ERRORS.database_unavailable[1]);
});

test("a case may say more than the table and bring details and headers", () => {
  const details = [{ path: "basics.name", message: "is too long" }];
  const error = new AppError("invalid_request", {
    message: "The body is not valid JSON.",
    details,
    headers: { "retry-after": "5" },
  });
  expect(error).toMatchObject({
    status: 400,
    message: "The body is not valid JSON.",
    details,
    headers: { "retry-after": "5" },
  });
  expect(new AppError("forbidden")).toMatchObject({ details: undefined, headers: {} });
});
