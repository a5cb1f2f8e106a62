"use client";

import { useCallback } from "react";
import { ApiError } from "@/components/ui/api";
import { saveFile } from "@/components/ui/save-file";
import { useToast } from "@/components/ui/toast";

/** Saves a file of ours; what it was refused for is said at the corner of the page. */
export function useSaveFile(): (path: string) => Promise<void> {
  const say = useToast();
  return useCallback(
    async (path) => {
      try {
        await saveFile(path);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const flaw = error.details[0];
        const description = flaw ? `${error.message} ${flaw.path} ${flaw.message}.` : error.message;
        say({ title: "The file was not saved", description, tone: "error" });
      }
    },
    [say],
  );
}
