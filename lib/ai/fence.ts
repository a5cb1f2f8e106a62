import { createHash } from "node:crypto";

/** Digits, since both encodings pack three of them into a token and letters at random hardly two. */
const FENCE_DIGITS = 15;

/**
 * Texts as data for a model, each between fence lines under its name. The fence is made from all of them, so no text
 * in it can close it: it would have to contain its own hash.
 */
export function fenced(blocks: readonly (readonly [name: string, text: string])[]): string[] {
  const hash = createHash("sha256")
    .update(JSON.stringify(blocks.map(([, text]) => text)))
    .digest();
  const fence = `${hash.readUIntBE(0, 6)}`.padStart(FENCE_DIGITS, "0");
  return blocks.map(([name, text]) => `<<${name} ${fence}>>\n${text}\n<<END ${name} ${fence}>>`);
}
