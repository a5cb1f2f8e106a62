import { randomBytes } from "node:crypto";
import { ADMIN_EMAIL, DEMO_EMAIL } from "../lib/auth/demo.ts";
import { hashPassword } from "../lib/auth/passwords.ts";
import { db } from "../lib/db.ts";
import { env } from "../lib/env.ts";
import { postingColumns } from "../lib/job/mutations.ts";
import type { Owner, UserRole } from "../lib/owner.ts";
import { saveResume } from "../lib/resume/mutations.ts";
import type { JsonResume } from "../lib/resume/schema.ts";
import { demoPostings } from "./seed-data/postings.ts";
import { demoResume, secondResume } from "./seed-data/resumes.ts";

interface DemoAccount {
  email: string;
  role: UserRole;
  password: string | undefined;
  variable: string;
  resume: JsonResume | null;
}

/**
 * Adds what is not there yet. A password that the environment gives is set at every start; one that it does not give
 * is made and printed at the account's first.
 */
async function seedAccount(account: DemoAccount): Promise<void> {
  const { email, role, resume } = account;
  const stored = await db().user.findUnique({ where: { email } });
  if (stored) {
    if (account.password) {
      const passwordHash = await hashPassword(account.password);
      await db().user.update({ where: { email }, data: { passwordHash } });
    }
    return;
  }
  const password = account.password ?? randomBytes(12).toString("base64url");
  const name = resume?.basics?.name ?? "Administrator";
  const user = await db().user.create({
    data: { email, name, role, passwordHash: await hashPassword(password) },
  });
  if (resume) await saveResume(user.id as Owner, resume);
  if (!account.password) {
    console.log(
      `  ${email} was given the password ${password} (set ${account.variable} to choose)`,
    );
  }
}

/** The demo: two job seekers, an administrator, postings that are everyone's. Safe to run at every start. */
export async function seed(): Promise<void> {
  const { DEMO_PASSWORD, ADMIN_PASSWORD } = env();
  const demo = { role: "user", password: DEMO_PASSWORD, variable: "DEMO_PASSWORD" } as const;
  await seedAccount({ ...demo, email: DEMO_EMAIL, resume: demoResume });
  await seedAccount({ ...demo, email: "demo2@example.com", resume: secondResume });
  await seedAccount({
    email: ADMIN_EMAIL,
    role: "admin",
    password: ADMIN_PASSWORD,
    variable: "ADMIN_PASSWORD",
    resume: null,
  });
  // Lists show the newest first, and the first of these is the one to begin with.
  const rows = demoPostings
    .map((posting, index) => ({ ...postingColumns(posting), seedKey: `demo-${index + 1}` }))
    .reverse();
  await db().jobPosting.createMany({ data: rows, skipDuplicates: true });
}
