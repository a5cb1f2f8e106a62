"use client";

import { Check, CircleAlert, PencilLine } from "lucide-react";
import type { Flaws } from "@/components/resume/check-form";
import { countFlaws } from "@/components/resume/check-form";
import type { SaveState } from "@/components/resume/use-resume-form";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

interface SavePanelProps {
  state: SaveState;
  isDirty: boolean;
  flaws: Flaws;
}

/** The one button that saves, and in words whether that is needed, running, done or refused. */
export function SavePanel({ state, isDirty, flaws }: SavePanelProps) {
  const { icon: Icon, tone, text } = wordsFor({ state, isDirty, flaws });
  return (
    <div className="flex items-center justify-between gap-3 lg:flex-col lg:items-stretch">
      <Button
        type="submit"
        variant={isDirty ? "primary" : "secondary"}
        aria-disabled={state.is === "saving"}
      >
        Save resume
      </Button>
      <div className={cx("flex min-w-0 gap-2 text-sm", tone)}>
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
        <p role={tone === "text-error" ? "alert" : "status"}>{text}</p>
      </div>
    </div>
  );
}

function wordsFor({ state, isDirty, flaws }: SavePanelProps) {
  const count = countFlaws(flaws);
  if (state.is === "saving") {
    return { icon: PencilLine, tone: "text-ink-soft", text: "Saving…" };
  }
  if (count > 0) {
    const [other] = flaws.others;
    const text = count === 1 ? "One thing needs a look." : `${count} things need a look.`;
    return { icon: CircleAlert, tone: "text-error", text: other ? `${text} ${other}` : text };
  }
  if (state.is === "failed") {
    const { code, message } = state.error;
    const text =
      code === "unauthenticated"
        ? "Not saved: you were signed out. Sign in again in another tab; your edits stay here."
        : `Not saved, your edits are still here. ${message}`;
    return { icon: CircleAlert, tone: "text-error", text };
  }
  if (isDirty) return { icon: PencilLine, tone: "text-ink", text: "Unsaved changes" };
  return {
    icon: Check,
    tone: "text-ink-soft",
    text: state.is === "saved" ? "Saved" : "No changes",
  };
}
