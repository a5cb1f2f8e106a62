import { describe, expect, test } from "vitest";
import { checkClaims } from "../grounding/claims.ts";
import { postingLines } from "../job/read-parts.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import { inWorker } from "./in-worker.ts";
import { kept } from "./kept.ts";

const TEXT = "Nurse\n\nRequirements:\n- You have led a ward team\n- German at B2";
const ANSWER = "You led a team of 40 [W1].";
const entries = [sampleEntry("W1", { header: "Nurse, Brightwater", lines: ["Led a team of 6"] })];
const posting = { id: 1, title: "Nurse", company: "Harbour", lines: postingLines(TEXT) };

test("a job gives what its function gives", async () => {
  expect(await inWorker("postingLines", [TEXT])).toEqual(postingLines(TEXT));
});

test("a job for a large input gives it too", async () => {
  const large = `${TEXT}\n- ${"a".repeat(100_000)}`;
  expect(await inWorker("postingLines", [large])).toEqual(postingLines(large));
});

test("what is kept counts as given, the first time, later, and after many others", async () => {
  const [keptEntries, keptPosting] = [kept(entries), kept(posting)];
  const check = () => inWorker("checkClaims", [ANSWER, keptEntries, keptPosting]);
  const marks = checkClaims(ANSWER, entries, posting);
  expect(marks).not.toEqual([]);
  expect(await check()).toEqual(marks);
  expect(await check()).toEqual(marks);
  // Together more than a thread keeps.
  const company = "a".repeat(60_000);
  for (let id = 2; id < 60; id++) {
    await inWorker("resolveCitations", ["", [], kept({ ...posting, id, company })]);
  }
  expect(await check()).toEqual(marks);
});

test("what says the same is kept once, and what says something else is not taken for it", () => {
  const first = kept({ ...posting, id: 90 });
  expect(kept(structuredClone(first))).toBe(first);
  expect(kept({ ...posting, id: 91 })).not.toBe(first);
});

test("others have their turn while a job reads a long posting", async () => {
  const text = Array.from({ length: 2_000 }, (_, at) => `- You ran service ${at}`).join("\n");
  let turns = 0;
  let isRead = false;
  const look = () => {
    turns += 1;
    if (!isRead) setImmediate(look);
  };
  setImmediate(look);
  await inWorker("postingLines", [text]);
  isRead = true;
  expect(turns).toBeGreaterThan(0);
});

test("a file is written while smaller jobs go on, and they do not wait for it", async () => {
  const highlights = Array.from({ length: 400 }, (_, at) => `Ran ward ${at} with a team of six`);
  const resume = { work: [{ position: "Nurse", highlights }] };
  const done: string[] = [];
  await inWorker("postingLines", [TEXT]);
  const file = inWorker("exportResume", [resume, "Robin", { format: "pdf", paper: "a4" }]);
  const noted = file.then(() => done.push("file"));
  await inWorker("postingLines", [TEXT]).then(() => done.push("lines"));
  await noted;
  expect(done).toEqual(["lines", "file"]);
  expect((await file).body).toBeInstanceOf(Uint8Array);
});

describe("what a job throws", () => {
  test("keeps its code, status and details", async () => {
    await expect(inWorker("postingColumns", [{ description: "🚀" }])).rejects.toMatchObject({
      name: "AppError",
      code: "invalid_request",
      status: 400,
      details: [{ path: "description", message: "has no readable text" }],
    });
  });

  test("leaves the thread ready for the next job", async () => {
    // What no route lets through: the function itself fails over it.
    const wrong = inWorker("postingLines", [JSON.parse("null")]);
    await expect(wrong).rejects.not.toHaveProperty("code");
    expect(await inWorker("postingLines", [TEXT])).toEqual(postingLines(TEXT));
  });

  test("is told of arguments that cannot be sent, too", async () => {
    const uncloneable = Object.assign([...entries], { toString: () => "" });
    await expect(inWorker("checkClaims", [ANSWER, uncloneable, posting])).rejects.toThrow();
    expect(await inWorker("postingLines", [TEXT])).toEqual(postingLines(TEXT));
  });
});

describe("a job whose signal is aborted", () => {
  const reason = new Error("the reader has left");

  test("before it begins is not done", async () => {
    const job = inWorker("postingLines", [TEXT], AbortSignal.abort(reason));
    await expect(job).rejects.toBe(reason);
  });

  test("while it waits or runs ends at once with the reason, and the others go on", async () => {
    const stop = new AbortController();
    const jobs = [
      inWorker("postingLines", [TEXT], stop.signal),
      inWorker("postingLines", [TEXT], stop.signal),
      inWorker("postingLines", [TEXT]),
    ];
    stop.abort(reason);
    const [first, second, third] = await Promise.allSettled(jobs);
    expect(first).toEqual({ status: "rejected", reason });
    expect(second).toEqual({ status: "rejected", reason });
    expect(third).toEqual({ status: "fulfilled", value: postingLines(TEXT) });
  });
});
