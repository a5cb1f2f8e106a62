import { sampleEntry } from "./sample-entry.ts";
import type { ResumeEntry } from "./schema.ts";

/** A note for tests. */
export const sampleNote = (ref: string, text: string): ResumeEntry =>
  sampleEntry(ref, { kind: "note", header: text, saidAt: "2026-11-25T10:00:00.000Z" });
