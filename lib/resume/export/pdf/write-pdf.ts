import { setImmediate as otherRequests } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { AppError } from "../../../errors.ts";
import type { Block } from "../blocks.ts";
import type { Paper } from "../schema.ts";
import { FontBook, type OpenFont } from "./choose-fonts.ts";
import type { Weight } from "./fonts.ts";
import { type Line, layoutParagraph, type Paragraph } from "./lines.ts";

/** Points. */
const MARGIN = 54;
const ASIDE_GAP = 18;
const INK = "#1c1c1c";
const SOFT = "#555555";
/** Longest that other requests wait for a piece of this one, in ms. */
const TURN_MS = 15;

interface Style {
  size: number;
  weight: Weight;
  color: string;
  before: number;
  after: number;
  indent: number;
  /** Of the structure that screen readers walk. */
  tag: "H1" | "H2" | "H3" | "P" | "LI";
  /** Room for this many lines of text below it on its page, or it goes to the next. */
  keep: number;
}

const TEXT = {
  size: 10,
  weight: 400,
  color: INK,
  before: 0,
  after: 2,
  indent: 0,
  tag: "P",
  keep: 0,
};
const STYLES: Record<Block["kind"], Style> = {
  name: { ...TEXT, size: 20, weight: 700, after: 2, tag: "H1", keep: 3 },
  label: { ...TEXT, size: 12, color: SOFT, after: 4, weight: 400, tag: "P" },
  contact: { ...TEXT, size: 9.5, color: SOFT, weight: 400, tag: "P" },
  heading: { ...TEXT, size: 13, weight: 700, before: 12, after: 4, tag: "H2", keep: 4 },
  entry: { ...TEXT, size: 10.5, weight: 700, before: 6, after: 0, tag: "H3", keep: 3 },
  where: { ...TEXT, color: SOFT, weight: 400, tag: "P", keep: 2 },
  prose: { ...TEXT, weight: 400, tag: "P" },
  bullet: { ...TEXT, weight: 400, indent: 12, tag: "LI" },
};
const LEADING = 1.4;
const ASCENT = 1.05;

/** How to reach someone is one paragraph on paper. */
function joinContact(blocks: readonly Block[]): Block[] {
  const contact = blocks.filter(({ kind }) => kind === "contact");
  const first = blocks.findIndex(({ kind }) => kind === "contact");
  if (first < 0) return [...blocks];
  const joined: Block = {
    kind: "contact",
    text: contact.map(({ text }) => text).join("  ·  "),
    path: "basics",
  };
  return [
    ...blocks.slice(0, first),
    joined,
    ...blocks.slice(first).filter(({ kind }) => kind !== "contact"),
  ];
}

/** Refuses what would be drawn as empty boxes. @throws AppError `unwritable_characters` with where and which. */
function requireFonts(blocks: readonly Block[], book: FontBook): void {
  const details = blocks.flatMap((block) => {
    const text = `${block.text}${block.aside ?? ""}`.normalize("NFC");
    const fonts = book.fontsOf(text, STYLES[block.kind].weight);
    let at = 0;
    const missing = new Set<string>();
    for (const char of text) {
      if (!fonts[at]) missing.add(char);
      at += char.length;
    }
    if (missing.size === 0) return [];
    const named = [...missing]
      .slice(0, 10)
      .map(
        (char) =>
          `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`,
      );
    return [
      { path: block.path, message: `has characters that no font of ours has: ${named.join(", ")}` },
    ];
  });
  if (details.length > 0) {
    throw new AppError("unwritable_characters", { details: details.slice(0, 50) });
  }
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
  let turn = performance.now();
  for (const block of joinContact(blocks)) {
    page.write(block);
    if (performance.now() - turn > TURN_MS) {
      await otherRequests();
      turn = performance.now();
    }
  }
  page.end();
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

/** Writes blocks one below the other, on as many pages as they take. */
class PageWriter {
  readonly #document: PDFKit.PDFDocument;
  readonly #book: FontBook;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #registered = new Set<string>();
  readonly #widths = new Map<string, number>();
  #list: PDFKit.PDFStructureElement | null = null;
  #top = MARGIN;

  constructor(document: PDFKit.PDFDocument, book: FontBook) {
    this.#document = document;
    this.#book = book;
    this.#root = document.struct("Document");
    document.addStructure(this.#root);
  }

  end(): void {
    this.#list?.end();
    this.#root.end();
  }

  #layout(text: string, style: Style, width: number): Paragraph {
    const shaped = text.normalize("NFC");
    const fonts = this.#book.fontsOf(shaped, style.weight).map((font) => this.#register(font));
    return layoutParagraph(shaped, fonts, width, (run, font, isTurned) =>
      this.#widthOf(run, font, style.size, isTurned),
    );
  }

  /** Makes the document know a font before it is drawn with. @returns its name. */
  #register(font: OpenFont | null): string {
    if (!font) throw new Error("a character without a font got past requireFonts");
    if (!this.#registered.has(font.name)) {
      this.#document.registerFont(font.name, font.file);
      this.#registered.add(font.name);
    }
    return font.name;
  }

  #widthOf(text: string, font: string, size: number, isTurned: boolean): number {
    const key = `${font} ${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const options = isTurned ? { features: [] } : {};
    const width = this.#document.font(font).fontSize(size).widthOfString(text, options);
    this.#widths.set(key, width);
    return width;
  }

  /** The element that a block's lines belong to; bullets after each other are one list. */
  #element(tag: Style["tag"]): PDFKit.PDFStructureElement {
    if (tag !== "LI") {
      this.#list?.end();
      this.#list = null;
      const element = this.#document.struct(tag);
      this.#root.add(element);
      return element;
    }
    if (!this.#list) {
      this.#list = this.#document.struct("L");
      this.#root.add(this.#list);
    }
    const item = this.#document.struct("LI");
    this.#list.add(item);
    return item;
  }

  write(block: Block): void {
    const style = STYLES[block.kind];
    const full = this.#document.page.width - 2 * MARGIN;
    const aside = block.aside ? this.#layout(block.aside, STYLES.where, full) : null;
    const asideWidth = aside?.lines[0]?.width ?? 0;
    const room = full - style.indent - (aside ? asideWidth + ASIDE_GAP : 0);
    const { lines, isRightToLeft } = this.#layout(block.text, style, room);
    const height = style.size * LEADING;
    if (this.#top > MARGIN) this.#top += style.before;
    this.#makeRoom(height + style.keep * TEXT.size * LEADING);

    const element = this.#element(style.tag);
    const draw = (line: Line, left: number, color: string, size: number) => {
      const content = this.#document.markStructureContent(style.tag);
      this.#drawLine(line, left, color, size);
      this.#document.endMarkedContent();
      element.add(content);
    };
    if (aside?.lines[0]) {
      const left = isRightToLeft || lines.length === 0 ? MARGIN : MARGIN + full - asideWidth;
      draw(aside.lines[0], left, SOFT, STYLES.where.size);
    }
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#makeRoom(height);
      const start = isRightToLeft
        ? MARGIN + full - style.indent - line.width
        : MARGIN + style.indent;
      if (at === 0 && style.tag === "LI") this.#drawBullet(isRightToLeft, full, style);
      draw(line, start, style.color, style.size);
      this.#top += height;
    }
    if (lines.length === 0) this.#top += height;
    this.#top += style.after;
    element.end();
  }

  #makeRoom(height: number): void {
    const { page } = this.#document;
    if (this.#top + height <= page.height - MARGIN || this.#top === MARGIN) return;
    this.#document.addPage();
    this.#top = MARGIN;
  }

  #drawBullet(isRightToLeft: boolean, full: number, style: Style): void {
    const [line] = this.#layout("•", style, full).lines;
    if (!line) return;
    const left = isRightToLeft ? MARGIN + full - line.width : MARGIN;
    this.#document.markContent("Artifact");
    this.#drawLine(line, left, style.color, style.size);
    this.#document.endMarkedContent();
  }

  #drawLine(line: Line, left: number, color: string, size: number): void {
    let x = left;
    for (const run of line.runs) {
      this.#document
        .font(run.font)
        .fontSize(size)
        .fillColor(color)
        .text(run.text, x, this.#top + size * ASCENT, {
          lineBreak: false,
          baseline: "alphabetic",
          ...(run.isTurned && { features: [] }),
        });
      x += run.width;
    }
  }
}
