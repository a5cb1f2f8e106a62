import { stopClosed } from "@/lib/chat/runs/stop-run";
import { parseBody, parseJobId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readJob } from "@/lib/job/data";
import { correctJob, deleteJob } from "@/lib/job/mutations";
import { correctJobSchema } from "@/lib/job/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) =>
    Response.json(await readJob(user.owner, parseJobId(params.jobId))),
  ),
  PATCH: withUser(async ({ request, params, user }) => {
    const id = parseJobId(params.jobId);
    const input = await parseBody(request, correctJobSchema);
    return Response.json(await correctJob(user.owner, id, input));
  }),
  DELETE: withUser(async ({ params, user }) => {
    const closed = await deleteJob(user.owner, parseJobId(params.jobId));
    await stopClosed(closed);
    return new Response(null, { status: 204 });
  }),
});
