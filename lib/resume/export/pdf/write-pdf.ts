import PDFDocument from "pdfkit";
import type { Block } from "../../paper/block.ts";
import { joinByDots } from "../../paper/lists.ts";
import { MARGIN } from "../../paper/pdf-styles.ts";
import type { Paper } from "../schema.ts";
import { FontBook } from "./choose-fonts.ts";
import { PageWriter } from "./page-writer.ts";
import { requireFonts } from "./require-fonts.ts";

/** How to reach someone is one paragraph on paper. */
function joinContact(blocks: readonly Block[]): Block[] {
  const contact = blocks.filter(({ kind }) => kind === "contact");
  const first = blocks.findIndex(({ kind }) => kind === "contact");
  if (first < 0) return [...blocks];
  const joined: Block = {
    kind: "contact",
    text: joinByDots(contact.map(({ text }) => text)),
    path: "basics",
  };
  return [
    ...blocks.slice(0, first),
    joined,
    ...blocks.slice(first).filter(({ kind }) => kind !== "contact"),
  ];
}

/**
 * The resume as PDF: one column, real text in reading order, tagged, fonts embedded.
 * @param title the document's title in its properties.
 * @throws AppError `unwritable_characters`
 */
export async function writePdf(
  blocks: readonly Block[],
  title: string,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new FontBook();
  requireFonts(blocks, book);
  const document = new PDFDocument({
    size: paper === "a4" ? "A4" : "LETTER",
    margin: MARGIN,
    // No standard font: it would not be embedded, and its files would have to be found.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    info: { Title: title, Author: title },
  });
  const parts: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", resolve);
    document.on("error", reject);
  });
  const page = new PageWriter(document, book);
  for (const block of joinContact(blocks)) page.write(block);
  page.end();
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}
