import { checkCredentials, credentialsSchema } from "@/lib/auth/accounts";
import { ACCESS_TOKEN_SECONDS, signToken } from "@/lib/auth/tokens";
import { AppError } from "@/lib/errors";
import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { limitAddress, limitFailures } from "@/lib/rate-limit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async ({ request }) => {
    await limitAddress(request);
    const credentials = await parseBody(request, credentialsSchema);
    const user = await limitFailures(credentials.email, () => checkCredentials(credentials));
    if (!user) {
      throw new AppError("unauthenticated", {
        message: "This e-mail address and password do not belong together.",
      });
    }
    return Response.json({
      access_token: await signToken(
        { userId: user.id, version: user.tokenVersion },
        ACCESS_TOKEN_SECONDS,
      ),
      token_type: "Bearer",
      expires_in: ACCESS_TOKEN_SECONDS,
    });
  },
});
