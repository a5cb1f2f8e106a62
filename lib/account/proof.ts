import { checkCredentials } from "../auth/accounts.ts";
import { findDemoUser } from "../auth/demo.ts";
import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { limitFailures } from "../rate-limit.ts";

/** Whether this account has a password to ask for. */
export async function hasPassword(owner: Owner): Promise<boolean> {
  const withOne = { id: owner, passwordHash: { not: null } };
  return (await db().user.count({ where: withOne })) > 0;
}

/**
 * The row of a user who knows their password. Failures count as those of a sign-in do.
 * @throws AppError `forbidden`, `rate_limited`
 */
export async function requirePassword(user: CurrentUser, password: string | undefined) {
  const own = await limitFailures(user.email, async () =>
    password === undefined ? null : await checkCredentials({ email: user.email, password }),
  );
  if (own?.id !== user.id)
    throw new AppError("forbidden", { message: "This is not your password." });
  return own;
}

/** @throws AppError `forbidden` for the demo's job seeker, whom everyone shares. */
export async function refuseDemo(user: CurrentUser, message: string): Promise<void> {
  if ((await findDemoUser())?.id === user.id) throw new AppError("forbidden", { message });
}
