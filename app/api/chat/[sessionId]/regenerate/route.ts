import { answerAgain } from "@/lib/chat/answer-question";
import { regenerateSchema } from "@/lib/chat/schema";
import { parseOptionalBody, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { respondWithAnswer } from "../../answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async (call) => {
    const sessionId = parseSessionId(call.params.sessionId);
    const { message = null } = await parseOptionalBody(call.request, regenerateSchema);
    return await respondWithAnswer(
      call,
      ["regenerate", sessionId, message],
      (keyed) => answerAgain(call.user.owner, sessionId, message, keyed),
      ({ answer }) => Response.json(answer),
    );
  }),
});
