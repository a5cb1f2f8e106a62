import fc from "fast-check";
import { APIConnectionError, APIError } from "openai";
import { describe, expect, test } from "vitest";
import { FAULTS, type FaultKind, faultOf, ProviderFault, retryAfterMs } from "./faults.ts";

const SECRET = "the words of the endpoint";
const reply = (status: number | undefined, error: object = {}, headers = {}) =>
  new APIError(status, { message: SECRET, ...error }, undefined, new Headers(headers));

const REPLIES: [what: unknown, kind: FaultKind][] = [
  [reply(429), "busy"],
  [reply(429, { code: "insufficient_quota" }), "no_quota"],
  [reply(500), "failing"],
  [reply(502), "failing"],
  [reply(503), "overloaded"],
  [reply(504), "late"],
  [reply(401), "denied"],
  [reply(404), "refused"],
  [reply(400), "refused"],
  [reply(400, { code: "content_filter" }), "filtered"],
  [reply(400, { code: "context_length_exceeded" }), "too_long"],
  [reply(undefined), "failing"],
  [reply(undefined, { type: "rate_limit_error" }), "busy"],
  [new APIConnectionError({ message: "getaddrinfo ENOTFOUND" }), "unreachable"],
  [new SyntaxError("malformed"), "garbled"],
  [new TypeError("terminated"), "broken"],
];

test.each(REPLIES)("%s is the fault %s", (error, kind) => {
  expect(faultOf(error).kind).toBe(kind);
});

test("an endpoint's own words are neither told nor logged", () => {
  const fault = faultOf(reply(400, { code: "content_filter" }));
  expect(`${fault.message} ${String(fault.cause)}`).not.toContain(SECRET);
  expect(String(fault.cause)).toContain("status 400, code content_filter");
});

test("what is retried is an outage, and every text says that the question is saved", () => {
  for (const kind of Object.keys(FAULTS) as FaultKind[]) {
    const { message, rule } = new ProviderFault(kind);
    expect(message).toContain("Your question is saved");
    if (rule.isRetried) expect(rule.isOutage).toBe(true);
  }
});

describe("Retry-After", () => {
  const now = Date.parse("2026-11-25T10:00:00Z");
  const CASES: [headers: Record<string, string>, ms: number | null][] = [
    [{}, null],
    [{ "retry-after": "2" }, 2_000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "Wed, 25 Nov 2026 10:00:07 GMT" }, 7_000],
    [{ "retry-after": "Wed, 25 Nov 2026 09:00:00 GMT" }, 0],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "2", "retry-after-ms": "150" }, 150],
    [{ "retry-after": "99999999" }, 3_600_000],
  ];
  test.each(CASES)("%j is %s ms", (headers, ms) => {
    expect(retryAfterMs(new Headers(headers), now)).toBe(ms);
  });

  test("is told on in whole seconds, at least one", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (ms) => {
        const told = new ProviderFault("busy", { retryAfterMs: ms }).headers["retry-after"] ?? "";
        expect(told).toMatch(/^[1-9]\d*$/);
        expect(Number(told) * 1_000).toBeGreaterThanOrEqual(ms);
      }),
    );
    expect(new ProviderFault("busy").headers).toEqual({});
  });
});
