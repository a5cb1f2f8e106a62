"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useOpenedMarker } from "@/components/chat/opened-marker";
import { Popover } from "@/components/ui/popover";
import type { Citation, Unsupported } from "@/lib/chat/schema";

interface Evidence {
  /** Null while the answer is being written: its markers are not resolved yet. */
  citations: Citation[] | null;
  unsupported: Unsupported[];
}

const EvidenceContext = createContext<Evidence>({ citations: null, unsupported: [] });

/** Gives the markers and marks inside an answer what they rest on. */
export const EvidenceProvider = EvidenceContext;
export const useEvidence = () => useContext(EvidenceContext);

export const SOURCES: Record<Citation["kind"], string> = {
  work: "From your work history",
  education: "From your education",
  project: "From your projects",
  skill: "From your skills",
  job: "From the posting",
};

const markerClass = "marker stitched";

interface MarkerProps {
  /** `W2` */
  reference: string;
  isWithinMark: boolean;
  children: ReactNode;
}

/** `[W2]`: a button that shows the row it rests on; a loose thread where there is no such row. */
export function Marker({ reference, isWithinMark, children }: MarkerProps) {
  const { citations } = useContext(EvidenceContext);
  const { open } = useOpenedMarker();
  if (citations === null) return <span className={markerClass}>{children}</span>;
  const found = citations.filter((citation) => citation.ref.replace(/^\[|\]$/g, "") === reference);
  const [first] = found;
  if (!first) return isWithinMark ? children : <LooseMarker reference={reference} />;
  return (
    <Popover
      title={`${SOURCES[first.kind]} [${reference}]`}
      onOpen={() => open(found)}
      trigger={
        <button type="button" className={`${markerClass} marker-button`}>
          <span className="sr-only">{SOURCES[first.kind]}, </span>
          {children}
        </button>
      }
    >
      <ul className="flex flex-col gap-2">
        {found.map(({ quote, outdated }) => (
          <li key={quote}>
            {outdated ? <Outdated /> : null}
            <blockquote className="max-h-60 overflow-y-auto border-l-2 border-dashed border-thread pl-3 font-serif text-base whitespace-pre-wrap">
              {quote}
            </blockquote>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

/** Stands over a quote whose row has changed since the answer. */
export function Outdated() {
  return (
    <p className="mb-1 text-sm text-loose">
      You have changed this row since. When this was answered, it said:
    </p>
  );
}

function LooseMarker({ reference }: { reference: string }) {
  const where = reference.startsWith("J") ? "not in the posting" : "not in your resume";
  return (
    <>
      <mark className="loose-thread bg-transparent text-inherit">[{reference}]</mark>
      <span className="loose-words ml-1"> {where}</span>
    </>
  );
}

interface LooseMarkProps {
  index: number;
  isLast: boolean;
  children: ReactNode;
}

/** A passage that nothing supports. After its last piece stand the words that say so and open the reason. */
export function LooseMark({ index, isLast, children }: LooseMarkProps) {
  const reason = useContext(EvidenceContext).unsupported[index]?.reason;
  return (
    <>
      <mark className="loose-thread bg-transparent text-inherit">{children}</mark>
      {isLast ? (
        <>
          {" "}
          <Popover
            title="Nothing supports this"
            trigger={
              <button type="button" className="loose-words marker-button">
                not in your resume
              </button>
            }
          >
            <p className="text-sm text-ink-soft">{reason}</p>
          </Popover>
        </>
      ) : null}
    </>
  );
}
