import { createAccount, signupSchema } from "@/lib/auth/accounts";
import { AppError } from "@/lib/errors";
import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { limitAddress, limitFailures } from "@/lib/rate-limit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async ({ request }) => {
    await limitAddress(request);
    const input = await parseBody(request, signupSchema);
    const made = await limitFailures(input.email, () => createAccount(input));
    if (!made) throw new AppError("email_taken");
    const { id, email, name, role } = made;
    return Response.json({ user_id: id, email, name, role }, { status: 201 });
  },
});
