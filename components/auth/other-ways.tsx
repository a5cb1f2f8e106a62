"use client";

import { signIn } from "next-auth/react";
import { useState, useTransition } from "react";
import { attemptSignIn } from "@/components/auth/attempt-sign-in";
import type { AuthFailure } from "@/components/auth/sign-in-errors";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface OtherWaysProps {
  callback: string;
  services: { id: string; name: string }[];
  hasDemo: boolean;
}

/** The ways in that need no password of ours. */
export function OtherWays({ callback, services, hasDemo }: OtherWaysProps) {
  if (services.length === 0 && !hasDemo) return null;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-center gap-3 text-sm text-ink-soft before:seam before:flex-1 after:seam after:flex-1">
        or
      </p>
      {services.map(({ id, name }) => (
        <Button key={id} onClick={() => void signIn(id, { callbackUrl: callback })}>
          Continue with {name}
        </Button>
      ))}
      {hasDemo ? <DemoButton callback={callback} /> : null}
    </div>
  );
}

function DemoButton({ callback }: { callback: string }) {
  const [failure, setFailure] = useState<AuthFailure | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [isPending, start] = useTransition();
  const isBusy = isPending || isLeaving;
  const enter = () =>
    start(async () => {
      const found = await attemptSignIn("demo", {}, callback);
      setFailure(found);
      setLeaving(found === null);
    });
  return (
    <>
      {failure ? (
        <Notice tone="error" title={failure.title}>
          {failure.advice}
        </Notice>
      ) : null}
      <Button onClick={enter} disabled={isBusy}>
        {isBusy ? "Opening the demo…" : "Try the demo"}
      </Button>
      <p className="text-center text-sm text-balance text-ink-soft">
        Look around as a made-up job seeker. No account needed.
      </p>
    </>
  );
}
