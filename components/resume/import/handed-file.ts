/** A file that was chosen on one page and is read on the next; it stays in this browser's memory. */
let handed: File | null = null;

export const handOver = (file: File): void => {
  handed = file;
};

/** The file, once. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}
