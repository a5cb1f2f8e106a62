import { parseVersionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readVersion } from "@/lib/resume/versions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ params, user }) =>
    Response.json(await readVersion(user.owner, parseVersionId(params.versionId))),
  ),
});
