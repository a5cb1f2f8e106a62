import { execFile } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { postingLines } from "../job/read-parts.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import { kept } from "./kept.ts";
import { Lane } from "./lane.ts";

const MINUTE = 60_000;
const posting = kept({ id: 1, title: "Nurse", company: "", lines: postingLines("Nurse\n- SQL") });

test("a thread that has ended is started again, and given again what it kept", async () => {
  const lane = new Lane(0);
  const check = () => lane.run("resolveCitations", ["You know SQL [J2].", [], posting]);
  const first = await check();
  expect(first).toMatchObject({ value: { citations: [{ ref: "[J2]", quote: "SQL" }] } });
  // Timers of the same length fire in their order: the thread's end comes first.
  await delay(0);
  expect(await check()).toEqual(first);
});

test("a job that takes too long is given up, and the next one is tried", async () => {
  const lane = new Lane(MINUTE, 1, 1);
  const jobs = [lane.run("postingLines", ["a"]), lane.run("postingLines", ["b"])];
  const ended = await Promise.allSettled(jobs);
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(jobs[0]).rejects.toThrow(/too long/);
});

test("jobs that were sent behind one that takes too long are done by the next thread", async () => {
  // Many times what a thread takes to start, and a small part of what this count takes.
  const lane = new Lane(MINUTE, 8, 5_000);
  const slow = lane.run("countTokens", ["a".repeat(50_000_000), "o200k_base"]);
  const refused = expect(slow).rejects.toThrow(/too long/);
  const others = ["a", "b", "c"].map((text) => lane.run("postingLines", [text]));
  expect(await Promise.all(others)).toEqual(
    ["a", "b", "c"].map((text) => ({ value: postingLines(text) })),
  );
  await refused;
});

test("a job that cannot be sent takes nothing from those sent with it, nor what it was to keep", async () => {
  const lane = new Lane(MINUTE, 8);
  const own = kept({ id: 3, title: "Nurse", company: "Own", lines: postingLines("Nurse\n- SQL") });
  const cite = (text: unknown) => lane.run("resolveCitations", [text, [], own]);
  const [failed, done] = await Promise.allSettled([cite(() => ""), cite("You know SQL [J2].")]);
  expect(failed.status).toBe("rejected");
  expect(done).toMatchObject({ value: { value: { citations: [{ quote: "SQL" }] } } });
});

test("what is too much to be kept together is given again to each job", async () => {
  const lane = new Lane(MINUTE, 8);
  const lines = ["a".repeat(1_990_000)];
  const rows = kept([sampleEntry("W1", { header: "Nurse", lines })]);
  const own = kept({ ...posting, company: "b".repeat(20_000) });
  const check = () => lane.run("resolveCitations", ["You know SQL [J2].", rows, own]);
  for (let at = 0; at < 4; at++) {
    expect(await check()).toMatchObject({ value: { citations: [{ ref: "[J2]" }] } });
  }
});

test("a job that is aborted while it waits is never sent", async () => {
  const lane = new Lane(MINUTE);
  const stop = new AbortController();
  const isRead = vi.fn(() => "");
  const asked = Object.defineProperty({}, "text", { enumerable: true, get: isRead });
  const first = lane.run("postingLines", ["a"]);
  const left = lane.run("postingLines", [asked], stop.signal);
  const last = lane.run("postingLines", ["b"]);
  stop.abort(new Error("left"));
  await expect(left).rejects.toThrow("left");
  expect(await Promise.all([first, last])).toHaveLength(2);
  expect(isRead).not.toHaveBeenCalled();
});

test("a process with nothing else to do ends when its jobs are done", async () => {
  const program = `
    const { inWorker } = await import("./lib/work/in-worker.ts");
    inWorker("postingLines", ["Nurse"]).then((lines) => console.log(lines.length));`;
  const node = promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
    timeout: MINUTE,
  });
  expect((await node).stdout).toBe("1\n");
});
