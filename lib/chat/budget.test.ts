import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countMessages } from "../ai/tokens.ts";
import { type Budget, shareOut } from "./budget.ts";
import { questionMessage, systemMessage } from "./prompt.ts";

const ENCODING = "o200k_base";
const windows = fc.oneof(
  fc.integer({ min: 512, max: 9_000 }),
  fc.integer({ min: 512, max: 1_100_000 }),
);
const setTokens = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });

const budgetOf = (contextWindow: number, resumeTokens?: number, jobTokens?: number) =>
  shareOut({ contextWindow, encoding: ENCODING, resumeTokens, jobTokens });

const sharesOf = ({ resume, jobDescription, history, evidence, question }: Budget) => [
  resume.share,
  jobDescription.share,
  history.share,
  evidence.share,
  question,
];
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
/** What every prompt has beside the five parts. */
const frame = countMessages(
  [systemMessage({ resume: "", job_description: "" }), questionMessage("", [])],
  ENCODING,
);

describe("a window shared out", () => {
  test("has a share for every part, and all of them fit beside reply and rules", () => {
    fc.assert(
      fc.property(windows, (window) => {
        const budget = budgetOf(window);
        expect(sharesOf(budget).every((part) => Number.isInteger(part) && part > 0)).toBe(true);
        expect(sum(sharesOf(budget)) + frame + budget.replyReserve).toBeLessThanOrEqual(window);
      }),
    );
  });

  test("is 3000 and 2000 tokens for resume and posting at 32 k and above", () => {
    for (const window of [32_000, 128_000, 1_047_576]) {
      const { resume, jobDescription } = budgetOf(window);
      expect(resume).toEqual({ share: 3_000, most: 3_000 });
      expect(jobDescription).toEqual({ share: 2_000, most: 2_000 });
    }
  });

  test("gives more of a larger window to every part", () => {
    fc.assert(
      fc.property(windows, windows, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map((window) =>
          sharesOf(budgetOf(window)),
        );
        for (const [at, share] of (small ?? []).entries()) {
          expect(large?.[at] ?? 0).toBeGreaterThanOrEqual(share);
        }
      }),
    );
  });

  test("gives resume and posting what was set, as far as evidence and question keep theirs", () => {
    fc.assert(
      fc.property(windows, setTokens, setTokens, (window, resumeTokens, jobTokens) => {
        const plain = budgetOf(window);
        const budget = budgetOf(window, resumeTokens, jobTokens);
        const { resume, jobDescription, history, evidence, question } = budget;
        expect(resume.share).toBeLessThanOrEqual(resumeTokens ?? 3_000);
        expect(jobDescription.share).toBeLessThanOrEqual(jobTokens ?? 2_000);
        expect([evidence.share, question]).toEqual([plain.evidence.share, plain.question]);
        expect(history.share).toBeGreaterThanOrEqual(0);
        expect(sum(sharesOf(budget)) + frame + budget.replyReserve).toBeLessThanOrEqual(window);
      }),
    );
    const { resume, jobDescription } = budgetOf(128_000, 20_000, 0);
    expect([resume.share, jobDescription.share]).toEqual([20_000, 0]);
  });
});

describe("the budget of a model", () => {
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

  test.each([
    ["gpt-4.1-mini", 1_047_576],
    ["openai/gpt-4o-mini", 128_000],
    ["ft:gpt-4o-mini-2024-07-18:acme::id", 128_000],
    ["GPT-4", 8_192],
    ["some-local-model", 8_192],
  ])("%s starts from its window of %i tokens", async (model, contextWindow) => {
    expect(await budgetWith({}, model)).toMatchObject({ contextWindow });
  });

  test("starts from the window that the environment says", async () => {
    expect(await budgetWith({ CONTEXT_WINDOW: "4096" }, "gpt-4.1-mini")).toMatchObject({
      contextWindow: 4_096,
    });
  });

  test("takes the tokens of resume and posting from the environment", async () => {
    const budget = await budgetWith({ RESUME_TOKENS: "0", JOB_TOKENS: "77" });
    expect([budget.resume.share, budget.jobDescription.share]).toEqual([0, 77]);
  });
});
