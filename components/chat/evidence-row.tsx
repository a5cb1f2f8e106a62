"use client";

import Link from "next/link";
import { createContext, useContext } from "react";
import { markQuotes, rowInContext } from "@/components/chat/row-in-context";
import { rowElementId } from "@/components/resume/row-id";
import { useDay } from "@/components/ui/browser";
import { ButtonLink } from "@/components/ui/button";
import { writeFragment } from "@/components/ui/fragment";
import type { Citation, Context } from "@/lib/chat/schema";

interface Sources {
  /** Null until it is loaded. */
  given: Context | null;
  /** Null when the posting has been deleted. */
  jobId: number | null;
}

const SourcesContext = createContext<Sources>({ given: null, jobId: null });

/** What the rows of a chat are looked up in. */
export const SourcesProvider = SourcesContext;

const SOURCES: Record<Citation["kind"], string> = {
  work: "From your work history",
  education: "From your education",
  project: "From your projects",
  skill: "From your skills",
  note: "From your notes",
  job: "From the posting",
};

/** Says where a citation is from: “From your skills”, “You said on 25 November 2026”. */
export function useSource(): (citation: Citation) => string {
  const day = useDay();
  return ({ kind, said_at }) => (said_at ? `You said on ${day(said_at)}` : SOURCES[kind]);
}

interface EvidenceRowProps {
  /** The quotes of one marker, at least one. */
  citations: Citation[];
  /** Without the lines that nothing is quoted of. */
  isShort?: boolean;
}

/** The row behind a marker with the quoted words highlighted, and the way to where it can be edited or read. */
export function EvidenceRow({ citations, isShort }: EvidenceRowProps) {
  const { given, jobId } = useContext(SourcesContext);
  const [first] = citations;
  if (!first) return null;
  const quotes = citations.map((citation) => citation.quote);
  const isRow = first.kind !== "job";
  const row = isRow && given ? rowInContext(given.initial_context.resume, first.ref) : [];
  const hrefs = new Map(
    isRow || jobId !== null ? citations.map((each) => [each.quote, hrefOf(each)]) : [],
  );
  const isQuoted = (line: string) => quotes.some((quote) => line.includes(quote));
  // A row that was left out or has changed since shows what was quoted of it.
  const [head = "", ...all] = row.some(isQuoted) ? row : quotes;
  const lines = isShort ? all.filter(isQuoted) : all;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {citations.some((citation) => citation.outdated) ? (
        <Outdated isNote={first.kind === "note"} />
      ) : null}
      <p className="font-serif font-semibold break-words">
        <QuotedLine line={head} quotes={quotes} hrefs={hrefs} />
      </p>
      {lines.length > 0 ? (
        <ul className="flex list-disc flex-col gap-1.5 pl-5 font-serif text-sm">
          {[...lines.entries()].map(([at, line]) => (
            <li key={at} className="break-words">
              <QuotedLine line={line} quotes={quotes} hrefs={hrefs} />
            </li>
          ))}
        </ul>
      ) : null}
      {hrefs.size > 0 ? (
        <ButtonLink href={hrefOf(first)} className="self-start">
          {WAYS[first.kind] ?? "Edit this row"}
        </ButtonLink>
      ) : null}
    </div>
  );
}

/** What leads to where a source is; a row can be edited. */
const WAYS: Partial<Record<Citation["kind"], string>> = {
  note: "See your notes",
  job: "Read it in the posting",
};

/** The row itself in the form, the list of notes, or the line in the posting. */
function hrefOf({ kind, ref, entity_id, quote }: Citation): string {
  if (kind === "note") return "/resume#notes";
  return kind === "job"
    ? `/jobs/${entity_id}${writeFragment(ref.replace(/[[\]]/g, ""), quote)}`
    : `/resume${writeFragment(rowElementId(entity_id), quote)}`;
}

/** Stands over a quote whose row has changed since the answer. */
function Outdated({ isNote }: { isNote: boolean }) {
  return (
    <p className="text-sm text-loose">
      You have {isNote ? "deleted this note" : "changed this row"} since. When this was answered, it
      said:
    </p>
  );
}

interface QuotedLineProps {
  line: string;
  quotes: string[];
  /** Where each quote leads. */
  hrefs: ReadonlyMap<string, string>;
}

function QuotedLine({ line, quotes, hrefs }: QuotedLineProps) {
  return markQuotes(line, quotes).parts.map(({ text, quoted }) =>
    quoted ? <Quoted key={text} text={text} href={hrefs.get(text)} /> : text,
  );
}

function Quoted({ text, href }: { text: string; href: string | undefined }) {
  const mark = <mark className="stitched bg-thread-wash text-inherit">{text}</mark>;
  return href ? <Link href={href}>{mark}</Link> : mark;
}
