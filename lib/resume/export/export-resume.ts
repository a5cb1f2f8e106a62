import { AppError } from "../../errors.ts";
import type { Block } from "../paper/block.ts";
import { resumeBlocks } from "../paper/write-blocks.ts";
import type { JsonResume } from "../schema.ts";
import { writeDocx } from "./docx.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import type { ExportFormat, Paper } from "./schema.ts";
import { writeMarkdown } from "./write-markdown.ts";

const TYPES: Record<ExportFormat, string> = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

export interface ExportedResume {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** Whose resume it is, for the file's name. */
  title: string;
}

/** Some hundred pages: what is longer would keep the process busy for longer than other users should feel. */
const MAX_PAPER_CHARS = 300_000;

function requirePaperSize(blocks: readonly Block[]): void {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_PAPER_CHARS) return;
  throw new AppError("payload_too_large", {
    message: "Your resume is longer than we write as Word or PDF. Take Markdown or JSON.",
  });
}

/**
 * A resume as a file. JSON is what `GET /api/resume` gives.
 * @param name of the account, for a resume that names nobody.
 * @throws AppError `unwritable_characters` for a PDF with a character that no font has; `payload_too_large` for a PDF or
 * DOCX of some hundred pages.
 */
export async function exportResume(
  resume: JsonResume,
  name: string,
  { format, paper }: { format: ExportFormat; paper: Paper },
): Promise<ExportedResume> {
  const blocks = resumeBlocks(resume, name);
  const title = blocks[0]?.text ?? name;
  if (format === "docx" || format === "pdf") requirePaperSize(blocks);
  const write: Record<
    ExportFormat,
    () => ExportedResume["body"] | Promise<ExportedResume["body"]>
  > = {
    json: () => JSON.stringify(resume),
    md: () => writeMarkdown(blocks),
    docx: () => writeDocx(blocks, title, paper),
    pdf: () => writePdf(blocks, title, paper),
  };
  return { body: await write[format](), type: TYPES[format], title };
}
