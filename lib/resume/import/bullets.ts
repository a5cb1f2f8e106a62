import type { Line, Span } from "./lines.ts";

/**
 * Glyphs that stand before an item of a list. Symbol fonts put theirs into the private use area, or on letters:
 * Wingdings' § and Ø, Courier's o, which only count with a space after them.
 */
const BULLET =
  /^(?:[•‣⁃∙▪▫■□●○◦◆◇❖➢➤►▶▸✓✔✗➔»›❑❒⚫⬤◼◾✦★☆◉⦿⁍\uE000-\uF8FF]\s*|(?:[-–—*·→>+]|[o§Øv](?=\s+[\p{Lu}\p{N}]))\s+)(?=\S)/u;
/** A dash without a space is one only before a capital letter: `-Led a team`. */
const TIGHT_DASH = /^[-–*](?=\p{Lu}\p{Ll})/u;

/** Takes a bullet off the beginning of a text. */
export function takeBullet(text: string): { bullet: boolean; text: string } {
  const [glyph] = BULLET.exec(text) ?? TIGHT_DASH.exec(text) ?? [];
  return glyph
    ? { bullet: true, text: text.slice(glyph.length).trimStart() }
    : { bullet: false, text };
}

/** Takes the bullet off a line's pieces, in place; says whether there was one. */
export function dropBullet(spans: Span[]): boolean {
  const [first, second] = spans;
  if (!first) return false;
  // The glyph is often of another font than the text.
  if (second && takeBullet(`${first.text} ${second.text}`).text === second.text) {
    spans.shift();
    return true;
  }
  const taken = takeBullet(first.text);
  // The text begins where the glyph and the space behind it end.
  const share = (first.text.length - taken.text.length) / Math.max(first.text.length, 1);
  const x = first.x + share * (first.right - first.x);
  if (taken.bullet) spans[0] = { ...first, text: taken.text, x };
  return taken.bullet;
}

/** Courier's `o` before small letters: a bullet where several lines have it, since no sentence begins so often with it. */
const LETTER = /^o\s+(?=\S)/u;
const LEAST = 3;

/** Takes letters off that are bullets only by their number, in place. */
export function dropLetterBullets(lines: Line[]): void {
  const found = lines.filter((line) => !line.bullet && LETTER.test(line.spans[0]?.text ?? ""));
  if (found.length < LEAST || found.length * 15 < lines.length) return;
  for (const line of found) {
    const [first] = line.spans;
    if (first) line.spans[0] = { ...first, text: first.text.replace(LETTER, "") };
    line.bullet = true;
  }
}
