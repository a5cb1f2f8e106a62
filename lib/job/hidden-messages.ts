/** Letters that take no place and stand for ASCII, one for one: nothing but hidden text is written in them. */
const TAGS = /(?<!\u{1F3F4})[\u{E0020}-\u{E007E}]{3,}/gu;
/** Base64 of a sentence, also broken over lines. */
const BASE64 = /[A-Za-z0-9+/_-]{20,}(?:\n[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const HEX = /(?:(?:\\x|0x)?[0-9a-f]{2}[ ,]?){12,}/gi;
const PERCENT = /[\w.~!*'()-]*(?:%[0-9a-f]{2}[\w.~!*'()-]*){3,}/gi;

export interface HiddenMessage {
  /** What it decodes to, on one line. */
  text: string;
  /** Whether nobody writes so but to hide it. */
  isSuspect: boolean;
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no text: nothing was encoded here.
    return "";
  }
}

const fromTags = (run: string) =>
  Array.from(run, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join("");
const fromHex = (run: string) => utf8(Buffer.from(run.replace(/\\x|0x|[ ,]/gi, ""), "hex"));
const fromPercent = (run: string) =>
  utf8(
    Buffer.from(
      run.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      "latin1",
    ),
  );
const fromBase64 = (run: string) => utf8(Buffer.from(run, "base64"));

const ENCODINGS = [
  { pattern: TAGS, decode: fromTags, isSuspect: true },
  { pattern: BASE64, decode: fromBase64, isSuspect: false },
  { pattern: HEX, decode: fromHex, isSuspect: false },
  { pattern: PERCENT, decode: fromPercent, isSuspect: false },
];

/** Words in a row, and no control character: what a person could have written. */
const isProse = (text: string) =>
  /\p{L}{2,}[^\p{L}]+\p{L}/u.test(text) && !/[^\P{Cc}\s]/u.test(text);

/** What parts of a text decode to, where that is words: Unicode tags, Base64, hexadecimal and percent-encoding. */
export function hiddenMessages(text: string): HiddenMessage[] {
  return ENCODINGS.flatMap(({ pattern, decode, isSuspect }) =>
    Array.from(text.matchAll(pattern), ([run]) => decode(run))
      .filter((decoded) => (isSuspect ? /\p{L}/u.test(decoded) : isProse(decoded)))
      .map((decoded) => ({ text: decoded.replace(/\s+/g, " ").trim(), isSuspect })),
  );
}
