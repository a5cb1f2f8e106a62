"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Citation } from "@/lib/chat/schema";

interface OpenedMarker {
  /** What the marker that was last opened stands for, a quote each; empty before any was. */
  opened: Citation[];
  open: (citations: Citation[]) => void;
}

const OpenedMarkerContext = createContext<OpenedMarker>({ opened: [], open: () => {} });

/** Lets a marker in the transcript tell the panel beside it that it was opened. */
export function OpenedMarkerProvider({ children }: { children: ReactNode }) {
  const [opened, open] = useState<Citation[]>([]);
  const value = useMemo(() => ({ opened, open }), [opened]);
  return <OpenedMarkerContext value={value}>{children}</OpenedMarkerContext>;
}

export const useOpenedMarker = () => useContext(OpenedMarkerContext);
