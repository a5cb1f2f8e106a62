export interface SignUp {
  name: string;
  email: string;
  password: string;
}
export type SignUpErrors = Partial<Record<keyof SignUp, string>>;

export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 128;

/** What is wrong with a password that someone chooses, or undefined. */
export function checkNewPassword(password: string): string | undefined {
  const missing = MIN_PASSWORD - password.length;
  if (missing > 0) return `Add ${missing} more ${missing === 1 ? "character" : "characters"}.`;
  return password.length > MAX_PASSWORD ? `Use at most ${MAX_PASSWORD} characters.` : undefined;
}

/** What is wrong with a sign-up before it is sent; the server judges the same things again. */
export function checkSignUp({ name, email, password }: SignUp): SignUpErrors {
  const errors: SignUpErrors = {};
  if (name.trim() === "") errors.name = "Write your name.";
  if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) {
    errors.email = "Write an e-mail address, like you@example.com.";
  }
  const flaw = checkNewPassword(password);
  if (flaw) errors.password = flaw;
  return errors;
}

const REFUSALS: Required<SignUpErrors> = {
  name: "This name is not accepted; use at most 200 characters.",
  email: "This e-mail address is not accepted.",
  password: "This password is not accepted.",
};

/** The fields that the server refused, from its code and details. */
export function refusedFields(code: string, details: { path: string }[]): SignUpErrors {
  if (code === "email_taken") {
    return { email: "There is already an account with this address. Sign in instead?" };
  }
  const names = (Object.keys(REFUSALS) as (keyof SignUp)[]).filter((name) =>
    details.some(({ path }) => path === name),
  );
  return Object.fromEntries(names.map((name) => [name, REFUSALS[name]]));
}
