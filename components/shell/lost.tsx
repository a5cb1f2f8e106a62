import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";

/** A page that has only one thing to say: where the reader is and the way back. */
export function Lost({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-6 px-6 py-12">
      <Wordmark />
      <div className="flex flex-col gap-2">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <p className="text-ink-soft">{children}</p>
      </div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}
