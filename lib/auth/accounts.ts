import { z } from "zod";
import { db, Prisma } from "../db.ts";
import { DEMO_EMAILS } from "./demo.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";

export const emailSchema = z
  .string()
  .trim()
  .max(320)
  .transform((value) => value.toLowerCase())
  .pipe(z.email());

export const passwordSchema = z.string().min(12).max(128);

export const signupSchema = z.object({
  email: emailSchema,
  password: passwordSchema,
  name: z.string().trim().min(1).max(200),
});

/** PostgreSQL can store no text with the character U+0000, so no account has one. */
const storable = z.string().refine((value) => !value.includes("\0"), {
  error: "must not contain the character U+0000",
});

/** Not the sign-up's rules: a wrong password is wrong, not invalid. */
export const credentialsSchema = z.object({
  email: storable.trim().min(1).max(320).toLowerCase(),
  password: storable.min(1).max(1_000),
});

/** The new account, or null when there is already one with this address, or it is the demo's. */
export async function createAccount(input: z.output<typeof signupSchema>) {
  if (DEMO_EMAILS.has(input.email)) return null;
  const passwordHash = await hashPassword(input.password);
  try {
    return await db().user.create({
      data: { email: input.email, name: input.name, passwordHash },
      select: { id: true, email: true, name: true, role: true },
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      return null;
    }
    throw error;
  }
}

/** The user with this address and password, or null: unknown and wrong look and take alike. */
export async function checkCredentials(input: z.output<typeof credentialsSchema>) {
  const user = await db().user.findUnique({ where: { email: input.email } });
  const matches = await verifyPassword(user?.passwordHash ?? null, input.password);
  return user && matches ? user : null;
}

/**
 * The user behind an OAuth account, made at the first sign-in.
 * @returns null when the address is the demo's, or belongs to an account that this provider was never linked to: whoever
 * holds the provider's account need not be who chose the password.
 */
export async function findOrCreateOAuthUser(
  provider: string,
  providerAccountId: string,
  profile: { email: string; name: string },
) {
  const key = { provider, providerAccountId };
  const account = await db().account.findUnique({
    where: { provider_providerAccountId: key },
    include: { user: true },
  });
  if (account) return account.user;
  if (DEMO_EMAILS.has(profile.email)) return null;
  try {
    return await db().user.create({
      data: { email: profile.email, name: profile.name, accounts: { create: key } },
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return null;
    throw error;
  }
}
