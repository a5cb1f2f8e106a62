import { isPlain } from "../terms/tokenize.ts";
import { EMOJI_FLAG } from "./read-text.ts";

/** Letters that take no place and stand for ASCII, one for one: nothing but hidden text is written in them. */
const TAGS = /[\u{E0020}-\u{E007E}]{3,}/gu;
/** Base64 of a sentence, also broken over lines. */
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}(?:\n[A-Za-z0-9+/_-]{8,})*={0,2}/g;
const HEX = /(?:(?:\\x|0x)?[0-9a-f]{2}[ ,]?){12,}/gi;
const PERCENT = /%[0-9a-f]{2}/gi;
/** Percent-encoded characters that make a word look encoded. */
const MIN_PERCENT = 3;

export interface HiddenMessage {
  /** What it decodes to, on one line. */
  text: string;
  /** Whether nobody writes so but to hide it. */
  isSuspect: boolean;
}

/** The text that bytes begin with: what follows the end of an encoded text is decoded to no text. */
function utf8(bytes: Buffer): string {
  const [text = ""] = bytes.toString("utf8").split(/[\uFFFD[\p{Cc}--\s]]/v, 1);
  return text;
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

const runsOf = (pattern: RegExp) => (text: string) =>
  Array.from(text.matchAll(pattern), ([run]) => run);

/** Words of a text with several percent-encoded characters. */
const percentEncoded = (text: string) => {
  // Shares of pay and of working hours have the sign too.
  const words = /%[0-9a-f]{2}/i.test(text) ? text.split(/\s+/) : [];
  return words.filter((word) => Array.from(word.matchAll(PERCENT)).length >= MIN_PERCENT);
};

const ENCODINGS = [
  { find: runsOf(TAGS), decode: fromTags, isSuspect: true },
  { find: runsOf(BASE64), decode: fromBase64, isSuspect: false },
  { find: runsOf(HEX), decode: fromHex, isSuspect: false },
  { find: percentEncoded, decode: fromPercent, isSuspect: false },
];

/** Words in a row: what a person could have written. */
const isProse = (text: string) => /\p{L}{2,}[^\p{L}]+\p{L}/u.test(text);

/** What parts of a text decode to, where that is words: Unicode tags, Base64, hexadecimal and percent-encoding. */
export function hiddenMessages(text: string): HiddenMessage[] {
  const source = isPlain(text) ? text : text.replace(EMOJI_FLAG, "");
  return ENCODINGS.flatMap(({ find, decode, isSuspect }) =>
    find(source)
      .map(decode)
      .filter((decoded) => (isSuspect ? /\p{L}/u.test(decoded) : isProse(decoded)))
      .map((decoded) => ({ text: decoded.replace(/\s+/g, " ").trim(), isSuspect })),
  );
}
