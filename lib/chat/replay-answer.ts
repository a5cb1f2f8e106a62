import { z } from "zod";
import { findResponse, type Keyed } from "../idempotency.ts";
import type { Owner } from "../owner.ts";
import type { Answering } from "./answer-question.ts";
import { LiveAnswer } from "./runs/live-answer.ts";
import { answerSchema, messageOutSchema, sessionSchema } from "./schema.ts";

/** What `saveAnswer` keeps of an answer for the same request. */
const keptSchema = z.object({
  answer: answerSchema,
  session: sessionSchema,
  status: messageOutSchema.shape.status,
  created: z.boolean(),
  user_message_id: z.uuid(),
  // Not there in what was kept before these were.
  replaces: z.uuid().nullable().default(null),
  question: z.string().nullable().default(null),
});

/**
 * The answer that the same request got before, as if it were written now; null for one that is new.
 * @throws AppError `idempotency_key_reused`
 */
export async function replayAnswer(owner: Owner, keyed: Keyed): Promise<Answering | null> {
  const kept = await findResponse(owner, keyed, keptSchema);
  if (!kept) return null;
  const { user_message_id: userMessageId, created, replaces, question, ...answered } = kept;
  const { answer, session } = answered;
  const told = { messageId: answer.message_id, replacesId: replaces, newQuestion: question };
  const live = new LiveAnswer({ session, created, userMessageId, ...told });
  live.write(answer.response);
  live.finish({ answered });
  return { live, finished: Promise.resolve(answered) };
}
