"use client";

import { type ReactNode, useState } from "react";
import { TextField } from "@/components/ui/field";

interface PasswordFieldProps {
  name?: string;
  label?: string;
  autoComplete: "current-password" | "new-password";
  hint?: ReactNode;
  error?: string | undefined;
}

/** A password that can be looked at before it is sent. */
export function PasswordField({
  name = "password",
  label = "Password",
  autoComplete,
  hint,
  error,
}: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={label}
        name={name}
        type={isShown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        hint={hint}
        error={error}
      />
      <label className="tap inline-flex items-center gap-2 self-start text-sm text-ink-soft">
        <input
          type="checkbox"
          className="size-4"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        Show password
      </label>
    </div>
  );
}
