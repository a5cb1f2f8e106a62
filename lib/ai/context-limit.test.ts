import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContextLimit, windowWithin } from "./context-limit.ts";

const SAID: [message: string, window: number | null, requested: number | null][] = [
  [
    "This model's maximum context length is 4,096 tokens. However, you requested 5000 tokens (3500 in the messages, 1500 in the completion).",
    4_096,
    5_000,
  ],
  [
    "This endpoint's maximum context length is 8192 tokens. However, you requested about 9000 tokens",
    8_192,
    9_000,
  ],
  [
    "Prompt contains 40000 tokens, too large for a model with 32768 maximum context length",
    32_768,
    null,
  ],
  ["The model is loaded with context length of only 4096 tokens, which is not enough", 4_096, null],
  ["the request exceeds the available context size (2048 tokens)", 2_048, null],
  ["prompt is too long: 208000 tokens > 200000 maximum", 200_000, null],
  ["Please reduce the length of the messages or completion.", null, null],
];

describe("a refusal for its length", () => {
  test.each(SAID)("is read from: %s", (message, window, requested) => {
    expect(readContextLimit({ status: 400, message })).toEqual({ window, requested });
  });

  test("is known by its code alone", () => {
    const error = { status: 400, code: "context_length_exceeded", message: "400 no" };
    expect(readContextLimit(error)).toEqual({ window: null, requested: null });
  });

  test("is not seen in other errors", () => {
    expect(readContextLimit({ status: 400, message: "400 unknown parameter" })).toBeNull();
    expect(readContextLimit({ status: 500, message: "context length 4096" })).toBeNull();
  });
});

describe("the window to go by", () => {
  test("is what the endpoint says, in tokens as long as ours", () => {
    expect(windowWithin({ window: 4_096, requested: null }, 8_000)).toBe(4_096);
    expect(windowWithin({ window: 4_000, requested: 10_000 }, 8_000)).toBe(3_200);
    expect(windowWithin({ window: null, requested: null }, 8_000)).toBe(4_000);
  });

  test("is below what was refused, and never below half of what the endpoint names", () => {
    const maybe = fc.option(fc.integer({ min: 1, max: 2_000_000 }));
    const tokens = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(maybe, maybe, tokens, (window, requested, sent) => {
        const result = windowWithin({ window, requested }, sent);
        const least = window === null ? 2_000 : Math.max(512, Math.floor(window / 2));
        expect(Number.isInteger(result)).toBe(true);
        expect(result).toBeGreaterThanOrEqual(least);
        if (sent > least) expect(result).toBeLessThan(sent);
      }),
    );
  });
});
