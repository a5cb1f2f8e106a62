import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { z } from "zod";
import { db } from "../db.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { sessionCookie } from "./options.ts";
import { verifyToken } from "./tokens.ts";

async function userOfToken(token: string | undefined): Promise<CurrentUser | null> {
  const userId = token ? await verifyToken(token) : null;
  if (!userId || !z.uuid().safeParse(userId).success) return null;
  const user = await db().user.findUnique({
    where: { id: userId },
    select: { id: true, email: true, name: true, role: true },
  });
  return user && { ...user, owner: user.id as Owner };
}

/**
 * Who makes this request, by Bearer token or by the browser's cookie. A request that brings an `Authorization` header
 * is judged by it alone.
 */
export async function authenticate(
  request: Request,
): Promise<{ user: CurrentUser; via: "bearer" | "cookie" } | null> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const user = await userOfToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1]);
    return user && { user, via: "bearer" };
  }
  const user = await pageUser();
  return user && { user, via: "cookie" };
}

/** The signed-in user of a page, by the cookie. */
export async function pageUser(): Promise<CurrentUser | null> {
  return await userOfToken((await cookies()).get(sessionCookie())?.value);
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
