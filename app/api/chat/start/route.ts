import { answerQuestion } from "@/lib/chat/answer-question";
import { startSchema } from "@/lib/chat/schema";
import { parseBody, requireJobId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { respondWithAnswer } from "../answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async (call) => {
    const { job_id, question } = await parseBody(call.request, startSchema);
    const jobId = requireJobId(job_id);
    return await respondWithAnswer(
      call,
      ["start", jobId, question],
      (keyed) => answerQuestion(call.user.owner, { jobId }, question, keyed),
      ({ answer, session }, created) =>
        Response.json({ ...answer, created, session }, { status: created ? 201 : 200 }),
    );
  }),
});
