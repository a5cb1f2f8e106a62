import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { listVersions } from "@/lib/resume/versions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ user }) => Response.json(await listVersions(user.owner))),
});
