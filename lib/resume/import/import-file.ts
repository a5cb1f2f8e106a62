import { buildResume } from "./build-resume.ts";
import { detect } from "./detect.ts";
import { readOwn } from "./own/read-own.ts";
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
      return await readPdfFile(bytes);
    case "docx":
      return await readDocxFile(bytes);
    case "linkedin":
      return (await import("./read-linkedin.ts")).readLinkedin(bytes);
    case "json_resume":
      return (await import("./read-json-resume.ts")).readJsonResume(found.text);
    default:
      return buildResume(readText(found.text, found.type === "markdown"), found.type);
  }
}

/** A file that we wrote is read by its look, any other by what its lines say. */
async function readPdfFile(bytes: Uint8Array): Promise<ImportResult> {
  const { readPages } = await import("./pdf/read-items.ts");
  const { readOwnPdf } = await import("./own/read-own-pdf.ts");
  const pages = await readPages(bytes);
  const own = readOwnPdf(pages);
  if (own) return readOwn(own, "pdf", pages.length);
  return buildResume((await import("./pdf/read-pdf.ts")).toDocument(pages), "pdf");
}

async function readDocxFile(bytes: Uint8Array): Promise<ImportResult> {
  const own = (await import("./own/read-own-docx.ts")).readOwnDocx(bytes);
  if (own) return readOwn(own, "docx", 1);
  return buildResume((await import("./docx/read-docx.ts")).readDocx(bytes), "docx");
}
