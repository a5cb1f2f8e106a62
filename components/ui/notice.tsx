import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Tone = "info" | "loose" | "error";

const TONES = {
  info: { icon: Info, box: "bg-thread-wash", mark: "text-thread" },
  loose: { icon: TriangleAlert, box: "bg-loose-wash", mark: "text-loose" },
  error: { icon: CircleAlert, box: "bg-error-wash", mark: "text-error" },
} satisfies Record<Tone, unknown>;

interface NoticeProps {
  tone?: Tone;
  title: string;
  /** What is safe and what to do next. */
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
}

/** Something the reader has to know here and now. Errors are announced when they appear. */
export function Notice({ tone = "info", title, children, actions, className }: NoticeProps) {
  const { icon: Icon, box, mark } = TONES[tone];
  return (
    <div
      role={tone === "error" ? "alert" : "note"}
      className={cx("flex gap-3 rounded-md p-4 text-sm text-ink", box, className)}
    >
      <Icon aria-hidden className={cx("mt-0.5 size-5 shrink-0", mark)} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-semibold">{title}</p>
        {children ? <div className="text-ink-soft">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
