import { readEarlierAnswers } from "@/lib/chat/earlier-answers";
import { parseMessageId, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) => {
    const sessionId = parseSessionId(params.sessionId);
    const messageId = parseMessageId(params.messageId);
    return Response.json(await readEarlierAnswers(user.owner, sessionId, messageId));
  }),
});
