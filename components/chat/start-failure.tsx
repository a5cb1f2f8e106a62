import type { FailedStart } from "@/components/chat/use-start";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Why a chat could not be started, what became of the question, and the way on. */
export function StartFailure({ failed }: { failed: FailedStart }) {
  const { failure, session } = failed;
  return (
    <Notice tone="error" title={failure.title} actions={<Way failed={failed} />}>
      {failure.advice}
      {session ? " It stands in your chat about this posting." : null}
    </Notice>
  );
}

function Way({ failed: { failure, session } }: { failed: FailedStart }) {
  if (session) {
    return (
      <ButtonLink href={`/chat/${session.session_id}`} variant="primary">
        Open that chat
      </ButtonLink>
    );
  }
  if (failure.way === "resume") return <ButtonLink href="/resume">Go to your resume</ButtonLink>;
  if (failure.way === "sign-in") return <ButtonLink href="/sign-in">Sign in</ButtonLink>;
  return null;
}
