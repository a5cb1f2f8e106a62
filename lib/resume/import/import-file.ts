import { buildResume } from "./build-resume.ts";
import { detect } from "./detect.ts";
import { readText } from "./read-text.ts";
import type { ImportResult } from "./schema.ts";

/**
 * Reads a resume out of a file. Nothing is invented, and every word of the file is in a field or in a warning.
 * @param name the file's name: only its ending counts, and only where the content contradicts it.
 * @throws UnreadableFileError what is in it cannot be read.
 * @throws UnsupportedFileError it is of a type that is not taken.
 */
export async function importFile(bytes: Uint8Array, name: string): Promise<ImportResult> {
  const found = detect(bytes, name);
  // Each reader is loaded when it is needed: a thread reads one file, and loading is most of what it does.
  switch (found.type) {
    case "pdf":
      return buildResume(await (await import("./pdf/read-pdf.ts")).readPdf(bytes), "pdf");
    case "docx":
      return buildResume((await import("./docx/read-docx.ts")).readDocx(bytes), "docx");
    case "linkedin":
      return (await import("./read-linkedin.ts")).readLinkedin(bytes);
    case "json_resume":
      return (await import("./read-json-resume.ts")).readJsonResume(found.text);
    default:
      return buildResume(readText(found.text, found.type === "markdown"), found.type);
  }
}
