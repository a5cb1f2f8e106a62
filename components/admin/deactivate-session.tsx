"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { Session } from "@/lib/chat/schema";

/** Closes someone's chat, after asking. */
export function DeactivateSession({ session }: { session: Session }) {
  const router = useRouter();
  const say = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const { session_id, user_email, job_title } = session;

  async function deactivate(): Promise<boolean> {
    try {
      await callApi(`/api/chat/${session_id}/deactivate`, z.unknown(), { method: "POST" });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const title = "The chat could not be deactivated";
      say({ title, description: error.message, tone: "error" });
      return false;
    }
    say({ title: "The chat is deactivated." });
    router.refresh();
    return true;
  }

  return (
    <>
      <Button variant="quiet" className="-my-2 px-2 text-thread" onClick={() => setIsAsking(true)}>
        Deactivate
        <span className="sr-only">
          : {user_email}, {job_title}
        </span>
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title="Deactivate this chat?"
        description={`${user_email} can still read the chat about “${job_title}”, but ask nothing more in it. An answer that is being written ends. This cannot be undone.`}
        action="Deactivate"
        onConfirm={deactivate}
      />
    </>
  );
}
