import { signOutEverywhere } from "@/lib/account/end-tokens";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: withUser(async ({ user }) => {
    await signOutEverywhere(user);
    return new Response(null, { status: 204 });
  }),
});
