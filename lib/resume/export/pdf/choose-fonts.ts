import * as fontkit from "fontkit";
import { type FontPiece, fontPieces, readFont, type Weight } from "./fonts.ts";

/** A font of one document, under the name that it is registered with. */
export interface OpenFont {
  name: string;
  file: Buffer;
  has: (codePoint: number) => boolean;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
/** They have no glyph of their own: joiners, variation selectors, soft hyphens. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Finds for each character of a document the font that has it, opening no file that is not needed. */
export class FontBook {
  readonly opened = new Map<string, OpenFont>();

  #open(piece: FontPiece, weight: Weight): OpenFont {
    const name = `${piece.family}-${piece.piece}-${piece.bold ? weight : 400}`;
    const known = this.opened.get(name);
    if (known) return known;
    const file = readFont(piece, weight);
    const font = fontkit.create(file);
    if (!("hasGlyphForCodePoint" in font)) throw new Error(`${name} is a collection of fonts`);
    const codes = new Set(font.characterSet);
    const opened = { name, file, has: (code: number) => codes.has(code) };
    this.opened.set(name, opened);
    return opened;
  }

  #fontOf(codes: number[], weight: Weight, before: OpenFont | null): OpenFont | null {
    const [only] = codes;
    if (codes.length === 1 && only !== undefined && before?.has(only)) return before;
    const needed = codes.filter((code) => !IGNORABLE.test(String.fromCodePoint(code)));
    if (before && needed.every(before.has)) return before;
    for (const piece of fontPieces()) {
      const claims = (code: number) =>
        piece.ranges.some(([from, to]) => code >= from && code <= to);
      if (!needed.every(claims)) continue;
      const font = this.#open(piece, weight);
      if (needed.every(font.has)) return font;
    }
    return null;
  }

  /**
   * The font of every UTF-16 unit of a text; null where no font has the character. What a reader sees as one character
   * stays in one font where one has all of it.
   */
  fontsOf(text: string, weight: Weight): (OpenFont | null)[] {
    const fonts: (OpenFont | null)[] = [];
    let before: OpenFont | null = null;
    for (const { segment } of graphemes.segment(text)) {
      const codes = [...segment].map((char) => char.codePointAt(0) ?? 0);
      const whole = this.#fontOf(codes, weight, before);
      for (const char of segment) {
        const font: OpenFont | null =
          whole ?? this.#fontOf([char.codePointAt(0) ?? 0], weight, before);
        for (let unit = 0; unit < char.length; unit += 1) fonts.push(font);
        before = font ?? before;
      }
    }
    return fonts;
  }
}
