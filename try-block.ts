import { openDatabase, closeDatabase, db, databaseAnswers } from "./lib/db.ts";
import { saveResume } from "./lib/resume/mutations.ts";
import { readResume } from "./lib/resume/data.ts";
import { resumeSchema } from "./lib/resume/schema.ts";
import { createJob } from "./lib/job/mutations.ts";
import { readFit } from "./lib/chat/read-fit.ts";
import { answerQuestion } from "./lib/chat/answer-question.ts";
import { RESUMES, POSTINGS } from "./bench/health/inputs.ts";
import type { Owner } from "./lib/owner.ts";
import { Session } from "node:inspector/promises";
import { writeFileSync } from "node:fs";
const worked = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000; };
async function stretch(name: string, step: () => Promise<unknown>) {
  let longest = 0, last = worked(), on = true; const all: number[] = [];
  const look = () => { const now = worked(); if (now-last>20) all.push(Math.round(now-last)); longest = Math.max(longest, now - last); last = now; if (on) setImmediate(look); };
  look(); const t0 = performance.now(); const w0 = worked();
  await step(); look(); on = false;
  console.log(name.padEnd(50), "longest", longest.toFixed(0), "all", all.join(","), "main cpu", (worked()-w0).toFixed(0), "wall", (performance.now()-t0).toFixed(0));
}
await openDatabase();
const user = await db().user.create({ data: { email: `a${Math.random()}@example.com`, name: "x", passwordHash: "x" } });
const owner = user.id as Owner;
const only = process.argv[2];
let jobId = 0; const jobIds: Record<string, number> = {};
const session = new Session(); session.connect();
const prof = process.argv[3];
for (const [n, make] of Object.entries(POSTINGS)) { const description = make(); await stretch("POST " + n, async () => { jobId = (await createJob(owner, { description })).job_id; jobIds[n]=jobId; }); }
jobId = jobIds["lines of postings"]!;
for (const [n, make] of Object.entries(RESUMES)) {
  if (only && !n.includes(only)) continue;
  const body = JSON.stringify(make());
  let value: any; console.log(body.length);
  await stretch("parse " + n, async () => { value = JSON.parse(body); });
  await stretch("zod " + n, async () => { value = resumeSchema.parse(value); });
  if (prof === "save") { await session.post("Profiler.enable"); await session.post("Profiler.setSamplingInterval", { interval: 500 }); await session.post("Profiler.start"); }
  await stretch("save " + n, () => saveResume(owner, value));
  if (prof === "save") { const { profile } = await session.post("Profiler.stop"); writeFileSync("/tmp/main.cpuprofile", JSON.stringify(profile)); }
  await stretch("save again " + n, () => saveResume(owner, value));
  await stretch("read " + n, () => readResume(owner));
  await stretch("stringify", async () => JSON.stringify(value));
  for (const [p, id] of Object.entries(jobIds)) {
    if (!n.includes("150 jobs") && p !== "lines of postings") continue;
    if (prof === "start") { await session.post("Profiler.enable"); await session.post("Profiler.setSamplingInterval", { interval: 500 }); await session.post("Profiler.start"); }
    await stretch(`start ${n} ${p}`, async () => { const a = await answerQuestion(owner, { jobId: id }, "What am I missing?", { onText() {}, onMarks() {} }); await a.finished; });
    if (prof === "start") { const { profile } = await session.post("Profiler.stop"); writeFileSync("/tmp/main.cpuprofile", JSON.stringify(profile)); }
    let fit: unknown;
    await stretch(`fit ${n} ${p}`, async () => { fit = await readFit(owner, id); });
    await stretch(`fit json ${n} ${p}`, async () => { console.log(JSON.stringify(fit).length); });
  }
}
await closeDatabase();
