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
  /** Opens what was changed in two windows. */
  onDecide: () => void;
}

/** Says whether all is saved, and what is not; its button saves at once. */
export function SavePanel({ onDecide, ...saving }: SavePanelProps) {
  const { state, isDirty } = saving;
  const { icon: Icon, tone, text } = wordsFor(saving);
  return (
    <div className="flex items-center justify-between gap-3 lg:flex-col lg:items-stretch">
      {state.is === "conflict" ? (
        <Button variant="primary" onClick={onDecide}>
          See what differs
        </Button>
      ) : (
        <Button
          type="submit"
          form="resume-form"
          variant={isDirty ? "primary" : "secondary"}
          aria-disabled={state.is === "saving"}
        >
          Save resume
        </Button>
      )}
      <div className={cx("flex min-w-0 gap-2 text-sm", tone)}>
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
        <p role={tone === "text-error" ? "alert" : "status"}>{text}</p>
      </div>
    </div>
  );
}

const unsaved = (text: string) => ({ icon: CircleAlert, tone: "text-error", text });

function flawsInWords({ others }: Flaws, count: number, isRest: boolean): string {
  const text =
    count === 1
      ? `Not saved: one field, which needs a look.`
      : `Not saved: ${count} fields, which need a look.`;
  const rest = isRest ? " Everything else is saved." : "";
  return [text + rest, ...others.slice(0, 1)].join(" ");
}

function wordsFor({ state, isDirty, flaws }: Omit<SavePanelProps, "onDecide">) {
  if (state.is === "saving") return { icon: PencilLine, tone: "text-ink-soft", text: "Saving…" };
  if (state.is === "conflict") {
    return unsaved("Not saved: the same was changed in another window. Nothing is lost.");
  }
  const count = countFlaws(flaws);
  if (count > 0) return unsaved(flawsInWords(flaws, count, state.is === "saved"));
  if (state.is === "failed") {
    const { code, message } = state.error;
    return unsaved(
      code === "unauthenticated"
        ? "Not saved: you were signed out. Sign in again in another tab; your edits stay here."
        : `Not saved, your edits are still here and we try again. ${message}`,
    );
  }
  if (isDirty) return { icon: PencilLine, tone: "text-ink", text: "Not saved yet" };
  const text = state.is === "saved" ? "Saved" : "No changes";
  return { icon: Check, tone: "text-ink-soft", text };
}
