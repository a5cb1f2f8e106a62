import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countMessages } from "../ai/tokens.ts";

/** The environment is read once in a process, so every case loads the modules anew. */
async function budgetWith(variables: Record<string, string>, model = "some-local-model") {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { budgetFor } = await import("./budget.ts");
  return budgetFor(model);
}

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
  for (const name of ["CONTEXT_WINDOW", "RESUME_TOKENS", "JOB_TOKENS"]) vi.stubEnv(name, "");
});
afterEach(() => vi.unstubAllEnvs());

describe("the budget", () => {
  test.each([
    ["gpt-4.1-mini", 1_047_576],
    ["gpt-4o-mini", 128_000],
    ["gpt-4", 8_192],
    ["some-local-model", 8_192],
  ])("of %s starts from its window of %i tokens", async (model, contextWindow) => {
    expect(await budgetWith({}, model)).toMatchObject({ contextWindow });
  });

  test("is 3000 and 2000 tokens for resume and posting at 32 k and above", async () => {
    for (const window of ["32000", "1000000"]) {
      const budget = await budgetWith({ CONTEXT_WINDOW: window });
      expect(budget).toMatchObject({ resume: 3_000, jobDescription: 2_000 });
    }
  });

  test("of resume and posting is what the environment says", async () => {
    const budget = await budgetWith({ RESUME_TOKENS: "0", JOB_TOKENS: "77" });
    expect(budget).toMatchObject({ resume: 0, jobDescription: 77 });
  });

  test("leaves room for rules, question and history in every window", async () => {
    for (const window of [512, 1_000, 4_096, 8_192, 16_385, 31_999, 32_000, 128_000]) {
      const budget = await budgetWith({ CONTEXT_WINDOW: String(window) });
      const { replyReserve, resume, jobDescription, evidence } = budget;
      const shared = [replyReserve, resume, jobDescription, evidence];
      expect(shared.every((part) => Number.isInteger(part) && part > 0)).toBe(true);
      expect(shared.reduce((sum, part) => sum + part)).toBeLessThanOrEqual(window * 0.75);
    }
  });

  test("counts what is left exactly, the chat format's share included", async () => {
    const { tokensLeft } = await import("./budget.ts");
    const budget = await budgetWith({ CONTEXT_WINDOW: "4096" });
    const { contextWindow, replyReserve, encoding } = budget;
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (contents) => {
        const messages = contents.map((content) => ({ role: "user" as const, content }));
        const sent = countMessages(messages, encoding);
        expect(tokensLeft(budget, messages) + sent + replyReserve).toBe(contextWindow);
      }),
      { numRuns: 30 },
    );
  });
});
