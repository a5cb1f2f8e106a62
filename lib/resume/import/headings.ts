import {
  HEADING_NAMES,
  HEADING_WORDS,
  OTHER_HEADINGS,
  type SectionKind,
} from "./tables/heading-names.ts";

/** A heading's letters and digits, without accents, in lower case. */
export function foldHeading(text: string): string {
  return text
    .replace(/(?<=\p{Ll})['’]s\b/gu, " s")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/&|\+/gu, " and ")
    .replace(/\b(?:und|et|y|e)\b/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const names = new Map<string, SectionKind>();
const add = (list: readonly string[], kind: SectionKind) => {
  for (const name of list.flatMap((some) => some.split("|"))) {
    const folded = foldHeading(name);
    // In a name of several kinds (`profil`, `experience`) the kind that stands first in the table.
    if (!names.has(folded)) names.set(folded, kind);
    // Letters set apart lose the spaces between words.
    const tight = folded.replaceAll(" ", "");
    if (!names.has(tight)) names.set(tight, kind);
  }
};
for (const [kind, list] of Object.entries(HEADING_NAMES)) add(list, kind as SectionKind);
add(OTHER_HEADINGS, "other");

const MAX_HEADING = 60;

/** `Projects Experience`, `Skills, Languages`: nothing but names. */
function ofNames(folded: string): SectionKind | null {
  const words = folded.split(" ").filter((word) => word !== "and");
  const kinds = words.map((word) => names.get(word));
  return words.length > 1 && words.length <= 4 && kinds.every((kind) => kind !== undefined)
    ? (kinds[0] ?? null)
    : null;
}

/** The section that a text is the exact name of, or null. A number before it and what stands in brackets is ignored. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return null;
  const whole = foldHeading(text);
  const known = names.get(whole);
  if (known) return known;
  const core = text
    .replace(/\([^)]*\)|^\s*(?:\d+|[IVX]+)[.)]?\s+/gu, " ")
    .replace(/[:.\s–—-]+$/u, "");
  const folded = foldHeading(core);
  return (
    names.get(folded) ??
    ofNames(folded) ??
    (/\b(?:continued|cont|fortsetzung|suite)\b/u.test(folded)
      ? (names.get(
          folded.replace(/\b(?:continued|cont d|cont|fortsetzung|suite)\b/gu, "").trim(),
        ) ?? null)
      : null)
  );
}

/** The section that a text's words speak of. Only for lines that look like headings. */
export function headingKindByWords(text: string): SectionKind {
  const folded = foldHeading(text);
  const parts = folded.split(" and ").flatMap((part) => names.get(part) ?? []);
  return parts[0] ?? HEADING_WORDS.find(([form]) => form.test(folded))?.[1] ?? "other";
}
