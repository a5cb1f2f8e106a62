import { download, fileName } from "@/lib/http/download";
import { parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readResume } from "@/lib/resume/data";
import { exportResume } from "@/lib/resume/export/export-resume";
import { exportQuerySchema } from "@/lib/resume/export/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) => {
    const query = parseQuery(request, exportQuerySchema);
    const { resume } = await readResume(user.owner);
    const { body, type, title } = await exportResume(resume, user.name, query);
    return download(body, type, fileName(title, "resume", query.format));
  }),
});
