import type { BlockKind } from "./block.ts";

/**
 * The style of each kind of paragraph in Word. Names that Word has itself make its outline, its lists and screen readers
 * know what is what; ours tell the importer whose file it is, also after Word has saved it.
 */
export const DOCX_STYLES: Record<BlockKind, { id: string; name: string }> = {
  name: { id: "Title", name: "Title" },
  label: { id: "ResumeHeadline", name: "Resume Headline" },
  contact: { id: "ResumeContact", name: "Resume Contact" },
  heading: { id: "Heading1", name: "heading 1" },
  entry: { id: "Heading2", name: "heading 2" },
  unnamed: { id: "ResumeUnnamed", name: "Resume Unnamed" },
  where: { id: "ResumeWhere", name: "Resume Where" },
  prose: { id: "Normal", name: "Normal" },
  bullet: { id: "ListParagraph", name: "List Paragraph" },
  field: { id: "ResumeField", name: "Resume Field" },
};
