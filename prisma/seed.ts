import { randomBytes } from "node:crypto";
import { ADMIN_EMAIL, DEMO_EMAIL, DEMO2_EMAIL } from "../lib/auth/demo.ts";
import { hashPassword, verifyPassword } from "../lib/auth/passwords.ts";
import { db, whileOthersWait } from "../lib/db.ts";
import { env } from "../lib/env.ts";
import { postingColumns } from "../lib/job/posting-columns.ts";
import type { Owner, UserRole } from "../lib/owner.ts";
import { writeFirstResume } from "../lib/resume/mutations.ts";
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

function demoAccounts(): DemoAccount[] {
  const { DEMO_PASSWORD, ADMIN_PASSWORD } = env();
  const demo = { role: "user", password: DEMO_PASSWORD, variable: "DEMO_PASSWORD" } as const;
  const admin = { role: "admin", password: ADMIN_PASSWORD, variable: "ADMIN_PASSWORD" } as const;
  return [
    { ...demo, email: DEMO_EMAIL, resume: demoResume },
    { ...demo, email: DEMO2_EMAIL, resume: secondResume },
    { ...admin, email: ADMIN_EMAIL, resume: null },
  ];
}

/**
 * Adds an account that is not there yet, with its resume or not at all. A password that the environment does not give is
 * made and printed.
 */
async function seedAccount(account: DemoAccount): Promise<void> {
  const { email, role, resume } = account;
  if ((await db().user.count({ where: { email } })) > 0) return;
  const password = account.password ?? randomBytes(12).toString("base64url");
  const name = resume?.basics?.name ?? "Administrator";
  const passwordHash = await hashPassword(password);
  await db().$transaction(async (tx) => {
    const data = { email, name, role, passwordHash, isSeeded: true };
    const { id } = await tx.user.create({ data });
    if (resume) await writeFirstResume(tx, id as Owner, resume);
  });
  if (!account.password) {
    console.log(
      `  ${email} was given the password ${password} (set ${account.variable} to choose)`,
    );
  }
}

/** Gives the demo accounts that there are the passwords of the environment: whoever sets one means it to be so. */
export async function setDemoPasswords(): Promise<void> {
  for (const { email, role, password } of demoAccounts()) {
    if (!password) continue;
    const stored = await db().user.findFirst({ where: { email, role, isSeeded: true } });
    if (!stored || (await verifyPassword(stored.passwordHash, password))) continue;
    const passwordHash = await hashPassword(password);
    await db().user.update({
      where: { id: stored.id },
      data: { passwordHash, tokenVersion: { increment: 1 } },
    });
  }
}

/**
 * Whether this installation is to have the demo: as `DEMO` says, else an embedded one that nobody uses yet and whose
 * demo is not complete, be it new or interrupted at its first start. The postings come last.
 */
export async function wantsDemo(): Promise<boolean> {
  const { DEMO, DATABASE_URL } = env();
  if (DEMO !== undefined) return DEMO;
  if (DATABASE_URL) return false;
  const others = await db().user.count({ where: { isSeeded: false } });
  const seeded = await db().jobPosting.count({ where: { seedKey: { not: null } } });
  return others === 0 && seeded === 0;
}

/** Whoever seeds does it alone: of instances that start at once, one, and the others find it done. */
export const prepareDemo = (): Promise<void> =>
  whileOthersWait(async () => {
    await setDemoPasswords();
    if (await wantsDemo()) await seed();
  });

/** The demo: two job seekers, an administrator, postings that are everyone's. Safe to run at every start. */
export async function seed(): Promise<void> {
  for (const account of demoAccounts()) await seedAccount(account);
  // Lists show the newest first, and the first of these is the one to begin with.
  const rows = demoPostings
    .map((posting, index) => ({ ...postingColumns(posting), seedKey: `demo-${index + 1}` }))
    .reverse();
  await db().jobPosting.createMany({ data: rows, skipDuplicates: true });
}
