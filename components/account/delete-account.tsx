"use client";

import { Trash2 } from "lucide-react";
import { signOut } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { PasswordField } from "@/components/auth/password-field";
import { clearDrafts } from "@/components/shell/drafts";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";

interface DeleteAccountProps {
  email: string;
  /** False for who signs in with another service: they type their address instead. */
  hasPassword: boolean;
}

/** Asks for the password, says what goes, and lets everything go. */
export function DeleteAccount({ email, hasPassword }: DeleteAccountProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function remove(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = hasPassword ? "password" : "email";
    setIsBusy(true);
    try {
      const body = { [field]: String(form.get(field) ?? "") };
      await callApi("/api/account", z.null(), { method: "DELETE", body });
    } catch (failure) {
      setIsBusy(false);
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
      return;
    }
    clearDrafts();
    await signOut({ callbackUrl: "/sign-in" });
  }

  return (
    <>
      <Button
        variant="danger"
        className="self-start"
        onClick={() => {
          setError(undefined);
          setIsAsking(true);
        }}
      >
        <Trash2 aria-hidden />
        Delete account
      </Button>
      <Dialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title="Delete your account?"
        description="Your resume, notes, postings and chats are gone at once and for good. Nobody can bring them back."
      >
        <form className="flex flex-col gap-4" onSubmit={remove}>
          {hasPassword ? (
            <PasswordField autoComplete="current-password" error={error} />
          ) : (
            <TextField
              label="Your e-mail address"
              name="email"
              type="email"
              autoComplete="off"
              required
              hint={`You sign in with another service, so there is no password. Type ${email} to go on.`}
              error={error ?? null}
            />
          )}
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="secondary" onClick={() => setIsAsking(false)}>
              Cancel
            </Button>
            <Button type="submit" variant="danger" disabled={isBusy}>
              Delete account
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
