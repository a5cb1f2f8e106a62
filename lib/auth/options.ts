import type { Account, NextAuthOptions, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { z } from "zod";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { limitFailures } from "../rate-limit.ts";
import {
  checkCredentials,
  credentialsSchema,
  emailSchema,
  findOrCreateOAuthUser,
} from "./accounts.ts";
import { findDemoUser } from "./demo.ts";
import { userOfToken } from "./token-user.ts";
import { COOKIE_SECONDS, signToken, type TokenOwner } from "./tokens.ts";

/** Whoever signed in, as next-auth hands them on: a row of `users`. */
const signedInSchema = z.object({ id: z.uuid(), tokenVersion: z.int() });

/** What the cookie holds of it, between next-auth's steps. */
const heldSchema = z
  .object({ sub: z.uuid(), ver: z.int() })
  .transform(({ sub, ver }): TokenOwner => ({ userId: sub, version: ver }));

const isHttps = () => env().NEXTAUTH_URL.startsWith("https://");

/** The browser's session cookie; it holds the same kind of token that clients send as Bearer. */
export const sessionCookie = () =>
  isHttps() ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** Sign-in with another account, offered when both its variables are set. */
export function oauthProviders(): { id: "github" | "google"; name: string }[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [{ id: "github" as const, name: "GitHub" }] : []),
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
      ? [{ id: "google" as const, name: "Google" }]
      : []),
  ];
}

/** A sign-in that throws: next-auth would put the error's text, whatever it is, into an address. */
const reporting =
  <Input, User>(
    authorize: (input: Input) => Promise<User | null>,
    onFailure: (error: unknown) => void,
  ) =>
  async (input: Input): Promise<User | null> => {
    try {
      return await authorize(input);
    } catch (error) {
      onFailure(error);
      return null;
    }
  };

async function signInByPassword(input: unknown) {
  const parsed = credentialsSchema.safeParse(input);
  if (!parsed.success) return null;
  return await limitFailures(parsed.data.email, () => checkCredentials(parsed.data));
}

function providers(onFailure: (error: unknown) => void): NextAuthOptions["providers"] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  return [
    CredentialsProvider({
      name: "E-mail and password",
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: reporting(signInByPassword, onFailure),
    }),
    CredentialsProvider({
      id: "demo",
      name: "Demo",
      credentials: {},
      authorize: reporting(findDemoUser, onFailure),
    }),
    ...(GITHUB_ID && GITHUB_SECRET
      ? [GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })]
      : []),
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
      ? [GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET })]
      : []),
  ];
}

/** Makes `user` ours. Returns true, or the page that says why not. */
async function signInByOAuth(user: User, account: Account): Promise<true | string> {
  const email = emailSchema.safeParse(user.email ?? "");
  if (!email.success) return "/sign-in?error=OAuthEmail";
  const name = user.name?.trim() || email.data;
  const own = await findOrCreateOAuthUser(account.provider, account.providerAccountId, {
    email: email.data,
    name,
  });
  if (!own) return "/sign-in?error=OAuthAccountNotLinked";
  // The token's subject is our user, not the provider's.
  Object.assign(user, { id: own.id, tokenVersion: own.tokenVersion });
  return true;
}

/** @param onFailure gets what a sign-in threw; next-auth is told that nobody signed in. */
export function authOptions(onFailure: (error: unknown) => void): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: providers(onFailure),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() },
      },
    },
    jwt: {
      encode: ({ token, maxAge }) => signToken(heldSchema.parse(token), maxAge ?? COOKIE_SECONDS),
      // A cookie that is over must not be made anew.
      decode: async ({ token }) => {
        const found = await userOfToken(token);
        return found && { sub: found.holder.userId, ver: found.holder.version };
      },
    },
    callbacks: {
      signIn: async ({ user, account }) => {
        if (!account || account.type === "credentials") return true;
        try {
          return await signInByOAuth(user, account);
        } catch (error) {
          log().error({ err: error }, "a sign-in with another service failed");
          return "/sign-in?error=Callback";
        }
      },
      jwt: ({ token, user }) => {
        if (!user) return token;
        const { id, tokenVersion } = signedInSchema.parse(user);
        return { sub: id, ver: tokenVersion };
      },
    },
    logger: {
      error: (code, metadata) =>
        log().error(
          { code, err: metadata instanceof Error ? metadata : metadata.error },
          "next-auth",
        ),
      warn: (code) => log().warn({ code }, "next-auth"),
      debug: () => {},
    },
  };
}
