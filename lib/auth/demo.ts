import { db } from "../db.ts";
import { env } from "../env.ts";

export const DEMO_EMAIL = "demo@example.com";
export const ADMIN_EMAIL = "admin@example.com";

/** The demo job seeker, where this is a demo server: `DEMO`, or an embedded database that was seeded when new. */
export async function findDemoUser() {
  const { DEMO, DATABASE_URL } = env();
  if (!(DEMO ?? !DATABASE_URL)) return null;
  return await db().user.findUnique({ where: { email: DEMO_EMAIL } });
}
