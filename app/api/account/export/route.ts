import { exportAccount } from "@/lib/account/export-account";
import { download, streamed } from "@/lib/http/download";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ user }) => {
    const body = await streamed(exportAccount(user.owner));
    return download(body, "application/json", "tailorbird-account.json");
  }),
});
