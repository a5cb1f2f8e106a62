import { buildResume } from "./build-resume.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import type { ImportResult } from "./schema.ts";

export async function importFile(bytes: Uint8Array): Promise<ImportResult> {
  return buildResume(await readPdf(bytes), "pdf");
}
