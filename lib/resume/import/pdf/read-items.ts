import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { readShapes } from "./shapes.ts";
import { readTexCodes } from "./tex-codes.ts";

/** A run of text as the file draws it: one font, one place. */
export interface Item {
  text: string;
  x: number;
  right: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Distance of the baseline from the top of the page. */
  y: number;
  font: string;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  items: Item[];
  links: string[];
}

/** A resume of fifty pages is one of an academic with every paper in it. */
const MAX_PAGES = 50;
const MAX_ITEMS = 60_000;

const fontSchema = z.object({
  name: z.string().optional(),
  isSymbolicFont: z.boolean().optional(),
});
const annotationSchema = z.object({ subtype: z.literal("Link"), url: z.string() });

const BOLD =
  /bold|black|heavy|semibold|demi|medium|(?:^|[+-])(?:cmbx|cmssbx|sfbx|ecbx|lmbx)|-(?:bd|b)$|bx\d+$/iu;
const ITALIC = /italic|oblique|slanted|(?:^|[+-])(?:cmti|cmsl|sfti|sfsl|ecti|lmri)|-(?:it|i|bi)$/iu;

/** The fonts' real names, which only come with the list of drawing operations. */
async function fontNames(page: PDFPageProxy, ids: string[]): Promise<Map<string, string>> {
  await page.getOperatorList();
  const names = ids.map((id): [string, string] => {
    const font = page.commonObjs.has(id) ? fontSchema.safeParse(page.commonObjs.get(id)) : null;
    return [id, font?.data?.name ?? ""];
  });
  return new Map(names);
}

const numbers = (matrix: readonly unknown[]): number[] => matrix.map(Number);

const withoutSubset = (name: string) => name.replace(/^[A-Z]{6}\+/u, "");

async function readLinks(page: PDFPageProxy): Promise<string[]> {
  const annotations = await page.getAnnotations();
  return annotations.flatMap((one: unknown) => {
    const link = annotationSchema.safeParse(one);
    return link.success ? [link.data.url] : [];
  });
}

/** Shapes that stand a little to the left of a text, on its line, with nothing before them. */
function bulletsBefore(items: Item[], shapes: Item[]): Item[] {
  const isOnLine = (item: Item, shape: Item) =>
    item.text.trim() !== "" && Math.abs(item.y - shape.y) < 0.5 * item.size;
  return shapes.filter((shape) => {
    const row = items.filter((item) => isOnLine(item, shape));
    const before = row.some((item) => item.x < shape.x && item.right > shape.x - 30);
    const after = row.filter((item) => item.x >= shape.right - 1 && item.x - shape.right < 24);
    const [first] = after.toSorted((a, b) => a.x - b.x);
    if (before || !first) return false;
    shape.y = first.y;
    shape.size = first.size;
    return true;
  });
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const names = await fontNames(page, Object.keys(content.styles));
  const items = content.items.flatMap((item): Item[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(item.transform);
    const [, , , vd = -1, ve = 0, vf = 0] = numbers(transform);
    // Text that runs up or down is a decoration in every resume that has it; it is read as if it lay.
    const isUpright = Math.abs(b) <= Math.abs(a);
    const x = e + ve;
    const font = withoutSubset(names.get(item.fontName) ?? "");
    return [
      {
        text: cleanText(readTexCodes(item.str)),
        x,
        right: x + (isUpright ? item.width : item.height),
        y: vd * f + vf,
        size: Math.hypot(c, d),
        bold: BOLD.test(font),
        italic: ITALIC.test(font),
        font,
      },
    ];
  });
  const shapes = (await readShapes(page)).map((shape): Item => {
    const [, , , vd = -1, ve = 0, vf = 0] = numbers(transform);
    const [x, right] = [shape.x + ve, shape.right + ve];
    // The middle of a bullet is a third of a letter's height above the baseline.
    const look = { size: 10, bold: false, italic: false, font: "" };
    return { text: "\u2022", x, right, y: vd * shape.middle + vf + 3, ...look };
  });
  items.push(...bulletsBefore(items, shapes));
  const links = await readLinks(page);
  page.cleanup();
  return { number, width, height, items, links };
}

/** pdf.js's names of what is wrong with a file. */
const REASONS: Record<string, "encrypted" | "damaged" | "empty"> = {
  PasswordException: "encrypted",
  InvalidPDFException: "damaged",
  FormatError: "damaged",
  UnexpectedResponseException: "damaged",
};

/** @throws UnreadableFileError */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  let document: PDFDocumentProxy;
  try {
    document = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      // Warnings of pdf.js are about the file, and it says them on the console.
      verbosity: 0,
    });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : "";
    throw new UnreadableFileError(REASONS[name] ?? "damaged", { cause });
  }
  if (document.numPages > MAX_PAGES) throw new UnreadableFileError("too_many_pages");
  const pages: PdfPage[] = [];
  let items = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number).catch((cause) => {
      throw new UnreadableFileError("damaged", { cause });
    });
    items += page.items.length;
    if (items > MAX_ITEMS) throw new UnreadableFileError("too_much_text");
    pages.push(page);
  }
  return pages;
}
