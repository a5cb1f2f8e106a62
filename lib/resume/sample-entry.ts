import type { ResumeEntry } from "./schema.ts";

/** An entry for tests: a job with nothing in it but its marker, unless told. */
export function sampleEntry(ref: string, fields: Partial<ResumeEntry> = {}): ResumeEntry {
  return {
    ref,
    kind: "work",
    entityId: `id-${ref}`,
    header: `Header of ${ref}`,
    lines: [],
    title: "",
    organization: "",
    startDate: null,
    endDate: null,
    ...fields,
  };
}
