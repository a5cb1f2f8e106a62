import { z } from "zod";
import { coach } from "../ai/coach/coach.ts";
import { configuredProvider } from "../ai/configured.ts";
import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import { addedByOpinion, opinionMessages } from "../grounding/second-opinion.ts";
import type { Owner } from "../owner.ts";
import { countSpent } from "../token-allowance.ts";
import { inWorker } from "../work/in-worker.ts";
import { budgetFor } from "./budget.ts";
import { type SecondOpinion, type Unsupported, unsupportedSchema } from "./schema.ts";
import { snapshotSchema } from "./snapshot.ts";

/** Longest reply that is read, in UTF-16 units. */
const MAX_REPLY = 50_000;

async function requireAnswer(owner: Owner, sessionId: string, messageId: string) {
  const session = await db().chatSession.findFirst({
    where: { id: sessionId, userId: owner },
    select: { initialContext: true },
  });
  if (!session) throw new AppError("session_not_found");
  const message = await db().chatMessage.findFirst({
    where: { id: messageId, sessionId, role: "assistant", deletedAt: null },
    select: { content: true, unsupported: true },
  });
  if (!message) throw new AppError("message_not_found");
  return {
    content: message.content,
    known: z.array(unsupportedSchema).parse(message.unsupported),
    snapshot: snapshotSchema.parse(session.initialContext),
  };
}

/**
 * Asks the configured model what in an answer the resume and the posting do not say, and adds its marks to the answer.
 * @throws AppError `session_not_found`, `message_not_found`; `not_found` where the built-in coach answers, which has no
 *   second opinion; `provider_error` for a reply that cannot be read.
 */
export async function secondOpinion(
  owner: Owner,
  sessionId: string,
  messageId: string,
): Promise<SecondOpinion> {
  const { content, known, snapshot } = await requireAnswer(owner, sessionId, messageId);
  const provider = configuredProvider();
  if (provider === coach) {
    throw new AppError("not_found", { message: "A second opinion needs a language model." });
  }
  const { encoding, replyReserve } = await budgetFor(provider.model);
  const messages = opinionMessages(content, snapshot.resume, snapshot.job_description);
  let reply = "";
  const { signal } = new AbortController();
  const { usage: reported } = await provider.stream(
    { messages, maxOutputTokens: replyReserve, brief: null, signal },
    (text) => {
      if (reply.length < MAX_REPLY) reply += text;
    },
  );
  const added = addedByOpinion(reply, content, known);
  if (!added) throw new AppError("provider_error", { cause: new Error("no list of passages") });
  const unsupported: Unsupported[] = [...known, ...added].sort((a, b) => a.start - b.start);
  const promptTokens =
    reported?.promptTokens ?? (await inWorker("countMessages", [messages, encoding]));
  const completionTokens =
    reported?.completionTokens ?? (await inWorker("countTokens", [reply, encoding]));
  await db().$transaction(async (tx) => {
    await countSpent(tx, owner, promptTokens + completionTokens);
    await tx.chatMessage.updateMany({ where: { id: messageId, sessionId }, data: { unsupported } });
    await tx.chatSessionMetrics.updateMany({
      where: { sessionId },
      data: {
        totalTokensUsed: { increment: promptTokens + completionTokens },
        promptTokens: { increment: promptTokens },
        completionTokens: { increment: completionTokens },
        cachedTokens: { increment: reported?.cachedTokens ?? 0 },
      },
    });
  });
  return { session_id: sessionId, message_id: messageId, added: added.length, unsupported };
}
