import { secondOpinion } from "@/lib/chat/second-opinion";
import { parseMessageId, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { limitMessages } from "@/lib/rate-limit";
import { holdTokens } from "@/lib/token-allowance";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ params, user }) => {
    const sessionId = parseSessionId(params.sessionId);
    const messageId = parseMessageId(params.messageId);
    await limitMessages(user.id);
    const letGo = await holdTokens(user.owner);
    return Response.json(await secondOpinion(user.owner, sessionId, messageId).finally(letGo));
  }),
});
