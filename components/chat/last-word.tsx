"use client";

import type { ReactNode } from "react";
import type { Failure } from "@/components/chat/failure";
import { readTurn } from "@/components/chat/turn";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ChatUIMessage } from "@/lib/chat/schema";

interface LastWordProps {
  last: ChatUIMessage | undefined;
  isRunning: boolean;
  isActive: boolean;
  failure: Failure | null;
  jobId: number | null;
  /** Asks the last question again, in its place. */
  onAgain: (() => void) | null;
  onCheck: () => void;
}

/** What has to be said below the last message: what went wrong, what is missing, why nothing more can be asked. */
export function LastWord(props: LastWordProps) {
  const { last, isRunning, isActive, failure, jobId, onAgain, onCheck } = props;
  if (!isActive) {
    return (
      <Notice
        title="This chat is deactivated."
        actions={jobId === null ? null : <NewChatLink jobId={jobId} />}
      >
        {jobId === null
          ? "You can still read it. Its posting has been deleted."
          : "You can still read it, but not ask more in it."}
      </Notice>
    );
  }
  if (isRunning) return null;
  const again = onAgain ? (
    <Button key="again" onClick={onAgain}>
      Ask again
    </Button>
  ) : null;
  const check = (
    <Button key="check" onClick={onCheck}>
      Load the answer
    </Button>
  );
  if (failure) {
    const ways: Record<NonNullable<Failure["way"]>, ReactNode> = {
      "ask-again": again,
      reload: check,
      resume: <ButtonLink href="/resume">Go to your resume</ButtonLink>,
      "sign-in": <ButtonLink href="/sign-in">Sign in</ButtonLink>,
      "new-chat": jobId === null ? null : <NewChatLink jobId={jobId} />,
    };
    return (
      <Notice tone="error" title={failure.title} actions={failure.way && ways[failure.way]}>
        {failure.advice}
      </Notice>
    );
  }
  if (last?.role === "user") {
    return (
      <Notice title="This question has no answer yet." actions={[check, again]}>
        It is saved. If it was asked a moment ago, its answer may still be on its way.
      </Notice>
    );
  }
  const turn = last && readTurn(last, false);
  if (turn?.status !== "failed") return null;
  return (
    <Notice tone="error" title={turn.error?.message ?? "This answer broke off."} actions={again}>
      {turn.error ? null : "Your question is saved."}
    </Notice>
  );
}

function NewChatLink({ jobId }: { jobId: number }) {
  return (
    <ButtonLink href={`/chat?job=${jobId}`} variant="primary">
      Start a new chat about this posting
    </ButtonLink>
  );
}
