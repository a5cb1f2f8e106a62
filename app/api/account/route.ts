import { deleteAccount } from "@/lib/account/delete-account";
import { deleteAccountSchema } from "@/lib/account/schema";
import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: withUser(async ({ request, user }) => {
    await deleteAccount(user, await parseBody(request, deleteAccountSchema));
    return new Response(null, { status: 204 });
  }),
});
