"use client";

import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";
import { callApi } from "@/components/ui/api";

export interface Reread<T> {
  /** Null until it is there. */
  value: T | null;
  isFailed: boolean;
  read: () => Promise<void>;
}

/**
 * What an address of our API says. Read again with every answer (`answers` counts them), since a changed resume or
 * posting changes what it says. Nothing is read while `path` is null.
 */
export function useReread<T>(
  path: string | null,
  schema: z.ZodType<T>,
  first: T | null,
  answers: number,
): Reread<T> {
  const [value, setValue] = useState(first);
  const [isFailed, setIsFailed] = useState(false);
  const [readAt, setReadAt] = useState(first ? answers : Number.NaN);

  const read = useCallback(async () => {
    if (!path) return;
    try {
      setValue(await callApi(path, schema));
      setIsFailed(false);
    } catch {
      setIsFailed(true);
    }
  }, [path, schema]);

  useEffect(() => {
    if (!path || readAt === answers) return;
    setReadAt(answers);
    void read();
  }, [path, answers, readAt, read]);

  return { value, isFailed, read };
}
