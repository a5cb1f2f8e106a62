import { hashPassword } from "../auth/passwords.ts";
import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser } from "../owner.ts";
import { hasPassword, refuseDemo, requirePassword } from "./proof.ts";
import type { ChangePassword } from "./schema.ts";

const SHARED = "The demo account is everyone's. Sign up for one of your own.";

/**
 * Ends every token and cookie of the user, also the one that asks.
 * @throws AppError `forbidden` for the demo account
 */
export async function signOutEverywhere(user: CurrentUser): Promise<void> {
  await refuseDemo(user, SHARED);
  await db().user.updateMany({
    where: { id: user.owner },
    data: { tokenVersion: { increment: 1 } },
  });
}

/**
 * Changes the password, and ends every token and cookie: whoever may have known the old one is out.
 * @throws AppError `forbidden` for a wrong password, an account without one, the demo account; `rate_limited`
 */
export async function changePassword(user: CurrentUser, input: ChangePassword): Promise<void> {
  await refuseDemo(user, SHARED);
  if (!(await hasPassword(user.owner))) {
    throw new AppError("forbidden", {
      message: "You sign in with another service, so there is no password to change.",
    });
  }
  const { passwordHash } = await requirePassword(user, input.current_password);
  const changed = await hashPassword(input.new_password);
  const { count } = await db().user.updateMany({
    // Changed meanwhile, what was given is the password no longer.
    where: { id: user.owner, passwordHash },
    data: { passwordHash: changed, tokenVersion: { increment: 1 } },
  });
  if (count === 0) throw new AppError("forbidden", { message: "This is not your password." });
}
