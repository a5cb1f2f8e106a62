import type { FormEntry } from "@/components/resume/form";

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Fewer letters stand on many lines by chance. */
const LEAST = 4;

/** Everything that the form shows of an entry. */
const textsOf = ({ texts, lists }: FormEntry): string[] => [
  ...Object.values(texts),
  ...Object.values(lists).flatMap((items) => items.map(({ text }) => text)),
];

/**
 * Finds the lines of a file's text that an entry was read from: those that stand in one of its texts, and those that one
 * of them stands in.
 * @param lines of the file.
 */
export function findLines(lines: readonly string[], entry: FormEntry): Set<number> {
  const texts = textsOf(entry)
    .map(fold)
    .filter((text) => text.length >= LEAST);
  const found = lines.flatMap((line, at) => {
    const own = fold(line);
    const isPart = own.length >= LEAST && texts.some((text) => text.includes(own));
    const holds = texts.some((text) => own.includes(text));
    return isPart || holds ? [at] : [];
  });
  return new Set(found);
}
