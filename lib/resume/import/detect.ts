import type { SourceType } from "./schema.ts";
import { UnreadableFileError, UnsupportedFileError, type UnsupportedKind } from "./unreadable.ts";
import { listZip } from "./zip.ts";

/** A file's type by its content, with its text where it is one. */
export type Detected =
  | { type: Extract<SourceType, "pdf" | "docx" | "linkedin"> }
  | { type: Extract<SourceType, "json_resume" | "markdown" | "text">; text: string };

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");

/** How images begin. Those of phones name their kind from the fifth byte on. */
const IMAGES = ["\x89PNG", "\xFF\xD8\xFF", "GIF8", "RIFF", "II*\0", "MM\0*"];
const PHONE_IMAGE = /^ftyp(?:heic|heix|mif1|avif)/u;
const WEB =
  /^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/iu;

function unsupportedKind(start: string): UnsupportedKind | null {
  if (start.startsWith("{\\rtf")) return "rtf";
  if (IMAGES.some((bytes) => start.startsWith(bytes)) || PHONE_IMAGE.test(start.slice(4))) {
    return "image";
  }
  return WEB.test(start) ? "web" : null;
}

const OLE = "\xD0\xCF\x11\xE0";
/** The name of the stream in which Word keeps a document with a password, in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

function zipType(bytes: Uint8Array): Detected {
  const names = listZip(bytes).map(({ name }) => name);
  if (names.includes("word/document.xml")) return { type: "docx" };
  if (
    names.some((name) => /^(?:xl|ppt)\/|^content\.xml$|^Index\/.*\.iwa$|^Index\.zip$/u.test(name))
  ) {
    throw new UnsupportedFileError("other_document");
  }
  if (names.some((name) => /\.csv$/iu.test(name))) return { type: "linkedin" };
  throw new UnreadableFileError("not_linkedin");
}

/** UTF-8, UTF-16 with its mark, or Windows-1252, which old editors write. */
function decode(bytes: Uint8Array): string {
  const mark = ascii(bytes, 0, 2);
  if (mark === "\xFF\xFE" || mark === "\xFE\xFF") {
    return new TextDecoder(mark === "\xFF\xFE" ? "utf-16le" : "utf-16be").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text has
  const odd = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return odd <= text.length / 500;
}

const MARKDOWN =
  /^#{1,6}\s+\S|^\s*[-*+]\s+\*\*|\*\*[^*\n]+\*\*|^(?:={3,}|-{3,})\s*$|\[[^\]\n]+\]\([^)\n]+\)|^\|.+\|\s*$/mu;

/** What files of each ending hold. */
const ENDINGS: Record<string, SourceType[]> = {
  pdf: ["pdf"],
  docx: ["docx"],
  json: ["json_resume"],
  zip: ["linkedin"],
  md: ["markdown", "text"],
  markdown: ["markdown", "text"],
  txt: ["markdown", "text"],
  text: ["markdown", "text"],
};
export const TYPE_NAMES: Record<SourceType, string> = {
  pdf: "a PDF",
  docx: "a Word document",
  json_resume: "JSON",
  linkedin: "a ZIP file",
  markdown: "plain text",
  text: "plain text",
};

function byContent(bytes: Uint8Array): Detected {
  const start = ascii(bytes, 0, 1_024);
  if (start.includes("%PDF-")) return { type: "pdf" };
  if (start.startsWith("PK\x03\x04")) return zipType(bytes);
  if (start.startsWith("PK\x05\x06")) throw new UnreadableFileError("empty");
  if (start.startsWith(OLE)) {
    if (Buffer.from(bytes).includes(ENCRYPTED_PACKAGE)) throw new UnreadableFileError("encrypted");
    throw new UnsupportedFileError("old_word");
  }
  const kind = unsupportedKind(start);
  if (kind) throw new UnsupportedFileError(kind);
  const text = decode(bytes).replace(/^\uFEFF/u, "");
  if (!isText(text)) throw new UnsupportedFileError("other");
  if (text.trim() === "") throw new UnreadableFileError("empty");
  if (/^\s*\{/u.test(text)) return { type: "json_resume", text };
  return { type: MARKDOWN.test(text) ? "markdown" : "text", text };
}

/**
 * Tells a file's type by its content. A name that says another is refused: what the user chose is likely not what they
 * meant, or a download that went wrong.
 * @throws UnreadableFileError
 * @throws UnsupportedFileError
 */
export function detect(bytes: Uint8Array, name: string): Detected {
  if (bytes.byteLength === 0) throw new UnreadableFileError("empty");
  const detected = byContent(bytes);
  const ending = /\.([a-z]{2,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const expected = ENDINGS[ending];
  if (expected && !expected.includes(detected.type)) {
    const message = `The file's name ends in .${ending}, but it is ${TYPE_NAMES[detected.type]}. Please check that it is the right file, and that it was not renamed or cut off on its way.`;
    throw new UnreadableFileError("other_type", { message });
  }
  return detected;
}
