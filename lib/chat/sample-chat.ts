import { randomUUID } from "node:crypto";
import { db } from "../db.ts";
import { createJob } from "../job/mutations.ts";
import type { Owner } from "../owner.ts";
import { saveResume } from "../resume/mutations.ts";
import { dropRun } from "./keep-answer.ts";
import { askAboutJob, type Claim } from "./mutations.ts";
import { prepareQuestion } from "./prepare-question.ts";

/** For tests on a database of their own: people with a resume and a posting, and what they ask. */

const POSTING = { description: "Baker\nMill & Sons\n\nRequirements:\n- You bake rye bread" };
export const resume = (position: string) => ({ work: [{ name: "Corner Bakery", position }] });

export async function seeker(): Promise<{ owner: Owner; jobId: number }> {
  const { id } = await db().user.create({
    data: { email: `${randomUUID()}@example.com`, name: "Test Person" },
  });
  // The cast: who asks is what the test says.
  const owner = id as Owner;
  await saveResume(owner, resume("Apprentice"));
  return { owner, jobId: (await createJob(owner, POSTING)).job_id };
}

export async function prepareAbout(owner: Owner, jobId: number) {
  const { question, sources } = await prepareQuestion(owner, { jobId }, "Why me?");
  return { question, posting: sources.posting };
}

export const claim = (): Claim => ({ messageId: randomUUID(), keyed: null });
export const UNKEYED = { created: false, keyed: null };

/** Asks, and leaves the answer to the test: nothing writes one. */
export async function ask(owner: Owner, jobId: number) {
  const { question, posting } = await prepareAbout(owner, jobId);
  const claimed = claim();
  const saved = await askAboutJob(owner, posting, question, claimed);
  return { ...saved, messageId: claimed.messageId };
}

/** Asks, and ends the run without an answer. */
export async function start(owner: Owner, jobId: number) {
  const asked = await ask(owner, jobId);
  await dropRun(asked.session.session_id, asked.messageId);
  return asked;
}

export const answerTo = (id: string, sessionId: string, answersId: string, content: string) => ({
  id,
  sessionId,
  answersId,
  replacesId: null,
  newQuestion: null,
  content,
  status: "complete" as const,
  truncated: false,
  contextVersion: 1,
  model: "test",
  citations: [],
  unsupported: [],
  usage: {
    prompt_tokens: 1,
    completion_tokens: 1,
    total_tokens: 2,
    cached_tokens: 0,
    counted_prompt_tokens: 1,
    source: "local" as const,
  },
});
