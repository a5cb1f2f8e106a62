import { answerQuestion } from "@/lib/chat/answer-question";
import { messageSchema } from "@/lib/chat/schema";
import { parseBody, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { respondWithAnswer } from "../../answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async (call) => {
    const sessionId = parseSessionId(call.params.sessionId);
    const { message } = await parseBody(call.request, messageSchema);
    return await respondWithAnswer(
      call,
      ["message", sessionId, message],
      (keyed) => answerQuestion(call.user.owner, { sessionId }, message, keyed),
      ({ answer }) => Response.json(answer),
    );
  }),
});
