"use client";

import { PanelRight } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { AnswerDeedsProvider } from "@/components/chat/answer-deeds";
import { ChatsButton } from "@/components/chat/chats-sidebar";
import { Composer } from "@/components/chat/composer";
import { SourcesProvider } from "@/components/chat/evidence-row";
import type { Failure } from "@/components/chat/failure";
import { LastWord } from "@/components/chat/last-word";
import { NotesProvider } from "@/components/chat/notes";
import type { OpenChat } from "@/components/chat/open-chat";
import { OpenedMarkerProvider } from "@/components/chat/opened-marker";
import { OpinionProvider } from "@/components/chat/second-opinion";
import { PANEL_TITLE, useSidePanel } from "@/components/chat/side-panel";
import { Transcript } from "@/components/chat/transcript";
import { useConversation } from "@/components/chat/use-conversation";
import { useDraft } from "@/components/chat/use-draft";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import type { ChatUIMessage, Context } from "@/lib/chat/schema";

interface ConversationProps {
  chat: OpenChat;
  /** Null until the first answer has named its session. */
  sessionId: string | null;
  posting: { jobId: number | null; title: string; company: string };
  isActive: boolean;
  /** A language model answers here, and can be asked for a second opinion. */
  hasModel: boolean;
  older: ChatUIMessage[];
  olderCursor: string | null;
  given: Context | null;
  /** The messages may be older than what is saved. */
  isStale?: boolean;
  /** An answer was being written when the page was made. */
  isAnswering: boolean;
  /** The server says that the session is closed. */
  onClosed?: () => void;
}

/** A chat about one posting: its transcript, the box for the next question, and a panel with what it rests on. */
export function Conversation(props: ConversationProps) {
  return (
    <OpenedMarkerProvider>
      <NotesProvider>
        <ConversationAndPanel {...props} />
      </NotesProvider>
    </OpenedMarkerProvider>
  );
}

function ConversationAndPanel(props: ConversationProps) {
  const { chat, sessionId, posting, isActive, older, olderCursor, isAnswering, onClosed } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(sessionId ?? "new");
  const onReturned = useCallback(
    (question: string, failure: Failure) => {
      setText((now) => (now === "" ? question : `${question}\n\n${now}`));
      if (failure.way === "new-chat") onClosed?.();
    },
    [setText, onClosed],
  );
  const conversation = useConversation({
    ...{ chat, sessionId, older, olderCursor, isAnswering, onReturned },
    isStale: props.isStale ?? false,
  });
  const { messages, isRunning, ask, regenerate, edit, readEarlier } = conversation;
  const last = messages.at(-1);
  const lastAnswerId = last?.role === "assistant" ? last.id : null;
  const lastQuestionId = messages.findLast((message) => message.role === "user")?.id;
  const canAsk = isActive && !isRunning;
  const deeds = useMemo(
    () => ({
      regenerate:
        lastAnswerId && regenerate && canAsk ? { messageId: lastAnswerId, run: regenerate } : null,
      edit: lastQuestionId && edit && canAsk ? { messageId: lastQuestionId, run: edit } : null,
      readEarlier,
    }),
    [lastAnswerId, lastQuestionId, regenerate, edit, canAsk, readEarlier],
  );
  const answers = isRunning ? -1 : messages.filter((m) => m.role === "assistant").length;
  const panel = useSidePanel({ sessionId, jobId: posting.jobId, given: props.given, answers });

  const { given } = panel;
  const sources = useMemo(() => ({ given, jobId: posting.jobId }), [given, posting.jobId]);

  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) box.current?.focus();
  }, []);

  return (
    <SourcesProvider value={sources}>
      <div className="flex min-w-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <ConversationHead posting={posting} isActive={isActive} onOpenPanel={panel.open} />
          <AnswerDeedsProvider value={deeds}>
            <OpinionProvider value={props.hasModel && sessionId ? conversation.askOpinion : null}>
              <Transcript
                messages={messages}
                isRunning={isRunning}
                loadOlder={conversation.loadOlder}
                isLoadingOlder={conversation.isLoadingOlder}
              >
                <LastWord
                  last={last}
                  isRunning={isRunning || conversation.isChecking}
                  isActive={isActive}
                  failure={conversation.failure}
                  jobId={posting.jobId}
                  onAgain={regenerate}
                  onCheck={conversation.check}
                />
              </Transcript>
            </OpinionProvider>
          </AnswerDeedsProvider>
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
                running={isRunning ? { stop: conversation.stop } : null}
                placeholder="Ask about this posting"
              />
            </div>
          ) : null}
        </div>
        {panel.element}
      </div>
    </SourcesProvider>
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
