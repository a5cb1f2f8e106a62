import { answerQuestion } from "@/lib/chat/answer-question";
import type { Target } from "@/lib/chat/prepare-question";
import { streamedAnswer } from "@/lib/chat/ui-stream";
import type { Answered } from "@/lib/chat/write-answer";
import { toAppError } from "@/lib/http/route";
import type { UserCall } from "@/lib/http/with-user";
import { limitMessages } from "@/lib/rate-limit";

/** What `start` and `message` share: the limit, the answer, and the form in which the client wants it. */
export async function respondWithAnswer(
  { request, requestId, user }: UserCall,
  target: Target,
  question: string,
  toJson: (answered: Answered, created: boolean) => Response,
): Promise<Response> {
  await limitMessages(user.id);
  if (request.headers.get("accept")?.includes("text/event-stream")) {
    const stream = streamedAnswer(requestId, toAppError);
    return await stream.respond(await answerQuestion(user.owner, target, question, stream));
  }
  const { saved, finished } = await answerQuestion(user.owner, target, question, {
    onText: () => {},
  });
  return toJson(await finished, saved.created);
}
