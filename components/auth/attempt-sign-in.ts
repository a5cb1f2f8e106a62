import { signIn } from "next-auth/react";
import { type AuthFailure, describeAttempt } from "@/components/auth/sign-in-errors";

/**
 * Signs in with a password or as the demo job seeker, and leads to `target`. Returns what went wrong, or null while
 * the browser is on its way.
 */
export async function attemptSignIn(
  provider: "credentials" | "demo",
  fields: Record<string, string>,
  target: string,
): Promise<AuthFailure | null> {
  try {
    const result = await signIn(provider, { ...fields, redirect: false, callbackUrl: target });
    if (!result?.ok) return describeAttempt(result?.error ?? null);
  } catch {
    // next-auth cannot read an answer that is not its own: too many tries, or a server that is not there.
    return describeAttempt(null);
  }
  // A full load, so that nothing of the signed-out pages is left in the router's cache.
  window.location.assign(target);
  return null;
}
