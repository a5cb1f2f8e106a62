import { ApiError } from "@/components/ui/api";

export interface AuthFailure {
  title: string;
  advice: string;
}

const FAILURES: Record<string, AuthFailure> = {
  CredentialsSignin: {
    title: "This e-mail address and password do not fit together.",
    advice: "Check both and try again.",
  },
  OAuthAccountNotLinked: {
    title: "There is already an account with this e-mail address.",
    advice: "Sign in the way you did before: with your password, or with the other service.",
  },
  OAuthEmail: {
    title: "That service did not tell us your e-mail address.",
    advice: "Make your address visible to us there, or sign in with e-mail and password.",
  },
  AccessDenied: {
    title: "The other service did not let you in.",
    advice: "Try again there, or sign in with e-mail and password.",
  },
  Callback: {
    title: "The sign-in with the other service could not be finished.",
    advice: "Wait a moment and try again; your account is safe.",
  },
  SessionRequired: {
    title: "Please sign in first.",
    advice: "Then you see the page you asked for.",
  },
};

/** What a person reads for the `?error=` that the sign-in with another service came back with. */
export function describeReturn(code: string): AuthFailure {
  return (
    FAILURES[code] ?? {
      title: "Signing in with that service did not work.",
      advice: "Try again, or sign in with e-mail and password.",
    }
  );
}

/** What a person reads when a form's sign-in failed with what `fetchOrThrow` threw. */
export function describeAttempt(error: unknown): AuthFailure {
  const { status, code, retryAfterSeconds } =
    error instanceof ApiError ? error : new ApiError("unknown", "");
  if (status === 401) return describeReturn("CredentialsSignin");
  if (code === "rate_limited") {
    return {
      title: "There were too many tries.",
      advice: `Try again in ${retryAfterSeconds ?? 60} seconds; your account is safe.`,
    };
  }
  return {
    title: "You cannot be signed in right now.",
    advice: "Wait a moment and try again; your account is safe.",
  };
}
