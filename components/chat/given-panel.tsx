"use client";

import { LedgerBar } from "@/components/chat/ledger-bar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import type { Context, Omitted } from "@/lib/chat/schema";
import { MARKER_REF } from "@/lib/resume/schema";

const MARKER = new RegExp(`(\\[${MARKER_REF}\\])`);

interface GivenPanelProps {
  given: Context | null;
  isFailed: boolean;
  onRetry: () => void;
}

/** Everything the coach knows of the reader and the posting, word for word, and what it was spared. */
export function GivenPanel({ given, isFailed, onRetry }: GivenPanelProps) {
  if (!given && isFailed) {
    return (
      <Notice
        tone="error"
        title="What the coach was given could not be loaded."
        actions={<Button onClick={onRetry}>Try again</Button>}
      />
    );
  }
  if (!given) return <GivenSkeleton />;
  const { resume, job_description } = given.initial_context;
  const omitted = [...given.omitted.resume, ...given.omitted.job_description];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4">
      <LedgerBar ledger={given.ledger} />
      <Tabs
        label="What the coach was given"
        className="flex-1"
        panelClassName="flex-1 overflow-y-auto"
        tabs={[
          {
            value: "resume",
            label: "Resume",
            content: <GivenText label="Your resume as given" text={resume} />,
          },
          {
            value: "posting",
            label: "Posting",
            content: <GivenText label="The posting as given" text={job_description} />,
          },
          {
            value: "omitted",
            label: (
              <>
                Left out <Badge>{omitted.length}</Badge>
              </>
            ),
            content: (
              <>
                <OmittedList title="Of your resume" items={given.omitted.resume} />
                <OmittedList title="Of the posting" items={given.omitted.job_description} />
                {omitted.length === 0 ? (
                  <p className="text-sm text-ink-soft">Nothing was left out.</p>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

/** The text byte for byte, a line a block: headings stand out, bullets hang, markers have the thread's colour. */
function GivenText({ label, text }: { label: string; text: string }) {
  return (
    <ScrollRegion
      label={label}
      className="h-full overflow-y-auto font-serif text-sm leading-relaxed break-words whitespace-pre-wrap"
    >
      {[...text.split(/(?<=\n)/).entries()].map(([at, line]) => (
        <div key={at} className={lineClass(line)}>
          {[...line.split(MARKER).entries()].map(([part, piece]) =>
            part % 2 === 0 ? (
              piece
            ) : (
              <span key={part} className="font-sans text-xs font-semibold text-thread">
                {piece}
              </span>
            ),
          )}
        </div>
      ))}
    </ScrollRegion>
  );
}

function lineClass(line: string): string | undefined {
  if (/^[-•*] /.test(line)) return "pl-3 -indent-3";
  if (/:\s*$/.test(line)) return "mt-3 font-sans font-semibold";
  return line.startsWith("[") ? "mt-2" : undefined;
}

function OmittedList({ title, items }: { title: string; items: Omitted[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mb-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <ul className="flex flex-col">
        {[...items.entries()].map(([at, item]) => (
          <li key={at} className="seam py-2 text-sm">
            <p className="font-serif break-words">{item.text}</p>
            <p className="text-ink-soft">{item.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GivenSkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading what the coach was given"
      className="flex flex-col gap-3"
    >
      <Skeleton className="h-3 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
