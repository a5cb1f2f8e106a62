import { deleteSession } from "@/lib/chat/mutations";
import { parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: withUser(async ({ params, user }) => {
    await deleteSession(user.owner, parseSessionId(params.sessionId));
    return new Response(null, { status: 204 });
  }),
});
