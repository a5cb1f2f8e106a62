"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { takeHanded } from "@/components/resume/import/handed-file";
import { postFile } from "@/components/resume/resume-api";
import { ApiError } from "@/components/ui/api";
import type { ImportResult } from "@/lib/resume/import/schema";

export type ReadState =
  | { is: "empty" }
  | { is: "reading"; name: string; withModel: boolean }
  | { is: "failed"; name: string; error: ApiError; before: ReadFile | null }
  | ({ is: "read" } & ReadFile);

/** A file and what was read from it. `count` tells one reading from the next. */
export interface ReadFile {
  file: File;
  result: ImportResult;
  withModel: boolean;
  count: number;
}

/** Reads a file, that of the page before first. */
export function useReadFile() {
  const [state, setState] = useState<ReadState>({ is: "empty" });
  const count = useRef(0);

  async function read(file: File, withModel: boolean): Promise<void> {
    const own = ++count.current;
    const before = state.is === "read" ? state : null;
    setState({ is: "reading", name: file.name, withModel });
    try {
      const result = await postFile(file, withModel);
      if (own === count.current) setState({ is: "read", file, result, withModel, count: own });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (own === count.current) setState({ is: "failed", name: file.name, error, before });
    }
  }

  const begin = useEffectEvent(() => {
    const file = takeHanded();
    if (file) void read(file, false);
  });
  useEffect(() => begin(), []);

  /** Goes back to what was read before a reading that failed. */
  const back = (before: ReadFile) => setState({ is: "read", ...before });
  return { state, read, back };
}
