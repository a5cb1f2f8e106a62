import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { AppError } from "@/lib/errors";
import { type Handler, route } from "@/lib/http/route";
import { limitAddress } from "@/lib/rate-limit";

/** The addresses that next-auth has; it answers others in its own words. */
const ACTIONS = new Set(["signin", "signout", "callback", "session", "csrf", "providers", "error"]);

const toNextAuth: Handler = async ({ request }) => {
  const path = new URL(request.url).pathname.split("/").slice(3);
  if (!ACTIONS.has(path[0] ?? "")) throw new AppError("not_found");
  if (request.method === "POST" && path[0] === "callback") await limitAddress(request);
  const response: Response = await NextAuth(request, { params: { nextauth: path } }, authOptions());
  // Its answer's headers cannot be added to.
  return new Response(response.body, response);
};

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: toNextAuth,
  POST: toNextAuth,
});
