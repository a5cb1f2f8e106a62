"use client";

import { PanelRight } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { ChatsButton } from "@/components/chat/chats-sidebar";
import { Composer } from "@/components/chat/composer";
import type { Failure } from "@/components/chat/failure";
import { GivenPanel } from "@/components/chat/given-panel";
import { LastWord } from "@/components/chat/last-word";
import type { OpenChat } from "@/components/chat/open-chat";
import { Transcript } from "@/components/chat/transcript";
import { useConversation } from "@/components/chat/use-conversation";
import { useDraft } from "@/components/chat/use-draft";
import { useGiven } from "@/components/chat/use-given";
import { Badge } from "@/components/ui/badge";
import { useMediaQuery } from "@/components/ui/browser";
import { IconButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { ChatUIMessage, Context } from "@/lib/chat/schema";

interface ConversationProps {
  chat: OpenChat;
  /** Null until the first answer has named its session. */
  sessionId: string | null;
  posting: { jobId: number | null; title: string; company: string };
  isActive: boolean;
  older: ChatUIMessage[];
  olderCursor: string | null;
  given: Context | null;
  /** The server says that the session is closed. */
  onClosed?: () => void;
}

const PANEL_TITLE = "What the coach was given";

/** A chat about one posting: its transcript, the box for the next question, and what the coach was given beside it. */
export function Conversation(props: ConversationProps) {
  const { chat, sessionId, posting, isActive, older, olderCursor, onClosed } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(sessionId ?? "new");
  const onReturned = useCallback(
    (question: string, failure: Failure) => {
      setText((now) => (now === "" ? question : `${question}\n\n${now}`));
      if (failure.way === "new-chat") onClosed?.();
    },
    [setText, onClosed],
  );
  const conversation = useConversation({ chat, sessionId, older, olderCursor, onReturned });
  const { messages, isRunning, ask } = conversation;
  const answers = isRunning ? -1 : messages.filter((m) => m.role === "assistant").length;
  const panel = useGivenPanel(sessionId, props.given, answers);

  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) box.current?.focus();
  }, []);

  return (
    <div className="flex min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <ConversationHead posting={posting} isActive={isActive} onOpenPanel={panel.open} />
        <Transcript
          messages={messages}
          isRunning={isRunning}
          loadOlder={conversation.loadOlder}
          isLoadingOlder={conversation.isLoadingOlder}
        >
          <LastWord
            last={messages.at(-1)}
            lastQuestion={messages.findLast((message) => message.role === "user")}
            isRunning={isRunning}
            isActive={isActive}
            failure={conversation.failure}
            jobId={posting.jobId}
            onAsk={ask}
            onCheck={conversation.check}
          />
        </Transcript>
        {isActive ? (
          <div className="mx-auto w-full max-w-3xl px-3 pb-3 sm:px-6 sm:pb-5">
            <Composer
              box={box}
              text={text}
              onChange={setText}
              onSend={(question) => {
                setText("");
                void ask(question);
              }}
              action="Send"
              blocked={isRunning ? "The answer is being written" : null}
              placeholder="Ask about this posting"
            />
          </div>
        ) : null}
      </div>
      {panel.element}
    </div>
  );
}

interface HeadProps {
  posting: ConversationProps["posting"];
  isActive: boolean;
  onOpenPanel: () => void;
}

function ConversationHead({ posting, isActive, onOpenPanel }: HeadProps) {
  return (
    <div className="flex items-center gap-2 border-b border-line px-2 py-2 md:px-6">
      <ChatsButton />
      <div className="min-w-0 flex-1">
        <h1 className="line-clamp-2 font-serif text-lg text-wrap leading-snug font-semibold">
          {posting.title}
        </h1>
        <p className="truncate text-sm text-ink-soft">{posting.company}</p>
      </div>
      {isActive ? null : <Badge>Deactivated</Badge>}
      <IconButton label={PANEL_TITLE} onClick={onOpenPanel} className="xl:hidden">
        <PanelRight aria-hidden />
      </IconButton>
    </div>
  );
}

/** The panel: a third column where there is room, else a drawer or, on a phone, a sheet from below. */
function useGivenPanel(sessionId: string | null, first: Context | null, answers: number) {
  const [isOpen, setIsOpen] = useState(false);
  const isPhone = useMediaQuery("(width < 48rem)");
  const { given, isFailed, read } = useGiven(sessionId, first, answers);
  const panel = <GivenPanel given={given} isFailed={isFailed} onRetry={read} />;
  const element = (
    <>
      <aside
        aria-label={PANEL_TITLE}
        className="hidden w-90 shrink-0 flex-col gap-3 border-l border-line bg-sheet p-4 xl:flex"
      >
        <h2 className="font-semibold">{PANEL_TITLE}</h2>
        {panel}
      </aside>
      <Sheet
        open={isOpen}
        onOpenChange={setIsOpen}
        side={isPhone ? "bottom" : "right"}
        title={PANEL_TITLE}
      >
        <div className="flex min-h-0 flex-1 flex-col px-4 pb-4">{panel}</div>
      </Sheet>
    </>
  );
  return { element, open: () => setIsOpen(true) };
}
