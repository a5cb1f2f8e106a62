"use client";

import { History, RefreshCw } from "lucide-react";
import { createContext, useContext, useState } from "react";
import { AnswerText } from "@/components/chat/answer-text";
import { EvidenceProvider } from "@/components/chat/evidence";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { EarlierAnswers as Earlier } from "@/lib/chat/schema";

export interface AnswerDeedsValue {
  /** The answer that another can take the place of, and how; null where none can now. */
  regenerate: { messageId: string; run: () => void } | null;
  /** The question that can be said differently, and how. */
  edit: { messageId: string; run: (text: string) => void } | null;
  readEarlier: ((messageId: string) => Promise<Earlier>) | null;
}

const AnswerDeeds = createContext<AnswerDeedsValue>({
  regenerate: null,
  edit: null,
  readEarlier: null,
});
export const AnswerDeedsProvider = AnswerDeeds;
export const useAnswerDeeds = () => useContext(AnswerDeeds);

/** Asks the question of the last answer again. */
export function Regenerate({ messageId }: { messageId: string }) {
  const { regenerate } = useAnswerDeeds();
  if (regenerate?.messageId !== messageId) return null;
  return (
    <Button variant="quiet" className="px-2 text-xs [&_svg]:size-4" onClick={regenerate.run}>
      <RefreshCw aria-hidden />
      Regenerate
    </Button>
  );
}

const NOTHING = { citations: null, unsupported: [] };

/** What an answer took the place of, on demand. */
export function EarlierAnswers({ messageId }: { messageId: string }) {
  const { readEarlier } = useAnswerDeeds();
  const say = useToast();
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  if (!readEarlier) return null;
  const toggle = async () => {
    if (earlier) return setEarlier(null);
    setIsLoading(true);
    try {
      setEarlier(await readEarlier(messageId));
    } catch {
      say({ title: "The earlier answers could not be loaded", tone: "error" });
    } finally {
      setIsLoading(false);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <Button
        variant="quiet"
        className="-ml-2 self-start px-2 text-xs [&_svg]:size-4"
        aria-expanded={earlier !== null}
        disabled={isLoading}
        onClick={toggle}
      >
        <History aria-hidden />
        Earlier answers
      </Button>
      {earlier?.answers.map(({ id, question, content, status }) => (
        <section key={id} className="flex flex-col gap-2 border-l-2 border-line pl-4 text-ink-soft">
          <h3 className="text-xs">
            {status === "failed" ? "Broke off, to" : "Answered before, to"} “{question}”
          </h3>
          <EvidenceProvider value={NOTHING}>
            <AnswerText text={content} unsupported={NOTHING.unsupported} />
          </EvidenceProvider>
        </section>
      ))}
    </div>
  );
}
