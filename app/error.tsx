"use client";

import { Lost } from "@/components/shell/lost";
import { Button, ButtonLink } from "@/components/ui/button";

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <Lost
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/chat">Go to your chats</ButtonLink>
        </>
      }
    >
      Something failed on our side. What you saved is safe.
    </Lost>
  );
}
