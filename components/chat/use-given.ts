"use client";

import { useCallback, useEffect, useState } from "react";
import { callApi } from "@/components/ui/api";
import { type Context, contextSchema } from "@/lib/chat/schema";

/**
 * What the coach was given in a session. Read again with every answer (`answers` counts them), since a changed resume
 * or posting makes a new snapshot. Null until it is there.
 */
export function useGiven(sessionId: string | null, first: Context | null, answers: number) {
  const [given, setGiven] = useState(first);
  const [isFailed, setIsFailed] = useState(false);
  const [readAt, setReadAt] = useState(first ? answers : -1);

  const read = useCallback(async () => {
    if (!sessionId) return;
    try {
      setGiven(await callApi(`/api/chat/${sessionId}/context`, contextSchema));
      setIsFailed(false);
    } catch {
      setIsFailed(true);
    }
  }, [sessionId]);

  useEffect(() => {
    if (!sessionId || readAt === answers) return;
    setReadAt(answers);
    void read();
  }, [sessionId, answers, readAt, read]);

  return { given, isFailed, read };
}
