import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countMessages, countTokens } from "../ai/tokens.ts";
import { shareOut } from "./budget.ts";
import { systemMessage } from "./prompt.ts";
import { anySources, sourcesOf } from "./sample-sources.ts";
import { snapshotSchema, takeSnapshot } from "./snapshot.ts";

const ENCODING = "o200k_base";
const budgetOf = (contextWindow: number, resumeTokens?: number, jobTokens?: number) =>
  shareOut({ contextWindow, encoding: ENCODING, resumeTokens, jobTokens });
const windows = fc.integer({ min: 512, max: 40_000 });
const lines = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `${text} ${at} of many that were there`);

describe("a snapshot", () => {
  test("has a ledger whose parts are exactly the system message that is sent", () => {
    fc.assert(
      fc.property(anySources, windows, (sources, window) => {
        const budget = budgetOf(window);
        const { snapshot } = takeSnapshot(sources, budget, null);
        const { ledger, resume, job_description } = snapshot;
        expect(ledger).toMatchObject({
          encoding: ENCODING,
          context_window: window,
          reply_reserve: budget.replyReserve,
          resume: countTokens(resume, ENCODING),
          job_description: countTokens(job_description, ENCODING),
        });
        expect(ledger.system + ledger.resume + ledger.job_description).toBe(
          countMessages([systemMessage(snapshot)], ENCODING),
        );
        expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
      }),
      { numRuns: 40 },
    );
  });

  test("keeps to the shares of both and to the most of each", () => {
    const set = fc.option(fc.integer({ min: 0, max: 6_000 }), { nil: undefined });
    fc.assert(
      fc.property(anySources, windows, set, set, (sources, window, resume, job) => {
        const budget = budgetOf(window, resume, job);
        const { ledger } = takeSnapshot(sources, budget, null).snapshot;
        expect(ledger.resume).toBeLessThanOrEqual(resume ?? 3_000);
        expect(ledger.job_description).toBeLessThanOrEqual(job ?? 2_000);
        expect(ledger.resume + ledger.job_description).toBeLessThanOrEqual(
          budget.resume.share + budget.jobDescription.share,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("names with a reason everything that it leaves out", () => {
    const sources = sourcesOf(lines(90, "Bullet"), lines(90, "Requirement"));
    const { snapshot } = takeSnapshot(sources, budgetOf(4_096), null);
    const { resume, job_description } = snapshot.omitted;
    const isThere = ({ text }: { text: string }) =>
      `${snapshot.resume}\n${snapshot.job_description}`.includes(text);
    expect(resume.length + snapshot.resume.split("\n- ").length - 1).toBe(90);
    expect(job_description.length).toBeGreaterThan(10);
    expect([...resume, ...job_description].filter(isThere)).toEqual([]);
    expect([...resume, ...job_description].every(({ reason }) => reason !== "")).toBe(true);
  });

  test("gives the resume what a short posting leaves, and the posting what a short resume leaves", () => {
    const budget = budgetOf(4_096);
    const short = takeSnapshot(sourcesOf(lines(90, "Bullet"), ["Go"]), budget, null);
    expect(short.snapshot.ledger.resume).toBeGreaterThan(budget.resume.share);
    const brief = takeSnapshot(sourcesOf(["Go"], lines(90, "Requirement")), budget, null);
    expect(brief.snapshot.ledger.job_description).toBeGreaterThan(budget.jobDescription.share);
  });
});

describe("the next snapshot of a session", () => {
  const sources = sourcesOf(["Ran Go"], ["Go wanted"]);
  const budget = budgetOf(4_096);

  test("is the last one, byte for byte, while nothing has changed", () => {
    const first = takeSnapshot(sources, budget, null);
    const kept = { ...first.snapshot, resume: "as it was written then" };
    const next = takeSnapshot(sources, budget, { snapshot: kept, hash: first.hash });
    expect(next).toEqual({ ...first, snapshot: kept });
  });

  test.each([
    ["a bullet", sourcesOf(["Ran Rust"], ["Go wanted"]), budget],
    ["a posting line", sourcesOf(["Ran Go"], ["Rust wanted"]), budget],
    ["the profile", { ...sources, profile: { label: "Engineer", summary: null } }, budget],
    ["the budget", sources, budgetOf(8_192)],
  ])("is another when %s has changed", (_what, changed, changedBudget) => {
    const first = takeSnapshot(sources, budget, null);
    const next = takeSnapshot(changed, changedBudget, first);
    expect(next.hash).not.toBe(first.hash);
    expect(next.snapshot).not.toEqual(first.snapshot);
  });

  test("leaves every marker with its row, also when rows before it are gone", () => {
    const { rows } = sources;
    const [row] = rows.work;
    const two = {
      ...sources,
      rows: { ...rows, work: rows.work.concat(row ? { ...row, id: "b" } : []) },
    };
    const first = takeSnapshot(two, budget, null);
    expect(first.snapshot.refs).toEqual({ W1: "work-1", W2: "b" });
    const second = { ...two, rows: { ...rows, work: two.rows.work.slice(1) } };
    const next = takeSnapshot(second, budget, first);
    expect(next.entries.map(({ ref }) => ref)).toEqual(["W2"]);
    expect(next.snapshot.refs).toEqual({ W1: "work-1", W2: "b" });
  });
});
