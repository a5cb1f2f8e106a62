"use client";

import { memo, useMemo } from "react";
import { EarlierAnswers, Regenerate } from "@/components/chat/answer-deeds";
import { AnswerText } from "@/components/chat/answer-text";
import { gappedText, looseIn, segmentsOf, textOf } from "@/components/chat/copied-text";
import { CopyWording } from "@/components/chat/copy-wording";
import { EvidenceProvider } from "@/components/chat/evidence";
import { Question } from "@/components/chat/question";
import { SecondOpinion } from "@/components/chat/second-opinion";
import { settleMarkdown } from "@/components/chat/settle-markdown";
import { readTurn, type Turn } from "@/components/chat/turn";
import { useTimeZone } from "@/components/ui/browser";
import type { ChatUIMessage } from "@/lib/chat/schema";

interface TurnViewProps {
  message: ChatUIMessage;
  /** The stream is writing this one. */
  isRunning: boolean;
  /** Of a question: it looks like a fact that the user may want to keep. */
  offersNote: boolean;
}

/** One question or answer of the transcript. */
export const TurnView = memo(function TurnView({ message, isRunning, offersNote }: TurnViewProps) {
  const turn = useMemo(() => readTurn(message, isRunning), [message, isRunning]);
  return turn.role === "user" ? (
    <Question turn={turn} offersNote={offersNote} />
  ) : (
    <Answer turn={turn} />
  );
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
  const timeZone = useTimeZone();
  const isDone = turn.status !== "writing";
  return (
    <div className="-ml-2 flex min-h-11 items-center gap-2 text-xs text-ink-faint md:min-h-10">
      {isDone && turn.text !== "" ? <CopyAnswer turn={turn} /> : null}
      {isDone && turn.status !== "failed" ? <Regenerate messageId={turn.id} /> : null}
      {turn.status === "complete" ? <SecondOpinion messageId={turn.id} /> : null}
      {isDone && turn.timestamp ? (
        <time dateTime={turn.timestamp}>{clock(turn.timestamp, timeZone)}</time>
      ) : null}
      {turn.status === "stopped" ? <span>Stopped before the end</span> : null}
      {turn.status === "failed" ? <span>Broke off before the end</span> : null}
      {turn.isTruncated ? <span>Cut off where the model’s room ended; ask it to go on</span> : null}
    </div>
  );
}

function CopyAnswer({ turn: { text, unsupported } }: { turn: Turn }) {
  const segments = segmentsOf(text, unsupported);
  return (
    <CopyWording
      label="Copy the answer"
      text={textOf(segments)}
      gapped={gappedText(segments)}
      loose={looseIn(segments).flatMap((index) => unsupported[index] ?? [])}
      className="[&_svg]:size-4"
    />
  );
}

function clock(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return format.format(new Date(time));
}
