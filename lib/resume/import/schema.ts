import { z } from "zod";
import { resumeSchema } from "../schema.ts";

/** The most that a file may have. */
export const MAX_IMPORT_BYTES = 5_000_000;

export const SOURCE_TYPES = ["pdf", "docx", "json_resume", "linkedin", "markdown", "text"] as const;

/**
 * What of the file is in no field, or needs a look. `unplaced`: no field was found for it. `repeated`: a header or
 * footer of every page. `structure`: titles of sections and labels. `dates`: dates as the file writes them.
 * `uncertain`: it is in the field at `path`, but that is a guess. `not_in_file`: a model wrote it into the field at
 * `path`, but the file does not say it, so it was left out.
 */
export const importWarningSchema = z.object({
  kind: z.enum(["unplaced", "repeated", "structure", "dates", "uncertain", "not_in_file"]),
  text: z.string(),
  reason: z.string(),
  path: z.string().optional(),
});

/** `ai=true` reads the text with the configured model as well. */
export const importQuerySchema = z.object({ ai: z.enum(["true", "false"]).default("false") });

export const importSchema = z.object({
  resume: resumeSchema,
  source: z.object({
    type: z.enum(SOURCE_TYPES),
    pages: z.int(),
    text: z.string(),
  }),
  warnings: z.array(importWarningSchema),
});

export type ImportResult = z.infer<typeof importSchema>;
export type ImportWarning = z.infer<typeof importWarningSchema>;
export type SourceType = (typeof SOURCE_TYPES)[number];
