"use client";

import { type SubmitEvent, useState } from "react";
import { z } from "zod";
import { attemptSignIn } from "@/components/auth/attempt-sign-in";
import { PasswordField } from "@/components/auth/password-field";
import { checkNewPassword, MAX_PASSWORD, MIN_PASSWORD } from "@/components/auth/sign-up-rules";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";

interface Errors {
  current?: string | undefined;
  next?: string | undefined;
}

/** Takes the old password and a new one, and signs this browser in again with that. */
export function ChangePassword({ email }: { email: string }) {
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setIsBusy] = useState(false);

  async function change(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, next] = ["current_password", "new_password"].map((name) =>
      String(form.get(name) ?? ""),
    );
    const flaw = checkNewPassword(next ?? "");
    setErrors({ next: flaw });
    if (flaw) return;
    setIsBusy(true);
    try {
      const body = { current_password: current, new_password: next };
      await callApi("/api/account/password", z.null(), { method: "POST", body });
    } catch (failure) {
      setIsBusy(false);
      if (!(failure instanceof ApiError)) throw failure;
      setErrors({ current: failure.message });
      return;
    }
    // Every sign-in is over, this one too.
    const failed = await attemptSignIn("credentials", { email, password: next ?? "" }, "/account");
    if (failed) window.location.assign("/sign-in");
  }

  return (
    <form className="flex flex-col gap-4" onSubmit={change} noValidate>
      <PasswordField
        name="current_password"
        label="Your password now"
        autoComplete="current-password"
        error={errors.current}
      />
      <PasswordField
        name="new_password"
        label="New password"
        autoComplete="new-password"
        hint={`${MIN_PASSWORD} to ${MAX_PASSWORD} characters.`}
        error={errors.next}
      />
      <Button type="submit" variant="secondary" className="self-start" disabled={isBusy}>
        Change password
      </Button>
    </form>
  );
}
