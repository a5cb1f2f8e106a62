"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { Job } from "@/lib/job/schema";

/** Deletes a posting of the reader's own, after asking. */
export function DeleteJob({ job }: { job: Pick<Job, "job_id" | "title"> }) {
  const router = useRouter();
  const say = useToast();
  const [isAsking, setIsAsking] = useState(false);

  async function remove(): Promise<boolean> {
    try {
      await callApi(`/api/jobs/${job.job_id}`, z.null(), { method: "DELETE" });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Gone already, in another window: what was wanted.
      if (error.code !== "job_not_found") {
        const title = "The posting was not deleted";
        say({ title, description: error.message, tone: "error" });
        return false;
      }
    }
    say({ title: "The posting is deleted." });
    router.push("/jobs");
    return true;
  }

  return (
    <>
      <Button variant="quiet" className="text-error" onClick={() => setIsAsking(true)}>
        <Trash2 aria-hidden />
        Delete posting
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title="Delete this posting?"
        description={`“${job.title}” is gone for good. Your chats about it stay readable, but take no more questions.`}
        action="Delete posting"
        danger
        onConfirm={remove}
      />
    </>
  );
}
