import { followRun } from "@/lib/chat/runs/follow-run";
import { answerStream } from "@/lib/chat/ui-stream";
import { parseSessionId } from "@/lib/http/parse";
import { route, toAppError } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user, requestId }) => {
    const live = await followRun(user.owner, parseSessionId(params.sessionId));
    return live ? answerStream(live, requestId, toAppError) : new Response(null, { status: 204 });
  }),
});
