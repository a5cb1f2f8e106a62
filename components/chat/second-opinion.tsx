"use client";

import { ScanSearch } from "lucide-react";
import { createContext, useContext, useState } from "react";
import { ApiError } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Asks for a second opinion on an answer and gives how many marks it added; null where there is no model to ask. */
type AskOpinion = ((messageId: string) => Promise<number>) | null;

const OpinionContext = createContext<AskOpinion>(null);
export const OpinionProvider = OpinionContext;

/** Lets the model look at an answer again. It can add marks, never take one away. */
export function SecondOpinion({ messageId }: { messageId: string }) {
  const ask = useContext(OpinionContext);
  const say = useToast();
  const [isAsking, setIsAsking] = useState(false);
  if (!ask) return null;
  const look = async () => {
    setIsAsking(true);
    try {
      const added = await ask(messageId);
      const passages = added === 1 ? "one more passage" : `${added} more passages`;
      say({ title: added === 0 ? "Nothing more was found." : `${passages} marked.` });
    } catch (error) {
      const description = error instanceof ApiError ? error.message : "Please try again.";
      say({ title: "There is no second opinion now", description, tone: "error" });
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <Button
      variant="quiet"
      className="px-2 text-xs [&_svg]:size-4"
      disabled={isAsking}
      onClick={look}
    >
      <ScanSearch aria-hidden />
      {isAsking ? "Looking again" : "Second opinion"}
    </Button>
  );
}
