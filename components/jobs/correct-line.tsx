import { memo } from "react";
import { PART_LABELS } from "@/components/jobs/part-labels";
import { LINE_KINDS, type LineKind, type PostingLine } from "@/lib/job/schema";

interface CorrectLineProps {
  line: PostingLine;
  kind: LineKind;
  onKind: (ref: string, kind: LineKind) => void;
  /** The same for all lines under a heading. */
  onSection: (ref: string, kind: LineKind) => void;
}

const PARTS = LINE_KINDS.filter((kind) => kind !== "heading");
const SELECT = "control text-sm";

/** A line with the choice of what it is for. A heading can set all lines under it. */
export const CorrectLine = memo(function CorrectLine({
  line: { ref, text },
  kind,
  onKind,
  onSection,
}: CorrectLineProps) {
  const isHeading = kind === "heading";
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-t border-line pt-2 md:grid-cols-[2.5rem_minmax(0,1fr)_11rem]">
      <span className="pt-1 text-center text-xs font-semibold text-ink-faint tabular-nums">
        {ref}
      </span>
      <p className={isHeading ? "font-semibold break-words" : "font-serif break-words"}>{text}</p>
      <div className="col-start-2 flex flex-col gap-2 md:col-start-3">
        <select
          aria-label={`What line ${ref} is for`}
          className={SELECT}
          value={kind}
          onChange={(event) => onKind(ref, kindNamed(event.currentTarget.value))}
        >
          {LINE_KINDS.map((one) => (
            <option key={one} value={one}>
              {PART_LABELS[one]}
            </option>
          ))}
        </select>
        {isHeading ? (
          <select
            aria-label={`What all lines under ${ref} are for`}
            className={SELECT}
            value=""
            onChange={(event) => onSection(ref, kindNamed(event.currentTarget.value))}
          >
            <option value="" disabled>
              All lines below…
            </option>
            {PARTS.map((one) => (
              <option key={one} value={one}>
                {PART_LABELS[one]}
              </option>
            ))}
          </select>
        ) : null}
      </div>
    </li>
  );
});

const kindNamed = (name: string): LineKind => LINE_KINDS.find((kind) => kind === name) ?? "other";
