/** What letters that are drawn as one are made of. */
const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** Characters that show nothing: zero-width ones, direction marks, byte order marks. Soft hyphens have a use yet. */
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** One form for what looks alike: ligatures as letters, every space plain, nothing invisible, NFC. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\uFB00-\uFB06]/gu, (char) => LIGATURES[char] ?? char)
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, " ")
    .normalize("NFC");
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();
