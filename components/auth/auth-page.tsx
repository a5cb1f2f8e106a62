import type { ReactNode } from "react";
import { SampleAnswer } from "@/components/auth/sample-answer";
import { ThemeToggle } from "@/components/shell/theme-toggle";
import { Wordmark } from "@/components/shell/wordmark";
import { Card } from "@/components/ui/card";

interface AuthPageProps {
  title: string;
  /** The way to the other of the two pages. */
  aside: ReactNode;
  children: ReactNode;
}

/** What a stranger sees first: what Tailorbird is, how an answer looks, and the way in. */
export function AuthPage({ title, aside, children }: AuthPageProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4 sm:px-6">
      <header className="flex h-16 items-center justify-between">
        <Wordmark />
        <ThemeToggle />
      </header>
      <main className="mx-auto grid w-full max-w-xl flex-1 content-start gap-x-16 gap-y-5 pb-6 sm:gap-y-8 sm:py-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:max-w-none lg:content-center lg:py-12">
        <div className="flex flex-col gap-3">
          <p className="font-serif text-2xl font-semibold text-balance sm:text-[2.25rem] sm:leading-tight">
            Answers about a job, stitched to what you really did.
          </p>
          <p className="text-balance text-ink-soft sm:text-lg">
            Tailorbird reads your resume and one posting. Ask, and every claim shows the line it
            rests on. What you have not done, it does not make up.
          </p>
        </div>
        <Card className="flex flex-col gap-4 self-start lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-center">
          <h1 className="font-serif text-xl font-semibold">{title}</h1>
          {children}
          <p className="text-sm text-ink-soft">{aside}</p>
        </Card>
        <SampleAnswer />
      </main>
    </div>
  );
}

/** A link inside a sentence. */
export const inlineLinkClass =
  "rounded-sm font-semibold text-thread underline underline-offset-4 hover:text-thread-strong";
