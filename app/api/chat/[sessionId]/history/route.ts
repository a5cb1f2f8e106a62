import { readHistory } from "@/lib/chat/data";
import { historyQuerySchema } from "@/lib/chat/schema";
import { parseQuery, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, params, user }) => {
    const sessionId = parseSessionId(params.sessionId);
    const query = parseQuery(request, historyQuerySchema);
    return Response.json(await readHistory(user.owner, sessionId, query));
  }),
});
