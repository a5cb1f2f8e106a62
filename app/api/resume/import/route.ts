import { parseUpload } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { runImport } from "@/lib/resume/import/run-import";
import { MAX_IMPORT_BYTES } from "@/lib/resume/import/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ request }) => {
    const { bytes, name } = await parseUpload(request, "file", MAX_IMPORT_BYTES);
    return Response.json(await runImport(bytes, name));
  }),
});
