import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { AppError } from "@/lib/errors";
import { withBoundedBody } from "@/lib/http/parse";
import { type Handler, route } from "@/lib/http/route";
import { limitAddress } from "@/lib/rate-limit";

/** The addresses that next-auth has; it answers others in its own words. */
const ACTIONS = new Set(["signin", "signout", "callback", "session", "csrf", "providers", "error"]);
const READ_ONLY = new Set(["csrf", "providers", "error"]);
const OWN_PROVIDERS = new Set(["credentials", "demo"]);

/** A form of a few short fields. */
const MAX_FORM_BYTES = 20_000;

/** What next-auth refuses in plain words of its own, in the shape of the contract. */
function refusal(method: string, [action = "", provider = ""]: string[]): AppError {
  const allow = (methods: string) =>
    new AppError("method_not_allowed", { headers: { allow: `${methods}, OPTIONS` } });
  if (method === "POST" && READ_ONLY.has(action)) return allow("GET, HEAD");
  if (method !== "POST" && action === "callback" && OWN_PROVIDERS.has(provider)) {
    return allow("POST");
  }
  return new AppError("not_found");
}

const isJson = (response: Response) =>
  response.headers.get("content-type")?.startsWith("application/json") ?? false;

const toNextAuth: Handler = async ({ request }) => {
  const path = new URL(request.url).pathname.split("/").slice(3).filter(Boolean);
  if (!ACTIONS.has(path[0] ?? "")) throw new AppError("not_found");
  if (request.method === "POST" && path[0] === "callback") await limitAddress(request);
  const bounded =
    request.method === "POST" ? await withBoundedBody(request, MAX_FORM_BYTES) : request;
  const failures: unknown[] = [];
  const options = authOptions((error) => failures.push(error));
  const response: Response = await NextAuth(bounded, { params: { nextauth: path } }, options);
  if (failures.length > 0) throw failures[0];
  if (response.status >= 400 && !isJson(response)) throw refusal(request.method, path);
  // Its answer's headers cannot be added to.
  return new Response(response.body, response);
};

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: toNextAuth,
  POST: toNextAuth,
});
