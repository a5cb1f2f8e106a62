import { deleteSession } from "../chat/mutations.ts";
import { db, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { hasPassword, refuseDemo, requirePassword } from "./proof.ts";
import type { DeleteAccount } from "./schema.ts";

/**
 * Their password, with failures counted as those of a sign-in are. Who signs in with another service has none: they
 * type their e-mail address, in a browser that is signed in, since no token can be had without a password.
 */
async function requireProof(user: CurrentUser, { password, email }: DeleteAccount): Promise<void> {
  if (!(await hasPassword(user.owner))) {
    if (email?.trim().toLowerCase() === user.email) return;
    throw new AppError("forbidden", {
      message: "This account has no password. Type its e-mail address to delete it.",
    });
  }
  await requirePassword(user, password);
}

/** The last administrator stays: nobody could make another. The rows are locked, so that two cannot both be let go. */
async function requireAnotherAdmin(tx: Transaction, user: CurrentUser): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE role = 'admin' ORDER BY id FOR UPDATE`;
  if (admins.some(({ id }) => id === user.id) && admins.length === 1) {
    throw new AppError("forbidden", {
      message: "You are the only administrator. Make someone else one first.",
    });
  }
}

/** Chats first, each with what ends its running answer. */
async function deleteSessions(owner: Owner): Promise<void> {
  const rows = await db().chatSession.findMany({ where: { userId: owner }, select: { id: true } });
  for (const { id } of rows) {
    await deleteSession(owner, id).catch((error: unknown) => {
      // Deleted meanwhile, in another window: what was wanted.
      if (!(error instanceof AppError && error.code === "session_not_found")) throw error;
    });
  }
}

/**
 * Deletes the account and everything that hangs on it. Its tokens and cookies are good for nothing from then on, since
 * every request looks its user up.
 * @throws AppError `forbidden` for a wrong password, the demo account, the only administrator; `rate_limited`
 */
export async function deleteAccount(user: CurrentUser, proof: DeleteAccount): Promise<void> {
  await refuseDemo(
    user,
    "The demo account is everyone's and cannot be deleted. Sign up for one of your own.",
  );
  await requireProof(user, proof);
  await db().$transaction((tx) => requireAnotherAdmin(tx, user));
  await deleteSessions(user.owner);
  await db().$transaction(async (tx) => {
    await requireAnotherAdmin(tx, user);
    await tx.user.deleteMany({ where: { id: user.owner } });
  });
}
