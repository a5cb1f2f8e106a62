import { readFileSync } from "node:fs";
import path from "node:path";
import { unpackWoff } from "./woff.ts";

/**
 * The fonts of the PDF, in the order in which a character is looked for, all under the SIL Open Font License. Each
 * package comes in pieces by ranges of characters, which its `unicode.json` names.
 */
const FAMILIES: { package: string; bold: boolean }[] = [
  // Latin, Greek, Cyrillic, Vietnamese, Devanagari.
  { package: "noto-sans", bold: true },
  { package: "noto-sans-hebrew", bold: true },
  // Arabic and Persian; of those tried the one whose text comes out of the PDF as it went in.
  { package: "vazirmatn", bold: true },
  { package: "noto-sans-thai", bold: true },
  // Chinese, simplified and traditional, and Japanese.
  { package: "chocolate-classical-sans", bold: false },
  // Korean.
  { package: "gowun-dodum", bold: false },
  { package: "noto-sans-symbols-2", bold: false },
  { package: "noto-emoji", bold: true },
];

export type Weight = 400 | 700;

/** One file of a family: the name that the PDF knows it by, and the ranges of characters that it has. */
export interface FontPiece {
  family: string;
  piece: string;
  bold: boolean;
  ranges: [from: number, to: number][];
}

const folderOf = (family: string) =>
  path.join(process.cwd(), "node_modules", "@fontsource", family);

/** `U+0-FF,U+131` */
function readRanges(text: string): FontPiece["ranges"] {
  return text.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

let pieces: FontPiece[] | undefined;

/** Every piece of every family, in the order of preference. Read once. */
export function fontPieces(): FontPiece[] {
  pieces ??= FAMILIES.flatMap(({ package: family, bold }) => {
    const file = path.join(folderOf(family), "unicode.json");
    const ranges: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Object.entries(ranges as Record<string, string>).map(([name, text]) => ({
      family,
      piece: name.replace(/^\[(\d+)\]$/, "$1"),
      bold,
      ranges: readRanges(text),
    }));
  });
  return pieces;
}

/** A piece's file as OpenType. */
export function readFont({ family, piece, bold }: FontPiece, weight: Weight): Buffer {
  const name = `${family}-${piece}-${bold ? weight : 400}-normal.woff`;
  return unpackWoff(readFileSync(path.join(folderOf(family), "files", name)));
}
