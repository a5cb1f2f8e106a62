import type { Answering } from "@/lib/chat/answer-question";
import { replayAnswer } from "@/lib/chat/replay-answer";
import type { Answered } from "@/lib/chat/runs/live-answer";
import { answerStream } from "@/lib/chat/ui-stream";
import { AppError } from "@/lib/errors";
import { toAppError } from "@/lib/http/route";
import type { UserCall } from "@/lib/http/with-user";
import { type Keyed, readKey } from "@/lib/idempotency";
import type { Owner } from "@/lib/owner";
import { limitMessages } from "@/lib/rate-limit";
import { holdTokens } from "@/lib/token-allowance";

/** Of an answer whose chat was deleted meanwhile no cost is kept: what was held for it stands for that. */
const isDeleted = (error: unknown) =>
  error instanceof AppError && error.code === "session_not_found";

/** Asks with a share of the day's allowance, and lets it go when the answer's cost is counted. */
async function askWithinAllowance(owner: Owner, ask: () => Promise<Answering>): Promise<Answering> {
  const letGo = await holdTokens(owner);
  try {
    const { live, finished } = await ask();
    const settled = finished.then(
      (answered) => letGo().then(() => answered),
      async (error: unknown) => {
        if (!isDeleted(error)) await letGo();
        throw error;
      },
    );
    // Whoever waits for it gets the error; that nobody waits must not end the process.
    settled.catch(() => {});
    return { live, finished: settled };
  } catch (error) {
    await letGo();
    throw error;
  }
}

/**
 * What all that ask for an answer share: the same request is answered the same, others are limited, and the answer comes
 * in the form that the client wants. A model that fails before its first piece is told by the status.
 * @param asked all that makes two requests the same.
 */
export async function respondWithAnswer(
  { request, requestId, user }: UserCall,
  asked: readonly unknown[],
  ask: (keyed: Keyed | null) => Promise<Answering>,
  toJson: (answered: Answered, created: boolean) => Response,
): Promise<Response> {
  const keyed = readKey(request, asked);
  let answering = keyed && (await replayAnswer(user.owner, keyed));
  if (!answering) {
    await limitMessages(user.id);
    answering = await askWithinAllowance(user.owner, () => ask(keyed));
  }
  const { live, finished } = answering;
  if (request.headers.get("accept")?.includes("text/event-stream")) {
    await live.begun;
    // It has ended before its first piece: what that was is told by the status.
    if (live.text === "") await finished;
    return answerStream(live, requestId, toAppError);
  }
  return toJson(await finished, live.opening.created);
}
