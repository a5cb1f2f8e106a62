import { deactivateSession } from "@/lib/chat/mutations";
import { parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ params, user }) => {
    const sessionId = parseSessionId(params.sessionId);
    await deactivateSession(user, sessionId);
    return Response.json({ session_id: sessionId, is_active: false });
  }),
});
