import { parseQuery, parseUpload } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { readWithModel } from "@/lib/model-import/read-with-model";
import { limitMessages } from "@/lib/rate-limit";
import { runImport } from "@/lib/resume/import/run-import";
import { importQuerySchema, MAX_IMPORT_BYTES } from "@/lib/resume/import/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ request, user }) => {
    const withModel = parseQuery(request, importQuerySchema).ai === "true";
    if (withModel) await limitMessages(user.id);
    const { bytes, name } = await parseUpload(request, "file", MAX_IMPORT_BYTES);
    const read = await runImport(bytes, name);
    return Response.json(withModel ? await readWithModel(read, request.signal) : read);
  }),
});
