import { getResolvedPDFJS } from "unpdf";
import type { PDFPageProxy } from "unpdf/pdfjs";
import { z } from "zod";

/** A small filled shape: browsers and some word processors draw bullets as these, not as letters. */
export interface Shape {
  x: number;
  right: number;
  /** Middle, from the bottom of the page. */
  middle: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const number = z.number();
const matrixSchema = z.tuple([number, number, number, number, number, number]);
const boxSchema = z.object({ 0: number, 1: number, 2: number, 3: number });

/** In points. Smaller is a speck, larger a picture. */
const SMALLEST = 1.2;
const LARGEST = 8;

function toShape(box: z.infer<typeof boxSchema>, m: Matrix): Shape | null {
  const [x1, y1] = [m[0] * box[0] + m[2] * box[1] + m[4], m[1] * box[0] + m[3] * box[1] + m[5]];
  const [x2, y2] = [m[0] * box[2] + m[2] * box[3] + m[4], m[1] * box[2] + m[3] * box[3] + m[5]];
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const isDot = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  if (!isDot || width / height > 1.6 || height / width > 1.6) return null;
  return { x: Math.min(x1, x2), right: Math.max(x1, x2), middle: (y1 + y2) / 2 };
}

/** A row of dots shows a level (●●●○○), and dots close to each other are parts of a picture. */
const standsAlone = (shape: Shape, _at: number, all: Shape[]) =>
  !all.some(
    (other) =>
      other !== shape &&
      Math.abs(other.middle - shape.middle) < LARGEST &&
      Math.abs(other.x - shape.x) < 2 * LARGEST &&
      // A ring is drawn as two shapes, one in the other.
      Math.abs(other.x + other.right - shape.x - shape.right) > 1,
  );

/** The shapes of a page that may be bullets, in points from its lower left corner. */
export async function readShapes(page: PDFPageProxy): Promise<Shape[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let now: Matrix = IDENTITY;
  const shapes: Shape[] = [];
  fnArray.forEach((operation: number, at: number) => {
    const args: unknown = argsArray[at];
    if (operation === OPS.save) stack.push(now);
    else if (operation === OPS.restore) now = stack.pop() ?? IDENTITY;
    else if (operation === OPS.transform) {
      const matrix = matrixSchema.safeParse(args);
      if (matrix.success) now = multiply(now, matrix.data);
    } else if (operation === OPS.constructPath) {
      const box = boxSchema.safeParse(Array.isArray(args) ? args[2] : null);
      const shape = box.success && toShape(box.data, now);
      if (shape) shapes.push(shape);
    }
  });
  // A page with very many is a drawing; comparing each with each would take long.
  if (shapes.length > 2_000) return [];
  return shapes.filter(standsAlone);
}
