import { changePassword } from "@/lib/account/end-tokens";
import { changePasswordSchema } from "@/lib/account/schema";
import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ request, user }) => {
    await changePassword(user, await parseBody(request, changePasswordSchema));
    return new Response(null, { status: 204 });
  }),
});
