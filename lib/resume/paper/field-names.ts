/** From the names of fields to the words that stand on paper, and back. */

/** Names whose words say too little. */
const LABELS: Record<string, string> = { url: "Link" };
const NAMES = new Map(Object.entries(LABELS).map(([name, label]) => [label, name]));

/** Control characters, and code points that are no characters: they have no look, and XML or a PDF cannot hold them. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u{FFFE}\u{FFFF}]/gu;
/** They turn the reading order of what comes after them, which a name must not do to the page. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line: blanks made one, nothing unseen. */
export const oneLine = (text: string): string =>
  text.replace(TURNING, "").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();

/** `mustHave` → `Must have`. */
export function words(name: string): string {
  const spaced = oneLine(
    name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_:-]+/g, " "),
  ).toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** `Must have` → `mustHave`. */
export const nameOf = (label: string): string =>
  NAMES.get(label) ??
  label
    .replace(/^\p{Lu}/u, (first) => first.toLowerCase())
    .replace(/ (\S)/gu, (_, next: string) => next.toUpperCase());

export const labelOf = (name: string): string => LABELS[name] ?? words(name);
