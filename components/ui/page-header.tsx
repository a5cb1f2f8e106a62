import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  /** One sentence on what can be done here. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its one h1, a sentence, and its main deeds. */
export function PageHeader({ title, children, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="flex max-w-prose flex-col gap-1">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        {children ? <p className="text-ink-soft">{children}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
