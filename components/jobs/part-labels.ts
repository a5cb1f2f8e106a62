import type { LineKind } from "@/lib/job/schema";

/** What a line of a posting is for, in words. */
export const PART_LABELS: Record<LineKind, string> = {
  must: "Required",
  nice: "Nice to have",
  task: "Tasks",
  about: "About them",
  benefit: "Benefits",
  apply: "How to apply",
  legal: "Legal",
  other: "Other",
  heading: "Heading",
};
