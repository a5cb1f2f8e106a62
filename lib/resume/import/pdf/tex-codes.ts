/**
 * TeX's bitmap fonts do not say which letters they show; what comes is the place of a letter in TeX's own encodings
 * (T1, OT1, TS1), where no text has a control character.
 */
const CODES: Record<string, string> = {
  "\u000B": "ff",
  "\u000C": "fi",
  "\u000D": "fl",
  "\u000E": "ffi",
  "\u000F": "ffl",
  "\u0010": "“",
  "\u0011": "”",
  "\u0015": "–",
  "\u0016": "—",
  "\u001B": "ff",
  "\u001C": "fi",
  "\u001D": "fl",
  "\u001E": "ffi",
  "\u001F": "ffl",
  "\u0088": "•",
};

/** Alone in its run a code of the symbol font is its bullet. */
const BULLETS = new Set(["\u000F", "\u0088"]);

export const readTexCodes = (text: string): string =>
  BULLETS.has(text.trim()) || BULLETS.has(text)
    ? "•"
    : [...text].map((letter) => CODES[letter] ?? letter).join("");
