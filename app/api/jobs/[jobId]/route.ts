import { stopClosed } from "@/lib/chat/runs/stop-run";
import { parseJobId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readJob } from "@/lib/job/data";
import { deleteJob } from "@/lib/job/mutations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) =>
    Response.json(await readJob(user.owner, parseJobId(params.jobId))),
  ),
  DELETE: withUser(async ({ params, user }) => {
    const closed = await deleteJob(user.owner, parseJobId(params.jobId));
    await stopClosed(closed);
    return new Response(null, { status: 204 });
  }),
});
