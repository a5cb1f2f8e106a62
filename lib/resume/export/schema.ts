import { z } from "zod";

/** `?format=` and `?paper=` of `GET /api/resume/export`; paper counts for PDF only. */

export const exportFormatSchema = z.enum(["json", "md", "docx", "pdf"]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const paperSchema = z.enum(["a4", "letter"]);
export type Paper = z.infer<typeof paperSchema>;

export const exportQuerySchema = z.object({
  format: exportFormatSchema.default("json"),
  paper: paperSchema.default("a4"),
});
