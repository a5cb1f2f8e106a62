import type { Owner } from "../owner.ts";
import { similarityTo } from "../retrieval/similarity.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Prompt } from "./build-prompt.ts";
import type { Said } from "./history.ts";
import type { Prepared } from "./prepare-question.ts";

/** What the model is sent for a question that was prepared. @param earlier the session's messages before it. */
export async function promptOf(
  owner: Owner,
  { sources: { posting }, budget, question: { question, taken } }: Prepared,
  earlier: Said[],
): Promise<Prompt> {
  const { entries } = taken;
  const similarity = await similarityTo(owner, { question, history: earlier, entries, posting });
  return await inWorker("buildPrompt", [{ question, taken, posting, budget, earlier }, similarity]);
}

/**
 * The same while the question is committed, which takes as long: in most cases nothing has changed in between. Null
 * where it is known already that something has. It is for whoever finds the session as it was prepared.
 */
export function promptAhead(owner: Owner, prepared: Prepared): Promise<Prompt> | null {
  if (prepared.earlier === null || prepared.question.sequence === null) return null;
  const prompt = promptOf(owner, prepared, prepared.earlier);
  // Whoever uses it gets the error; a question that is refused has no use for it.
  prompt.catch(() => {});
  return prompt;
}
