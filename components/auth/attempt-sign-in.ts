import { getCsrfToken } from "next-auth/react";
import { type AuthFailure, describeAttempt } from "@/components/auth/sign-in-errors";
import { fetchOrThrow } from "@/components/ui/api";

/**
 * Signs in with a password or as the demo job seeker, and leads to `target`. Returns what went wrong, or null while
 * the browser is on its way. Not next-auth's own call, which cannot read why it was refused.
 */
export async function attemptSignIn(
  provider: "credentials" | "demo",
  fields: Record<string, string>,
  target: string,
): Promise<AuthFailure | null> {
  try {
    const csrfToken = (await getCsrfToken()) ?? "";
    const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: target, json: "true" });
    await fetchOrThrow(`/api/auth/callback/${provider}`, { method: "POST", body });
  } catch (error) {
    return describeAttempt(error);
  }
  // A full load, so that nothing of the signed-out pages is left in the router's cache.
  window.location.assign(target);
  return null;
}
