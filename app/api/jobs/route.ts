import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { parseBody, parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { findResponse, keepResponse, readKey } from "@/lib/idempotency";
import { listJobs, readJob } from "@/lib/job/data";
import { createJob } from "@/lib/job/mutations";
import { createJobSchema, jobsQuerySchema } from "@/lib/job/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) =>
    Response.json(await listJobs(user.owner, parseQuery(request, jobsQuerySchema))),
  ),
  POST: withUser(async ({ request, user }) => {
    const input = await parseBody(request, createJobSchema);
    const keyed = readKey(request, ["jobs", input]);
    const kept = keyed && (await findResponse(user.owner, keyed, z.object({ job_id: z.int() })));
    const keep =
      keyed &&
      ((tx: Transaction, jobId: number) =>
        keepResponse(tx, user.owner, keyed, { job_id: jobId }, { jobId }));
    const job = kept
      ? await readJob(user.owner, kept.job_id)
      : await createJob(user.owner, input, keep);
    return Response.json(job, { status: 201 });
  }),
});
