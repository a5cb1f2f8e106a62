"use client";

import { useState } from "react";
import { EvidencePanel } from "@/components/chat/evidence-panel";
import { FitPanel } from "@/components/chat/fit-panel";
import { GivenPanel } from "@/components/chat/given-panel";
import { useOpenedMarker } from "@/components/chat/opened-marker";
import { useReread } from "@/components/chat/use-reread";
import { useMediaQuery } from "@/components/ui/browser";
import { Sheet } from "@/components/ui/sheet";
import { Tabs } from "@/components/ui/tabs";
import { type Context, contextSchema, fitSchema } from "@/lib/chat/schema";

export const PANEL_TITLE = "Fit, evidence and what the coach was given";

interface SidePanelProps {
  sessionId: string | null;
  jobId: number | null;
  given: Context | null;
  /** How many answers there are; -1 while one is being written. */
  answers: number;
}

/** The panel beside the transcript: a third column where there is room, else a drawer or, on a phone, a sheet. */
export function useSidePanel({ sessionId, jobId, given: first, answers }: SidePanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [tab, setTab] = useState("fit");
  const { opened } = useOpenedMarker();
  const [shown, setShown] = useState(opened);
  if (opened !== shown) {
    setShown(opened);
    setTab("evidence");
  }
  const isPhone = useMediaQuery("(width < 48rem)");
  const contextPath = sessionId && `/api/chat/${sessionId}/context`;
  const given = useReread(contextPath, contextSchema, first, answers);
  const fit = useReread(jobId === null ? null : `/api/jobs/${jobId}/fit`, fitSchema, null, answers);
  const panel = (
    <Tabs
      label={PANEL_TITLE}
      className="flex-1"
      panelClassName="flex flex-1 flex-col overflow-y-auto"
      value={tab}
      onValueChange={setTab}
      tabs={[
        { value: "fit", label: "Fit", content: <FitPanel {...fit} /> },
        { value: "evidence", label: "Evidence", content: <EvidencePanel /> },
        {
          value: "given",
          label: "Given",
          content: (
            <GivenPanel given={given.value} isFailed={given.isFailed} onRetry={given.read} />
          ),
        },
      ]}
    />
  );
  const element = (
    <>
      <aside
        aria-label={PANEL_TITLE}
        className="hidden w-96 shrink-0 flex-col border-l border-line bg-sheet p-4 pt-2 xl:flex"
      >
        {panel}
      </aside>
      <Sheet
        open={isOpen}
        onOpenChange={setIsOpen}
        side={isPhone ? "bottom" : "right"}
        title="Beside the answer"
      >
        <div className="flex min-h-0 flex-1 flex-col px-4 pb-4">{panel}</div>
      </Sheet>
    </>
  );
  return { element, given: given.value, open: () => setIsOpen(true) };
}
