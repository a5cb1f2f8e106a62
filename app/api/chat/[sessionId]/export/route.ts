import { readChat } from "@/lib/chat/export/read-chat";
import { chatExportQuerySchema } from "@/lib/chat/export/schema";
import { writeChat } from "@/lib/chat/export/write-chat";
import { download, fileName } from "@/lib/http/download";
import { parseQuery, parseSessionId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ request, params, user }) => {
    const sessionId = parseSessionId(params.sessionId);
    const { format } = parseQuery(request, chatExportQuerySchema);
    const chat = await readChat(user.owner, sessionId);
    const { job_title, company } = chat.session;
    const name = fileName(`chat ${job_title} ${company}`, "chat", format);
    return format === "json"
      ? download(JSON.stringify(chat), "application/json", name)
      : download(writeChat(chat), "text/markdown; charset=utf-8", name);
  }),
});
