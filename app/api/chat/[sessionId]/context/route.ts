import { readContext } from "@/lib/chat/data";
import { parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) =>
    Response.json(await readContext(user.owner, parseSessionId(params.sessionId))),
  ),
});
