import type { ReactNode } from "react";

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** What this place is for. */
  children: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

/** Stands where there is nothing yet: says what the place is for and offers the next step. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-md border border-dashed border-edge px-6 py-10 text-center">
      {icon ? (
        <div aria-hidden className="text-thread [&_svg]:size-8">
          {icon}
        </div>
      ) : null}
      <h2 className="text-lg font-semibold">{title}</h2>
      <div className="max-w-prose text-sm text-ink-soft">{children}</div>
      {action ? <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
