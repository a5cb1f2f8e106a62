import { resumeAnswer } from "@/app/api/resume/answer";
import { parseBody, parseIfMatch, parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readResume } from "@/lib/resume/data";
import { saveResume } from "@/lib/resume/mutations";
import { MAX_RESUME_BYTES, newResumeSchema, saveQuerySchema } from "@/lib/resume/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ user }) => resumeAnswer(await readResume(user.owner))),
  PUT: withUser(async ({ request, user }) => {
    const { reason, autosave } = parseQuery(request, saveQuerySchema);
    const resume = await parseBody(request, newResumeSchema, MAX_RESUME_BYTES);
    const occasion = { reason, isAutosave: autosave === "true" };
    return resumeAnswer(await saveResume(user.owner, resume, occasion, parseIfMatch(request)));
  }),
});
