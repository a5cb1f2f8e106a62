/** Tells which entry of one resume is which of another. For the browser too. */

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && Object.values(value).every(isBlank));

/** Alike whatever its case, accents, spaces and marks are; what has no letter is compared as it stands. */
export function fold(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#%]+/gu, " ")
    .trim();
  return letters || text.trim();
}

/** What names an entry of a section, and the dates that must be the same as well. */
interface Naming {
  names: string[];
  dates: string[];
}

const NAMINGS: Record<string, Naming> = {
  work: { names: ["position", "name"], dates: ["startDate"] },
  volunteer: { names: ["position", "organization"], dates: ["startDate"] },
  education: { names: ["studyType", "area", "institution"], dates: ["startDate", "endDate"] },
  projects: { names: ["name", "entity"], dates: ["startDate"] },
  skills: { names: ["name"], dates: [] },
  languages: { names: ["language"], dates: [] },
  certificates: { names: ["name", "issuer"], dates: ["date"] },
  profiles: { names: ["network", "username"], dates: [] },
  awards: { names: ["title", "awarder"], dates: ["date"] },
  publications: { names: ["name", "publisher"], dates: ["releaseDate"] },
  interests: { names: ["name"], dates: [] },
  references: { names: ["name"], dates: [] },
};
const NO_NAMING: Naming = { names: [], dates: [] };
export const namingOf = (section: string): Naming => NAMINGS[section] ?? NO_NAMING;

const textOf = (entry: unknown, field: string): string => {
  const value = isObject(entry) ? entry[field] : undefined;
  return typeof value === "string" ? value : "";
};

/** `2021` is the same as `2021-03`, only less precise. */
export const isSameDate = (one: string, other: string): boolean =>
  one === other || (one !== "" && other !== "" && (one.startsWith(other) || other.startsWith(one)));

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function haveSameNames(section: string, one: unknown, other: unknown): boolean {
  const { names } = namingOf(section);
  const [own, theirs] = [one, other].map((entry) => names.map((name) => fold(textOf(entry, name))));
  return own?.some((name) => name !== "") === true && isEqual(own, theirs);
}

const haveSameDates = (section: string, one: unknown, other: unknown): boolean =>
  namingOf(section).dates.every((field) => isSameDate(textOf(one, field), textOf(other, field)));

/** The same employer, position and start is one job. */
const areNamedAlike = (section: string, one: unknown, other: unknown): boolean =>
  haveSameNames(section, one, other) && haveSameDates(section, one, other);

/**
 * Finds the entries of a section that are the same: in everything, or in what names them.
 * @returns for each of `ones` its index in `others`, each of which is found once, or -1.
 */
export function findSame(section: string, ones: unknown[], others: unknown[]): number[] {
  const found = ones.map(() => -1);
  const taken = new Set<number>();
  const passes = [isEqual, (one: unknown, other: unknown) => areNamedAlike(section, one, other)];
  for (const isSame of passes) {
    for (const [at, one] of ones.entries()) {
      if (found[at] !== -1) continue;
      const to = others.findIndex((other, index) => !taken.has(index) && isSame(one, other));
      found[at] = to;
      if (to >= 0) taken.add(to);
    }
  }
  return found;
}
