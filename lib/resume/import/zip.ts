import { unzipSync } from "fflate";
import { UnreadableFileError } from "./unreadable.ts";

const MAX_ENTRIES = 3_000;
const MAX_ENTRY_BYTES = 20_000_000;
const MAX_TOTAL_BYTES = 40_000_000;
/** XML of a document shrinks to a twentieth; a file of one letter to a thousandth. */
const MAX_RATIO = 150;
const RATIO_FROM_BYTES = 1_000_000;

export interface ZipEntry {
  name: string;
  bytes: number;
}

/** Bit 0 of the flags in the header of the first entry: the content is encrypted. */
const isEncrypted = (zip: Uint8Array) => ((zip[6] ?? 0) & 1) === 1;

/** What is in a ZIP file, without unpacking any of it. @throws UnreadableFileError */
export function listZip(zip: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let total = 0;
  let isTooLarge = false;
  try {
    unzipSync(zip, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        entries.push({ name, bytes: originalSize });
        const ratio = originalSize / Math.max(size, 1);
        isTooLarge ||= originalSize > RATIO_FROM_BYTES && ratio > MAX_RATIO;
        return false;
      },
    });
  } catch (cause) {
    throw new UnreadableFileError("damaged", { cause });
  }
  if (isTooLarge || entries.length > MAX_ENTRIES || total > 10 * MAX_TOTAL_BYTES) {
    throw new UnreadableFileError("too_large_inside");
  }
  return entries;
}

/**
 * Unpacks the entries that are wanted. What an entry unpacks to is bounded by the size that the ZIP file states for it:
 * one that states too little does not unpack.
 * @throws UnreadableFileError
 */
export function unpack(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  if (isEncrypted(zip)) throw new UnreadableFileError("encrypted");
  const wanted = listZip(zip).filter(({ name }) => isWanted(name));
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_TOTAL_BYTES || wanted.some(({ bytes }) => bytes > MAX_ENTRY_BYTES)) {
    throw new UnreadableFileError("too_large_inside");
  }
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: ({ name }) => isWanted(name) })));
  } catch (cause) {
    throw new UnreadableFileError("damaged", { cause });
  }
}
