import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Tone = "neutral" | "thread" | "loose" | "error";

const TONES: Record<Tone, string> = {
  neutral: "bg-well text-ink-soft",
  thread: "bg-thread-wash text-thread-strong",
  loose: "bg-loose-wash text-loose",
  error: "bg-error-wash text-error",
};

/** A word or two about a state. The words say it; the colour only helps. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 rounded-sm px-2 py-0.5 text-xs font-semibold whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
