import { listAllSessions } from "@/lib/chat/admin-data";
import { listSessions } from "@/lib/chat/data";
import { sessionsQuerySchema } from "@/lib/chat/schema";
import { parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) => {
    const { scope, ...query } = parseQuery(request, sessionsQuerySchema);
    const page =
      scope === "all" ? await listAllSessions(user, query) : await listSessions(user.owner, query);
    return Response.json(page);
  }),
});
