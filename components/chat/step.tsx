import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface StepProps {
  number: number;
  title: string;
  isDone: boolean;
  isLast?: boolean;
  /** Stands beside the title: all that a folded step has to say. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** One step on a thread that runs down the page; done steps carry a check instead of their number. */
export function Step({ number, title, isDone, isLast, aside, children }: StepProps) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 sm:gap-x-4">
      <div aria-hidden className="flex flex-col items-center">
        <span
          className={cx(
            "flex size-8 items-center justify-center rounded-full border text-sm font-semibold",
            isDone
              ? "border-transparent bg-thread-wash text-thread-strong"
              : "border-thread text-thread",
          )}
        >
          {isDone ? <Check className="size-4" /> : number}
        </span>
        {isLast ? null : (
          <span className="my-1 w-0 flex-1 border-l-2 border-dashed border-thread" />
        )}
      </div>
      <div className={cx("flex min-w-0 flex-col gap-2", !isLast && "pb-7")}>
        <div className="flex flex-wrap items-center gap-x-3">
          <h2 className="flex min-h-8 items-center font-semibold">
            {title}
            <span className="sr-only">{isDone ? " (done)" : ""}</span>
          </h2>
          {aside}
        </div>
        {children}
      </div>
    </li>
  );
}
