"use client";

import { Copy } from "lucide-react";
import { hasMoreThanGaps } from "@/components/chat/copied-text";
import { useEvidence } from "@/components/chat/evidence";
import { IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Popover, PopoverButton } from "@/components/ui/popover";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { useToast } from "@/components/ui/toast";
import type { Unsupported } from "@/lib/chat/schema";

interface CopyWordingProps {
  /** “Copy the answer” */
  label: string;
  text: string;
  /** The same with a gap in place of each unsupported passage. */
  gapped: string;
  /** The passages of the text that nothing supports. */
  loose: Unsupported[];
  className?: string;
}

/** Copies words of an answer, without markers. Where a part of them is unsupported it is shown first, with its reason. */
export function CopyWording({ label, text, gapped, loose, className }: CopyWordingProps) {
  const say = useToast();
  const copy = async (words: string, title: string) => {
    try {
      await navigator.clipboard.writeText(words);
      say({ title });
    } catch {
      say({
        title: "Copying is not allowed here",
        description: "Select the text and copy it by hand.",
        tone: "error",
      });
    }
  };
  if (loose.length === 0) {
    return (
      <IconButton label={label} onClick={() => copy(text, "Copied.")} className={className}>
        <Copy aria-hidden />
      </IconButton>
    );
  }
  const isOne = loose.length === 1;
  const isRestLeft = hasMoreThanGaps(gapped);
  const parts = isOne ? "1 part is" : `${loose.length} parts are`;
  return (
    <Popover
      title={`${parts} not in your resume`}
      trigger={
        <IconButton
          label={`${label}: ${parts} not in your resume`}
          className={cx("text-loose", className)}
        >
          <Copy aria-hidden />
        </IconButton>
      }
    >
      <ScrollRegion label="Not in your resume" className="max-h-60 overflow-y-auto">
        <ul className="flex flex-col gap-2 text-sm">
          {loose.map((passage) => (
            <li key={passage.start} className="flex flex-col gap-1">
              <p className="font-serif text-base break-words">
                <span className="loose-thread">{passage.text}</span>
              </p>
              <p className="text-ink-soft">{passage.reason}</p>
            </li>
          ))}
        </ul>
      </ScrollRegion>
      {isRestLeft ? (
        <p className="text-sm text-ink-soft">
          Copy the rest with […] where {isOne ? "it stands" : "they stand"}, or all of it as it is.
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {isRestLeft ? (
          <PopoverButton
            variant="primary"
            onClick={() => copy(gapped, `Copied without what is not in your resume.`)}
          >
            Copy without {isOne ? "it" : "them"}
          </PopoverButton>
        ) : null}
        <PopoverButton onClick={() => copy(text, `Copied. ${parts} not in your resume.`)}>
          Copy anyway
        </PopoverButton>
      </div>
    </Popover>
  );
}

interface CopyOfferProps {
  text: string;
  gapped: string;
  /** Indexes of passages in the answer's `unsupported`. */
  loose: number[];
}

/** Stands behind wording that an answer offers for the resume; it keeps its place while the answer is written. */
export function CopyOffer({ text, gapped, loose }: CopyOfferProps) {
  const { citations, unsupported } = useEvidence();
  if (citations === null) return <span aria-hidden className="copy-offer" />;
  const opening = text.split(/\s+/).slice(0, 4).join(" ");
  return (
    <CopyWording
      label={`Copy “${opening}…”`}
      text={text}
      gapped={gapped}
      loose={loose.flatMap((index) => unsupported[index] ?? [])}
      className="copy-offer"
    />
  );
}
