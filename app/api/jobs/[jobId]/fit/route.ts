import { readFit } from "@/lib/chat/read-fit";
import { parseJobId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) =>
    Response.json(await readFit(user.owner, parseJobId(params.jobId))),
  ),
});
