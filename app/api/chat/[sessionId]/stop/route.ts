import { stopRun } from "@/lib/chat/runs/stop-run";
import { parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ params, user }) =>
    Response.json(await stopRun(user.owner, parseSessionId(params.sessionId))),
  ),
});
