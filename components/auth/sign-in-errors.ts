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

/**
 * What a person reads when a form's sign-in failed. Only one code is ours to name; everything else says that no
 * sign-in is possible at the moment, mostly since there were too many.
 */
export function describeAttempt(code: string | null): AuthFailure {
  if (code === "CredentialsSignin") return describeReturn(code);
  return {
    title: "You cannot be signed in right now.",
    advice:
      "There may have been too many tries. Wait a minute and try again; your account is safe.",
  };
}
