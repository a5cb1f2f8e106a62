import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { parseBody, parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { findResponse, keepAlone, readKey } from "@/lib/idempotency";
import { listJobs, readJob } from "@/lib/job/data";
import { type Added, createJob } from "@/lib/job/mutations";
import { createJobSchema, jobsQuerySchema } from "@/lib/job/schema";

/** What a key's first request was answered with; before `created` was kept it was always true. */
const keptSchema = z.object({ job_id: z.int(), created: z.boolean().default(true) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) =>
    Response.json(await listJobs(user.owner, parseQuery(request, jobsQuerySchema))),
  ),
  POST: withUser(async ({ request, user }) => {
    const input = await parseBody(request, createJobSchema);
    const keyed = readKey(request, ["jobs", input]);
    const kept = keyed && (await findResponse(user.owner, keyed, keptSchema));
    const keep =
      keyed &&
      ((tx: Transaction, { job_id, created }: Added) =>
        keepAlone(tx, user.owner, keyed, { job_id, created }, { jobId: job_id }));
    const { job_id, created } = kept ?? (await createJob(user.owner, input, keep));
    const job = await readJob(user.owner, job_id);
    return Response.json({ ...job, created }, { status: created ? 201 : 200 });
  }),
});
