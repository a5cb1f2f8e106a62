import { authenticate } from "../auth/current-user.ts";
import { env } from "../env.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser } from "../owner.ts";
import type { Call, Handler } from "./route.ts";

export type UserCall = Call & { user: CurrentUser };

/**
 * Whether a browser was led here by another site. `Host` is what the browser itself asked for, so comparing with it
 * needs no configuration; the public address counts too, for a proxy that rewrites `Host`.
 */
export function isForeign(request: Request): boolean {
  if (request.headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  const own = [new URL(env().NEXTAUTH_URL).host, request.headers.get("host")];
  return !URL.canParse(origin) || !own.includes(new URL(origin).host);
}

const isWrite = (request: Request) => request.method !== "GET" && request.method !== "HEAD";

/** Lets signed-in users in: by Bearer token from anywhere, by cookie for writes from our own pages only. */
export function withUser(handler: (call: UserCall) => Promise<Response>): Handler {
  return async (call) => {
    const found = await authenticate(call.request);
    if (!found) throw new AppError("unauthenticated");
    if (found.via === "cookie" && isWrite(call.request) && isForeign(call.request)) {
      throw new AppError("forbidden", { message: "This request came from another site." });
    }
    return await handler({ ...call, user: found.user });
  };
}
