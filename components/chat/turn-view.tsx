"use client";

import { Copy } from "lucide-react";
import { memo, useMemo } from "react";
import { EarlierAnswers, Regenerate } from "@/components/chat/answer-deeds";
import { AnswerText } from "@/components/chat/answer-text";
import { EvidenceProvider } from "@/components/chat/evidence";
import { Question } from "@/components/chat/question";
import { SecondOpinion } from "@/components/chat/second-opinion";
import { settleMarkdown } from "@/components/chat/settle-markdown";
import { readTurn, type Turn } from "@/components/chat/turn";
import { useTimeZone } from "@/components/ui/browser";
import { IconButton } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ChatUIMessage } from "@/lib/chat/schema";

interface TurnViewProps {
  message: ChatUIMessage;
  /** The stream is writing this one. */
  isRunning: boolean;
}

/** One question or answer of the transcript. */
export const TurnView = memo(function TurnView({ message, isRunning }: TurnViewProps) {
  const turn = useMemo(() => readTurn(message, isRunning), [message, isRunning]);
  return turn.role === "user" ? <Question turn={turn} /> : <Answer turn={turn} />;
});

function Answer({ turn }: { turn: Turn }) {
  const { citations, unsupported } = turn;
  const isWriting = turn.status === "writing";
  const evidence = useMemo(() => ({ citations, unsupported }), [citations, unsupported]);
  return (
    <article aria-busy={isWriting} className="flex flex-col gap-1">
      <h2 className="sr-only">Tailorbird answered</h2>
      {turn.text === "" && isWriting ? <Thinking /> : null}
      <EvidenceProvider value={evidence}>
        <AnswerText
          text={isWriting ? settleMarkdown(turn.text) : turn.text}
          unsupported={unsupported}
        />
      </EvidenceProvider>
      <AnswerFoot turn={turn} />
      {turn.hasEarlier && !isWriting ? <EarlierAnswers messageId={turn.id} /> : null}
    </article>
  );
}

/** Stands from the question on until the first word, as high as the first line will be. */
export function Thinking() {
  return (
    <p className="flex h-7 items-center gap-2 text-ink-soft">
      <span aria-hidden className="thread-pulse" />
      Reading your resume and the posting
    </p>
  );
}

/** Time, state and copy. It keeps its height while the answer is written, so that nothing jumps at the end. */
function AnswerFoot({ turn }: { turn: Turn }) {
  const say = useToast();
  const timeZone = useTimeZone();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(turn.text);
      say({ title: "The answer is copied." });
    } catch {
      say({
        title: "Copying is not allowed here",
        description: "Select the text and copy it by hand.",
        tone: "error",
      });
    }
  };
  const isDone = turn.status !== "writing";
  return (
    <div className="-ml-2 flex min-h-11 items-center gap-2 text-xs text-ink-faint md:min-h-10">
      {isDone && turn.text !== "" ? (
        <IconButton label="Copy the answer" onClick={copy} className="[&_svg]:size-4">
          <Copy aria-hidden />
        </IconButton>
      ) : null}
      {isDone && turn.status !== "failed" ? <Regenerate messageId={turn.id} /> : null}
      {turn.status === "complete" ? <SecondOpinion messageId={turn.id} /> : null}
      {isDone && turn.timestamp ? (
        <time dateTime={turn.timestamp}>{clock(turn.timestamp, timeZone)}</time>
      ) : null}
      {turn.status === "stopped" ? <span>Stopped before the end</span> : null}
      {turn.status === "failed" ? <span>Broke off before the end</span> : null}
    </div>
  );
}

function clock(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return format.format(new Date(time));
}
