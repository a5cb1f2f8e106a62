import { afterEach, describe, expect, test, vi } from "vitest";
import { AppError } from "../../errors.ts";
import { LiveAnswer } from "./live-answer.ts";
import { beginRun, liveRuns, openRun, openRuns, type Run } from "./live-runs.ts";
import { sampleOpening } from "./sample-opening.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("MAX_CONCURRENT_RUNS", "3");

const begun: Run[] = [];
let count = 0;
const begin = () => {
  count += 1;
  const run = beginRun(`answer-${count}`);
  begun.push(run);
  return run;
};
const open = (sessionId: string) => {
  const run = begin();
  run.open(new LiveAnswer(sampleOpening(sessionId, run.messageId)));
  return run;
};
afterEach(() => {
  for (const run of begun.splice(0)) run.done();
});

describe("runs", () => {
  test("are counted from their beginning to their end, which may be told twice", () => {
    const [one, two] = [begin(), open("a")];
    expect(liveRuns()).toBe(2);
    one.done();
    one.done();
    expect(liveRuns()).toBe(1);
    two.done();
    expect(liveRuns()).toBe(0);
  });

  test("are as many as the environment allows; the next is told when to come again", () => {
    for (let at = 0; at < 3; at++) begin();
    expect(begin).toThrow(AppError);
    try {
      begin();
    } catch (error) {
      expect(error).toMatchObject({
        code: "provider_unavailable",
        headers: { "retry-after": "5" },
      });
      // Nothing was saved yet, so nothing of that kind is said.
      expect(String(error)).not.toContain("saved");
    }
    begun[0]?.done();
    expect(begin).not.toThrow();
  });

  test("are known by their session once their question is committed", () => {
    begin();
    expect(openRuns()).toEqual([]);
    const run = open("a");
    expect(openRun("a")).toMatchObject({ messageId: run.messageId });
    run.done();
    expect(openRun("a")).toBeUndefined();
  });

  test("end with the reason for their session, and only for it", () => {
    const [one, other] = [open("a"), open("b")];
    openRun("a")?.end("stopped");
    expect([one.ended(), other.ended()]).toEqual(["stopped", null]);
    expect([one.signal.aborted, other.signal.aborted]).toEqual([true, false]);
  });

  test("that were stopped keep nothing once their session is deleted", () => {
    const run = open("a");
    openRun("a")?.end("stopped");
    openRun("a")?.end("deleted");
    expect(run.ended()).toBe("deleted");
  });

  test("tell whoever waits that they are over", async () => {
    const run = open("a");
    const over = openRun("a")?.over;
    run.done();
    await expect(over).resolves.toBeUndefined();
  });
});
