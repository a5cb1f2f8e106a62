"use client";

import { useActionState } from "react";
import { attemptSignIn } from "@/components/auth/attempt-sign-in";
import { PasswordField } from "@/components/auth/password-field";
import type { AuthFailure } from "@/components/auth/sign-in-errors";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

interface State {
  email: string;
  failure: AuthFailure | null;
  isLeaving: boolean;
}

/** E-mail and password. As a form action, so that React holds what is sent before the page has come alive. */
export function SignInForm({ callback }: { callback: string }) {
  const [state, submit, isPending] = useActionState(
    async (_: State, data: FormData): Promise<State> => {
      const email = String(data.get("email")).trim();
      const password = String(data.get("password"));
      const failure = await attemptSignIn("credentials", { email, password }, callback);
      return { email, failure, isLeaving: failure === null };
    },
    { email: "", failure: null, isLeaving: false },
  );
  const isBusy = isPending || state.isLeaving;
  return (
    <form action={submit} className="flex flex-col gap-3">
      {state.failure && !isBusy ? (
        <Notice tone="error" title={state.failure.title}>
          {state.failure.advice}
        </Notice>
      ) : null}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.email}
        required
      />
      <PasswordField autoComplete="current-password" />
      <Button type="submit" variant="primary" disabled={isBusy}>
        {isBusy ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
