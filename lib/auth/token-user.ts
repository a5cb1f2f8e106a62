import { db } from "../db.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { type TokenOwner, verifyToken } from "./tokens.ts";

/**
 * The user whose token this is, or null where the user is gone or has ended it. Read from the database every time, so
 * that who was deleted, demoted or signed out is so on every instance at once.
 */
export async function userOfToken(
  token: string | undefined,
): Promise<{ user: CurrentUser; holder: TokenOwner } | null> {
  const holder = token ? await verifyToken(token) : null;
  if (!holder) return null;
  const user = await db().user.findFirst({
    where: { id: holder.userId, tokenVersion: holder.version },
    select: { id: true, email: true, name: true, role: true },
  });
  return user && { user: { ...user, owner: user.id as Owner }, holder };
}
