import { resumeAnswer } from "@/app/api/resume/answer";
import { parseIfMatch, parseVersionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { restoreVersion } from "@/lib/resume/mutations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ request, params, user }) => {
    const id = parseVersionId(params.versionId);
    return resumeAnswer(await restoreVersion(user.owner, id, parseIfMatch(request)));
  }),
});
