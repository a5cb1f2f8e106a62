import { authenticate } from "../auth/current-user.ts";
import { env } from "../env.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser } from "../owner.ts";
import type { Call, Handler } from "./route.ts";

export type UserCall = Call & { user: CurrentUser };

/**
 * Whether a browser was led here by another site. `Host` is what the browser itself asked for, so comparing with it
 * needs no configuration; the public address counts too, for a proxy that rewrites `Host`, and says the scheme.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site === "cross-site") return true;
  const origin = request.headers.get("origin");
  // A sibling's page of the same site is another's too.
  if (origin === null) return site === "same-site";
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin);
  const own = new URL(env().NEXTAUTH_URL);
  if (from.host === own.host) return from.protocol !== own.protocol;
  return from.host !== request.headers.get("host");
}

const isWrite = (request: Request) => request.method !== "GET" && request.method !== "HEAD";

/** Lets signed-in users in: by Bearer token from anywhere, by cookie for writes from our own pages only. */
export function withUser(handler: (call: UserCall) => Promise<Response>): Handler {
  return async (call) => {
    const found = await authenticate(call.request);
    if (!found) throw new AppError("unauthenticated");
    call.userId = found.user.id;
    if (found.via === "cookie" && isWrite(call.request) && isForeign(call.request)) {
      throw new AppError("forbidden", { message: "This request came from another site." });
    }
    return await handler({ ...call, user: found.user });
  };
}
