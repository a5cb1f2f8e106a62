import type { Block } from "../../paper/block.ts";
import {
  ASCENT,
  ASIDE,
  ASIDE_GAP,
  BULLET,
  LEADING,
  MARGIN,
  NEW_ON_PAGE,
  STYLES,
  type Style,
  TEXT_HEIGHT,
  WITHIN_WORD,
} from "../../paper/pdf-styles.ts";
import type { FontBook, OpenFont } from "./choose-fonts.ts";
import { type Line, layoutParagraph, type Paragraph } from "./lines.ts";

/** Writes blocks one below the other, on as many pages as they take. */
export class PageWriter {
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
    const aside = block.aside ? this.#layout(block.aside, ASIDE, full).lines[0] : undefined;
    const room = full - style.indent - (aside ? aside.width + ASIDE_GAP : 0);
    const { lines, isRightToLeft } = this.#layout(block.text, style, room);
    const height = style.size * LEADING;
    this.#begin(style, height);

    const element = this.#element(style.tag);
    const draw = (line: Line, left: number, of: Style) => {
      const content = this.#document.markStructureContent(style.tag);
      this.#drawLine(line, left, style.size, of);
      this.#document.endMarkedContent();
      element.add(content);
    };
    const drawAside = () => {
      if (!aside) return;
      const isAtLeft = isRightToLeft || lines.length === 0;
      draw(aside, isAtLeft ? MARGIN : MARGIN + full - aside.width, ASIDE);
    };
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#makeRoom(height);
      const start = isRightToLeft
        ? MARGIN + full - style.indent - line.width
        : MARGIN + style.indent + (line.isWithinWord ? WITHIN_WORD : 0);
      if (at === 0 && style.tag === "LI") this.#drawBullet(isRightToLeft, full, style);
      draw(line, start, style);
      if (at === 0) drawAside();
      this.#top += height;
    }
    if (lines.length === 0) {
      drawAside();
      this.#top += height;
    }
    this.#top += style.after;
    element.end();
  }

  /** Goes to where a new paragraph begins, on the next page where there is too little room. */
  #begin(style: Style, height: number): void {
    if (this.#top > MARGIN) this.#top += style.before;
    if (this.#makeRoom(height + style.keep * TEXT_HEIGHT)) this.#top += NEW_ON_PAGE;
  }

  /** @returns whether that began a page. */
  #makeRoom(height: number): boolean {
    const { page } = this.#document;
    if (this.#top + height <= page.height - MARGIN || this.#top === MARGIN) return false;
    this.#document.addPage();
    this.#top = MARGIN;
    return true;
  }

  #drawBullet(isRightToLeft: boolean, full: number, style: Style): void {
    const [line] = this.#layout(BULLET, style, full).lines;
    if (!line) return;
    const left = isRightToLeft ? MARGIN + full - line.width : MARGIN;
    this.#document.markContent("Artifact");
    this.#drawLine(line, left, style.size, style);
    this.#document.endMarkedContent();
  }

  /** Draws the runs where they are seen, one after the other as they are read. `lineSize`: of the line's own text. */
  #drawLine(line: Line, left: number, lineSize: number, { size, color }: Style): void {
    let x = left;
    const placed = line.runs.map((run) => {
      const own = { run, x };
      x += run.width;
      return own;
    });
    for (const { run, x } of placed.sort((a, b) => a.run.start - b.run.start)) {
      this.#document
        .font(run.font)
        .fontSize(size)
        .fillColor(color)
        .text(run.text, x, this.#top + lineSize * ASCENT, {
          lineBreak: false,
          baseline: "alphabetic",
          ...(run.isTurned && { features: [] }),
        });
    }
  }
}
