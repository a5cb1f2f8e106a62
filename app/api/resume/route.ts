import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readResume } from "@/lib/resume/data";
import { saveResume } from "@/lib/resume/mutations";
import { MAX_RESUME_BYTES, newResumeSchema } from "@/lib/resume/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ user }) => Response.json(await readResume(user.owner))),
  PUT: withUser(async ({ request, user }) => {
    const resume = await parseBody(request, newResumeSchema, MAX_RESUME_BYTES);
    await saveResume(user.owner, resume);
    return Response.json(await readResume(user.owner));
  }),
});
