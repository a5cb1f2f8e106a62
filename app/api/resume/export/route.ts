import { download, fileName } from "@/lib/http/download";
import { parseQuery } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readResume } from "@/lib/resume/data";
import { exportQuerySchema } from "@/lib/resume/export/schema";
import { inWorker } from "@/lib/work/in-worker";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, user }) => {
    const query = parseQuery(request, exportQuerySchema);
    const { resume } = await readResume(user.owner);
    const { body, type, title } = await inWorker("exportResume", [resume, user.name, query]);
    return download(body, type, fileName(title, "resume", query.format));
  }),
});
