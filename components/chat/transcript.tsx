"use client";

import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import { offersNote } from "@/components/chat/offers-note";
import { textOf } from "@/components/chat/turn";
import { Thinking, TurnView } from "@/components/chat/turn-view";
import { useFollow } from "@/components/chat/use-follow";
import { Button } from "@/components/ui/button";
import { reachable } from "@/components/ui/scroll-region";
import type { ChatUIMessage } from "@/lib/chat/schema";

interface TranscriptProps {
  messages: ChatUIMessage[];
  isRunning: boolean;
  /** Null where history has no older page. */
  loadOlder: (() => Promise<void>) | null;
  isLoadingOlder: boolean;
  /** What stands below the last message: an error, a way on. */
  children: ReactNode;
}

/** The conversation from its oldest loaded message to its newest. Follows the answer until the reader scrolls up. */
export function Transcript({
  messages,
  isRunning,
  loadOlder,
  isLoadingOlder,
  children,
}: TranscriptProps) {
  const { scroller, content, isFollowing, jumpToEnd, holdPlace } = useFollow();
  const last = messages.at(-1);
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        {...reachable}
        role="log"
        aria-label="Conversation"
        className="h-full overflow-y-auto overscroll-contain [overflow-anchor:none] -outline-offset-2"
      >
        <div ref={content} className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-6 sm:px-6">
          {loadOlder ? (
            <Button
              variant="quiet"
              className="self-center"
              disabled={isLoadingOlder}
              onClick={async () => {
                holdPlace();
                await loadOlder();
              }}
            >
              Earlier messages
            </Button>
          ) : null}
          {messages.map((message, at) => (
            <TurnView
              key={message.id}
              message={message}
              isRunning={isRunning && message === last && message.role === "assistant"}
              offersNote={message.role === "user" && isFact(message, messages[at - 1])}
            />
          ))}
          {isRunning && last?.role === "user" ? <Thinking /> : null}
          {children}
        </div>
      </div>
      {isFollowing ? null : (
        <Button
          onClick={jumpToEnd}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-md"
        >
          <ArrowDown aria-hidden />
          Jump to newest
        </Button>
      )}
    </div>
  );
}

const isFact = (question: ChatUIMessage, before: ChatUIMessage | undefined) =>
  offersNote(textOf(question), before?.role === "assistant" ? textOf(before) : "");
