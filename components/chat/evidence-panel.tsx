"use client";

import { EvidenceRow, useSource } from "@/components/chat/evidence-row";
import { useOpenedMarker } from "@/components/chat/opened-marker";
import { EmptyState } from "@/components/ui/empty-state";

/** The row behind the marker that was last opened, whole, with the words that the answer rests on. */
export function EvidencePanel() {
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
  return (
    <article className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">
        {sourceOf(first)} <span className="text-thread">{first.ref}</span>
      </h3>
      <EvidenceRow citations={opened} />
    </article>
  );
}
