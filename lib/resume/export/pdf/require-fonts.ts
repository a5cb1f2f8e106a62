import { AppError, type ErrorDetail } from "../../../errors.ts";
import type { Block } from "../../paper/block.ts";
import { STYLES } from "../../paper/pdf-styles.ts";
import type { FontBook } from "./choose-fonts.ts";

/** Errors named at once, and characters in each. */
const MAX_DETAILS = 50;
const MAX_NAMED = 10;

const named = (char: string) =>
  `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;

/** The characters of a block that no font has. */
function missingIn({ text, aside = "", kind }: Block, book: FontBook): string[] {
  const whole = `${text}${aside}`.normalize("NFC");
  const fonts = book.fontsOf(whole, STYLES[kind].weight);
  const missing = new Set<string>();
  let at = 0;
  for (const char of whole) {
    if (!fonts[at]) missing.add(char);
    at += char.length;
  }
  return [...missing];
}

/**
 * Refuses what would be drawn as empty boxes.
 * @throws AppError `unwritable_characters` with where and which.
 */
export function requireFonts(blocks: readonly Block[], book: FontBook): void {
  const details: ErrorDetail[] = [];
  for (const block of blocks) {
    const missing = missingIn(block, book).slice(0, MAX_NAMED).map(named);
    if (missing.length === 0) continue;
    const message = `has characters that no font of ours has: ${missing.join(", ")}`;
    details.push({ path: block.path, message });
  }
  if (details.length > 0) {
    throw new AppError("unwritable_characters", { details: details.slice(0, MAX_DETAILS) });
  }
}
