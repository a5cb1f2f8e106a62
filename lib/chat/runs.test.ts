import { afterEach, describe, expect, test, vi } from "vitest";
import { AppError } from "../errors.ts";
import { beginRun, endRuns, liveRuns, type Run, requireRoom } from "./runs.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("MAX_CONCURRENT_RUNS", "3");

const begun: Run[] = [];
const begin = (sessionId: string) => {
  const run = beginRun(sessionId);
  begun.push(run);
  return run;
};
afterEach(() => {
  for (const run of begun.splice(0)) run.done();
});

describe("runs", () => {
  test("are counted from their beginning to their end, which may be told twice", () => {
    const [one, two] = [begin("a"), begin("a")];
    expect(liveRuns()).toBe(2);
    one.done();
    one.done();
    expect(liveRuns()).toBe(1);
    two.done();
    expect(liveRuns()).toBe(0);
  });

  test("are as many as the environment allows; the next is told when to come again", () => {
    for (const id of ["a", "b", "c"]) {
      requireRoom();
      begin(id);
    }
    expect(requireRoom).toThrow(AppError);
    try {
      requireRoom();
    } catch (error) {
      expect(error).toMatchObject({
        code: "provider_unavailable",
        headers: { "retry-after": "5" },
      });
      // Nothing was saved yet, so nothing of that kind is said.
      expect(String(error)).not.toContain("saved");
    }
    begun[0]?.done();
    expect(requireRoom).not.toThrow();
  });

  test("end with the reason for their session, and only for it", () => {
    const [one, same, other] = [begin("a"), begin("a"), begin("b")];
    endRuns("a", "stopped");
    expect([one.ended(), same.ended(), other.ended()]).toEqual(["stopped", "stopped", null]);
    expect([one.signal.aborted, other.signal.aborted]).toEqual([true, false]);
  });

  test("that were stopped keep nothing once their session is deleted", () => {
    const run = begin("a");
    endRuns("a", "stopped");
    endRuns("a", "deleted");
    expect(run.ended()).toBe("deleted");
  });

  test("that are over are not ended any more", () => {
    const run = begin("a");
    run.done();
    endRuns("a", "stopped");
    expect(run.ended()).toBeNull();
  });
});
