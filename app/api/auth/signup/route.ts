import { createAccount, signupSchema } from "@/lib/auth/accounts";
import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { limitAddress } from "@/lib/rate-limit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async ({ request }) => {
    await limitAddress(request);
    const { id, email, name, role } = await createAccount(await parseBody(request, signupSchema));
    return Response.json({ user_id: id, email, name, role }, { status: 201 });
  },
});
