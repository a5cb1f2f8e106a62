import { createHash } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { Bounded } from "../bounded.ts";
import { env } from "../env.ts";

/** How long a client's access token is good, in seconds. */
export const ACCESS_TOKEN_SECONDS = 12 * 60 * 60;
/** How long a browser stays signed in, in seconds. */
export const COOKIE_SECONDS = 30 * 24 * 60 * 60;

const secret = () => new TextEncoder().encode(env().NEXTAUTH_SECRET);

/** Whose token it is, and the version that the user's row had when it was made: another version, and it is over. */
export interface TokenOwner {
  userId: string;
  version: number;
}

const claimsSchema = z.object({ sub: z.uuid(), ver: z.int().default(0), exp: z.number() });

/** A JWT, HS256, for a user. Who the user is now is read from the database at every request. */
export function signToken({ userId, version }: TokenOwner, seconds: number): Promise<string> {
  return new SignJWT({ ver: version })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime(`${seconds} seconds`)
    .sign(secret());
}

/** Tokens whose signature was checked, and until when they are good, by `Date.now()`: a client sends the same for hours. */
const known = new Bounded<string, { owner: TokenOwner; until: number }>(10_000);

/**
 * Whose token this is, or null for anything but a token that we signed and that has not expired. Whether the user still
 * has that version is for `current-user.ts` to ask.
 */
export async function verifyToken(token: string): Promise<TokenOwner | null> {
  // The token itself is not to lie about in memory.
  const key = createHash("sha256").update(token).digest("base64url");
  const before = known.get(key);
  if (before && Date.now() < before.until) return before.owner;
  try {
    const { payload } = await jwtVerify(token, secret(), {
      algorithms: ["HS256"],
      requiredClaims: ["sub", "exp"],
    });
    const { sub, ver, exp } = claimsSchema.parse(payload);
    const owner = { userId: sub, version: ver };
    known.set(key, { owner, until: exp * 1_000 });
    return owner;
  } catch {
    // Whatever is wrong with it, the caller is nobody.
    return null;
  }
}
