"use client";

import { useEffect, useRef } from "react";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { ScrollRegion } from "@/components/ui/scroll-region";

interface SourceTextProps {
  lines: readonly string[];
  /** Lines that what the reader is at was read from. */
  lit: ReadonlySet<number>;
  /** Lines of which nothing found a place. */
  loose: ReadonlySet<string>;
}

/** The text of the file, line by line. */
export function SourceText({ lines, lit, loose }: SourceTextProps) {
  const box = useRef<HTMLElement>(null);
  const [first] = lit;
  useEffect(() => {
    if (first === undefined || !box.current) return;
    const line = box.current.querySelector<HTMLElement>(`[data-line="${first}"]`);
    if (!line) return;
    const { offsetTop } = line;
    const { scrollTop, clientHeight } = box.current;
    const isSeen = offsetTop >= scrollTop && offsetTop < scrollTop + clientHeight - 40;
    if (!isSeen) box.current.scrollTop = Math.max(0, offsetTop - 40);
  }, [first]);
  return (
    <Card aria-labelledby="file-title" className="flex flex-col gap-3 lg:sticky lg:top-20">
      <div className="seam flex flex-col gap-1 pb-2">
        <h2 id="file-title" className="font-serif text-xl font-semibold">
          Text of your file
        </h2>
        <p className="text-sm text-ink-soft">
          Go to an entry to see its lines here. What found no place is underlined.
        </p>
      </div>
      <ScrollRegion
        ref={box}
        label="Lines of your file"
        className="relative max-h-[60dvh] overflow-y-auto font-serif text-sm lg:max-h-[calc(100dvh-13rem)]"
      >
        {lines.map((line, at) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
            key={at}
            data-line={at}
            data-lit={lit.has(at) || undefined}
            className={cx(
              "min-h-3 border-l-2 border-transparent px-2 py-0.5 break-words",
              lit.has(at) && "border-thread bg-thread-wash",
              loose.has(line) && "loose-thread",
            )}
          >
            {line}
          </p>
        ))}
      </ScrollRegion>
    </Card>
  );
}
