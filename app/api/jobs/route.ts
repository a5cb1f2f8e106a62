import { parseBody, parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { listJobs } from "@/lib/job/data";
import { createJob } from "@/lib/job/mutations";
import { createJobSchema, jobsQuerySchema } from "@/lib/job/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) =>
    Response.json(await listJobs(user.owner, parseQuery(request, jobsQuerySchema))),
  ),
  POST: withUser(async ({ request, user }) => {
    const input = await parseBody(request, createJobSchema);
    return Response.json(await createJob(user.owner, input), { status: 201 });
  }),
});
