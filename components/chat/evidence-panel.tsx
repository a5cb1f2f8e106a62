"use client";

import { NotesLink, Outdated, useSource } from "@/components/chat/evidence";
import { useOpenedMarker } from "@/components/chat/opened-marker";
import { markQuotes, rowInContext } from "@/components/chat/row-in-context";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Context } from "@/lib/chat/schema";

interface EvidencePanelProps {
  given: Context | null;
  jobId: number | null;
}

/** The row behind the marker that was last opened, whole, with the words that the answer rests on. */
export function EvidencePanel({ given, jobId }: EvidencePanelProps) {
  const { opened } = useOpenedMarker();
  const sourceOf = useSource();
  const [first] = opened;
  if (!first) {
    return (
      <EmptyState title="No marker opened yet">
        Press a marker such as [W1] in an answer. The row that it stands for is shown here, with the
        words that the answer rests on.
      </EmptyState>
    );
  }
  const quotes = opened.map((citation) => citation.quote);
  const isRow = first.kind !== "job";
  const row = isRow && given ? rowInContext(given.initial_context.resume, first.ref) : [];
  const isShown = row.some((line) => quotes.some((quote) => line.includes(quote)));
  // A row that was left out or has changed since shows what was quoted of it.
  const [head, ...bullets] = isShown ? row : quotes;
  return (
    <article className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">
        {sourceOf(first)} <span className="text-thread">{first.ref}</span>
      </h3>
      {opened.some((citation) => citation.outdated) ? (
        <Outdated isNote={first.kind === "note"} />
      ) : null}
      <p className="font-serif font-semibold break-words">
        <QuotedLine line={head ?? ""} quotes={quotes} />
      </p>
      {bullets.length > 0 ? (
        <ul className="flex list-disc flex-col gap-1.5 pl-5 font-serif text-sm">
          {[...bullets.entries()].map(([at, line]) => (
            <li key={at} className="break-words">
              <QuotedLine line={line} quotes={quotes} />
            </li>
          ))}
        </ul>
      ) : null}
      {first.kind === "note" ? (
        <NotesLink />
      ) : (
        <ButtonLink href={isRow ? "/resume" : `/jobs/${jobId}`} className="self-start">
          {isRow ? "Edit your resume" : "Read the posting"}
        </ButtonLink>
      )}
    </article>
  );
}

function QuotedLine({ line, quotes }: { line: string; quotes: string[] }) {
  return markQuotes(line, quotes).parts.map(({ text, quoted }) =>
    quoted ? (
      <mark key={text} className="stitched bg-thread-wash text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
