import { jwtVerify, SignJWT } from "jose";
import { env } from "../env.ts";

/** How long a client's access token is good, in seconds. */
export const ACCESS_TOKEN_SECONDS = 12 * 60 * 60;
/** How long a browser stays signed in, in seconds. */
export const COOKIE_SECONDS = 30 * 24 * 60 * 60;

const key = () => new TextEncoder().encode(env().NEXTAUTH_SECRET);

/** A JWT, HS256, for a user. Who the user is now is read from the database at every request. */
export function signToken(userId: string, seconds: number): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime(`${seconds} seconds`)
    .sign(key());
}

/** The user's id, or null for anything but a token that we signed and that has not expired. */
export async function verifyToken(token: string): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, key(), {
      algorithms: ["HS256"],
      requiredClaims: ["sub", "exp"],
    });
    return payload.sub ?? null;
  } catch {
    // Whatever is wrong with it, the caller is nobody.
    return null;
  }
}
