import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Unsupported } from "../schema.ts";
import { LiveAnswer } from "./live-answer.ts";
import { beginRun } from "./live-runs.ts";
import { listen, relayRuns, tellStop } from "./relay.ts";
import { sampleOpening } from "./sample-opening.ts";

const { TEST_REDIS_URL } = process.env;
const skipped = TEST_REDIS_URL ? "" : " (skipped: TEST_REDIS_URL is not set)";
vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("REDIS_URL", TEST_REDIS_URL ?? "");

const MARK: Unsupported = { text: "wound", start: 4, end: 9, reason: "Nothing says so." };

describe.skipIf(!TEST_REDIS_URL)(`an answer of another instance${skipped}`, () => {
  const shared = globalThis as typeof globalThis & {
    tailorbirdRedis?: Record<string, { destroy: () => void }>;
  };
  afterAll(() => {
    for (const client of Object.values(shared.tailorbirdRedis ?? {})) client.destroy();
  });

  test("comes in by Redis alone: what there is, what is added, the marks and the end", async () => {
    const messageId = randomUUID();
    const opening = sampleOpening("session", messageId);
    const written = new LiveAnswer(opening);
    const run = beginRun(messageId);
    run.open(written);
    written.write("Put wound ");
    relayRuns();

    const read = new LiveAnswer(opening);
    let isOver = false;
    let marks: Unsupported[] = [];
    read.read({
      onText: () => {},
      onMarks: (all) => {
        marks = all;
      },
      onEnd: () => {},
    });
    // Asked for again until the connection is there: nothing is told to one who was not.
    let leave = () => {};
    const ask = () => {
      leave();
      leave = listen(messageId, read, () => {
        isOver = true;
      });
      return read.text;
    };
    await expect.poll(ask, { timeout: 20_000, interval: 200 }).toBe("Put wound ");
    for (const piece of ["care ", "👩‍💻", " first."]) written.write(piece);
    written.mark([MARK]);
    await expect.poll(() => read.text).toBe("Put wound care 👩‍💻 first.");
    await expect.poll(() => marks).toEqual([MARK]);
    written.finish({ error: "over" });
    await expect.poll(() => isOver).toBe(true);
    leave();
    run.done();
  });

  test("is stopped by Redis alone, and no other answer with it", async () => {
    const [run, other] = [randomUUID(), randomUUID()].map((messageId) => {
      const begun = beginRun(messageId);
      begun.open(new LiveAnswer(sampleOpening(messageId, messageId)));
      return begun;
    });
    relayRuns();
    // Told again until the connection is there.
    const stop = () => {
      tellStop(run?.messageId ?? "");
      return run?.ended();
    };
    await expect.poll(stop, { timeout: 20_000, interval: 200 }).toBe("stopped");
    expect(other?.ended()).toBeNull();
    run?.done();
    other?.done();
  });
});
