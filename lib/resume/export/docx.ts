import {
  AlignmentType,
  Document,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Block } from "../paper/block.ts";
import { DOCX_STYLES } from "../paper/docx-styles.ts";
import type { Paper } from "./schema.ts";

/** Twentieths of a point. */
const PAPER: Record<Paper, { width: number; height: number }> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
const MARGIN = 1_134;
const BULLETS = "bullets";

/** Whether it is read from right to left: by its first letter of a script that has a direction. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

function paragraph(block: Block, paper: Paper): Paragraph {
  const { kind, text, aside } = block;
  const run = (value: string, options: IRunOptions = {}) =>
    new TextRun({ ...options, text: value, rightToLeft: isRightToLeft(value) });
  const options: IParagraphOptions = {
    style: DOCX_STYLES[kind].id,
    bidirectional: isRightToLeft(text),
    ...(kind === "bullet" && { numbering: { reference: BULLETS, level: 0 } }),
    ...(aside && {
      tabStops: [{ type: TabStopType.RIGHT, position: PAPER[paper].width - 2 * MARGIN }],
    }),
  };
  const rest = aside ? [run(`\t${aside}`, { bold: false, color: SOFT })] : [];
  return new Paragraph({ ...options, children: [...(text ? [run(text)] : []), ...rest] });
}

const FONT = "Calibri";
const SOFT = "555555";
const after = (points: number, before = 0) => ({ after: points * 20, before: before * 20 });
const heading = { basedOn: "Normal", next: "Normal", quickFormat: true };

/** The resume for Word and LibreOffice. @param title the document's title in its properties. */
export async function writeDocx(
  blocks: readonly Block[],
  title: string,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: title,
    styles: {
      default: {
        document: { run: { font: FONT, size: 21 }, paragraph: { spacing: after(4) } },
        title: { ...heading, run: { size: 40, bold: true }, paragraph: { spacing: after(2) } },
        heading1: {
          ...heading,
          run: { size: 26, bold: true, color: "1F3A4D" },
          paragraph: { spacing: after(4, 12), keepNext: true, outlineLevel: 0 },
        },
        heading2: {
          ...heading,
          run: { size: 22, bold: true },
          paragraph: { spacing: after(1, 6), keepNext: true, outlineLevel: 1 },
        },
        listParagraph: { ...heading, paragraph: { spacing: after(2) } },
      },
      paragraphStyles: [
        { ...DOCX_STYLES.label, ...heading, run: { size: 24, color: SOFT } },
        { ...DOCX_STYLES.contact, ...heading, paragraph: { spacing: after(0) } },
        {
          ...DOCX_STYLES.unnamed,
          ...heading,
          run: { size: 22, bold: true },
          paragraph: { spacing: after(1, 6), keepNext: true, outlineLevel: 1 },
        },
        {
          ...DOCX_STYLES.where,
          ...heading,
          run: { color: SOFT },
          paragraph: { spacing: after(2), keepNext: true },
        },
        { ...DOCX_STYLES.field, ...heading, paragraph: { spacing: after(2) } },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAPER[paper],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: blocks.map((block) => paragraph(block, paper)),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return new Uint8Array(packed);
}
