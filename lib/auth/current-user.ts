import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { CurrentUser } from "../owner.ts";
import { sessionCookie } from "./options.ts";
import { userOfToken } from "./token-user.ts";

/**
 * Who makes this request, by Bearer token or by the browser's cookie. A request that brings an `Authorization` header
 * is judged by it alone.
 */
export async function authenticate(
  request: Request,
): Promise<{ user: CurrentUser; via: "bearer" | "cookie" } | null> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const found = await userOfToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1]);
    return found && { user: found.user, via: "bearer" };
  }
  const user = await pageUser();
  return user && { user, via: "cookie" };
}

/** The signed-in user of a page, by the cookie. */
export async function pageUser(): Promise<CurrentUser | null> {
  const found = await userOfToken((await cookies()).get(sessionCookie())?.value);
  return found?.user ?? null;
}

/** Like `pageUser`, but leads to the sign-in page, and back to `path` after it. */
export async function requirePageUser(path: string): Promise<CurrentUser> {
  return (await pageUser()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** Like `requirePageUser`; anyone but an administrator gets the page with status 403. */
export async function requirePageAdmin(path: string): Promise<CurrentUser> {
  const user = await requirePageUser(path);
  if (user.role !== "admin") forbidden();
  return user;
}
