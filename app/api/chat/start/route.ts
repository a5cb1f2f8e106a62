import { startSchema } from "@/lib/chat/schema";
import { parseBody, requireJobId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { respondWithAnswer } from "../answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async (call) => {
    const { job_id, question } = await parseBody(call.request, startSchema);
    return await respondWithAnswer(
      call,
      { jobId: requireJobId(job_id) },
      question,
      ({ answer, session }, created) =>
        Response.json({ ...answer, created, session }, { status: created ? 201 : 200 }),
    );
  }),
});
