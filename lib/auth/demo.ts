import { db } from "../db.ts";
import { env } from "../env.ts";

export const DEMO_EMAIL = "demo@example.com";
export const DEMO2_EMAIL = "demo2@example.com";
export const ADMIN_EMAIL = "admin@example.com";

/** Addresses that only the seed makes accounts for: the demo may be turned on later. */
export const DEMO_EMAILS: ReadonlySet<string> = new Set([DEMO_EMAIL, DEMO2_EMAIL, ADMIN_EMAIL]);

/**
 * The demo job seeker, where this is a demo server: `DEMO`, or an embedded database that was seeded when new. Null where
 * the address is somebody's own.
 */
export async function findDemoUser() {
  const { DEMO, DATABASE_URL } = env();
  if (!(DEMO ?? !DATABASE_URL)) return null;
  return await db().user.findUnique({ where: { email: DEMO_EMAIL, isSeeded: true } });
}
