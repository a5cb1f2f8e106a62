"use client";

import { createContext, type ReactNode, useContext } from "react";
import { EvidenceRow, useSource } from "@/components/chat/evidence-row";
import { useOpenedMarker } from "@/components/chat/opened-marker";
import { Popover } from "@/components/ui/popover";
import { ScrollRegion } from "@/components/ui/scroll-region";
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
  const sourceOf = useSource();
  if (citations === null) return <span className={markerClass}>{children}</span>;
  const found = citations.filter((citation) => citation.ref.replace(/^\[|\]$/g, "") === reference);
  const [first] = found;
  if (!first) return isWithinMark ? children : <LooseMarker reference={reference} />;
  return (
    <Popover
      title={`${sourceOf(first)} [${reference}]`}
      onOpen={() => open(found)}
      trigger={
        <button type="button" className={`${markerClass} marker-button`}>
          <span className="sr-only">{sourceOf(first)}, </span>
          {children}
        </button>
      }
    >
      <ScrollRegion label="The row" className="max-h-[50dvh] overflow-y-auto">
        <EvidenceRow citations={found} isShort />
      </ScrollRegion>
    </Popover>
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
