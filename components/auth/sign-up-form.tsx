"use client";

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { z } from "zod";
import { attemptSignIn } from "@/components/auth/attempt-sign-in";
import { PasswordField } from "@/components/auth/password-field";
import type { AuthFailure } from "@/components/auth/sign-in-errors";
import {
  checkSignUp,
  MAX_PASSWORD,
  MIN_PASSWORD,
  refusedFields,
  type SignUpErrors,
} from "@/components/auth/sign-up-rules";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

interface State {
  name: string;
  email: string;
  errors: SignUpErrors;
  failure: AuthFailure | null;
  isLeaving: boolean;
}

const EMPTY: State = { name: "", email: "", errors: {}, failure: null, isLeaving: false };

async function signUp(data: FormData, target: string): Promise<State> {
  const text = (name: string) => String(data.get(name) ?? "");
  const input = { name: text("name"), email: text("email").trim(), password: text("password") };
  const state = { ...EMPTY, name: input.name, email: input.email };
  const errors = checkSignUp(input);
  if (Object.keys(errors).length > 0) return { ...state, errors };
  try {
    await callApi("/api/auth/signup", z.unknown(), { method: "POST", body: input });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const refused = refusedFields(error.code, error.details);
    if (Object.keys(refused).length > 0) return { ...state, errors: refused };
    return { ...state, failure: { title: "No account was made.", advice: error.message } };
  }
  const { email, password } = input;
  if (!(await attemptSignIn("credentials", { email, password }, target))) {
    return { ...state, isLeaving: true };
  }
  const failure = {
    title: "Your account is made, but you could not be signed in.",
    advice: "Wait a minute, then sign in with it.",
  };
  return { ...state, failure };
}

/** Makes an account and signs in with it. */
export function SignUpForm({ callback }: { callback: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [state, submit, isPending] = useActionState(
    (_: State, data: FormData) => signUp(data, callback),
    EMPTY,
  );
  useEffect(() => {
    if (Object.keys(state.errors).length === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  // Without React's own handling of the action, which would empty the fields after a refusal.
  const keepFields = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => submit(data));
  };
  const isBusy = isPending || state.isLeaving;
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={keepFields}
      noValidate
      className="flex flex-col gap-3"
    >
      {state.failure && !isBusy ? (
        <Notice tone="error" title={state.failure.title}>
          {state.failure.advice}
        </Notice>
      ) : null}
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={state.name}
        error={state.errors.name}
        required
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.email}
        error={state.errors.email}
        required
      />
      <PasswordField
        autoComplete="new-password"
        hint={`${MIN_PASSWORD} to ${MAX_PASSWORD} characters; a few words in a row are easy to keep in mind.`}
        error={state.errors.password}
      />
      <Button type="submit" variant="primary" disabled={isBusy}>
        {isBusy ? "Creating your account…" : "Create account"}
      </Button>
    </form>
  );
}
