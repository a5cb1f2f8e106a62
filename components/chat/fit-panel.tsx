"use client";

import { Check, CircleDashed, CircleDot } from "lucide-react";
import type { ReactNode } from "react";
import type { Reread } from "@/components/chat/use-reread";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Fit, FitLine } from "@/lib/chat/schema";

const STATES: Record<FitLine["status"], { title: string; icon: ReactNode }> = {
  not_found: {
    title: "Not found in your resume",
    icon: <CircleDashed aria-hidden className="text-loose" />,
  },
  partly: { title: "Partly", icon: <CircleDot aria-hidden className="text-ink-soft" /> },
  covered: { title: "Covered", icon: <Check aria-hidden className="text-thread" /> },
};
const ORDER = ["not_found", "partly", "covered"] as const;

/** What the posting asks for, requirement by requirement, and the rows that show it. It grades nobody. */
export function FitPanel({ value: fit, isFailed, read }: Reread<Fit>) {
  if (!fit && isFailed) {
    return (
      <Notice
        tone="error"
        title="The requirements could not be loaded."
        actions={<Button onClick={read}>Try again</Button>}
      />
    );
  }
  if (!fit) {
    return (
      <div role="status" aria-label="Loading the requirements" className="flex flex-col gap-3">
        <Skeleton className="h-10 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
    );
  }
  const { requirements, coverage } = fit;
  if (requirements.length === 0) {
    return (
      <EmptyState title="No requirement found">
        No line of this posting reads as a requirement. You can still ask about any of its lines.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">
        Of {coverage.of} things that the posting asks for, your rows show{" "}
        <strong className="text-ink">{coverage.covered}</strong>
        {coverage.partly > 0 ? (
          <>
            {" "}
            and <strong className="text-ink">{coverage.partly}</strong> in part
          </>
        ) : null}
        . This counts lines; it says nothing about you.
      </p>
      {ORDER.map((status) => {
        const lines = requirements.filter((line) => line.status === status);
        if (lines.length === 0) return null;
        const { title, icon } = STATES[status];
        return (
          <section key={status} className="flex flex-col">
            <h3 className="flex items-center gap-2 text-sm font-semibold [&_svg]:size-4">
              {icon}
              {title} <span className="font-normal text-ink-soft">{lines.length}</span>
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={line.ref} className="seam py-2">
                  <Requirement line={line} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A posting line, what of it is shown or not, and behind a fold the rows. */
function Requirement({ line }: { line: FitLine }) {
  const rows = new Map(
    line.terms.flatMap((term) => term.rows.map((row) => [`${row.ref}${row.quote}`, row] as const)),
  );
  const missing = line.terms
    .filter((term) => term.status === "not_found" && term.text.length < line.text.length)
    .map((term) => term.text);
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="font-serif break-words">
        {line.text} <span className="font-sans text-xs font-semibold text-thread">{line.ref}</span>
        {line.rank === "nice" ? (
          <span className="font-sans text-xs text-ink-soft"> nice to have</span>
        ) : null}
      </p>
      {line.status === "partly" && missing.length > 0 ? (
        <p className="text-ink-soft">Not found: {missing.join(", ")}</p>
      ) : null}
      {rows.size > 0 ? (
        <details>
          <summary className="tap cursor-pointer text-ink-soft">
            {rows.size === 1 ? "The row" : `${rows.size} rows`}
          </summary>
          <ul className="flex flex-col gap-1.5 border-l-2 border-dashed border-thread pl-3">
            {[...rows].map(([key, row]) => (
              <li key={key} className="font-serif break-words">
                {row.quote}{" "}
                <span className="font-sans text-xs font-semibold text-thread">{row.ref}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
