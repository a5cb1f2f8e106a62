/**
 * Where each section of JSON Resume is kept: its table, its kind there, and for each column the section's name of it.
 * Everything else of an entry is in the row's `extra`, every other section in the profile's.
 */
export interface Section {
  name: "work" | "volunteer" | "education" | "projects" | "skills" | "languages" | "certificates";
  table: "work" | "education" | "projects" | "skills";
  /** The row's `kind`, in tables that hold more than one section. */
  kind: string | null;
  /** Column → JSON Resume's name. */
  columns: Record<string, string>;
  /** Columns that tell whether an incoming entry is a row that is already there. */
  identity: string[];
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

const WORK_COLUMNS = ["position", "url", "startDate", "endDate", "summary", "highlights"];

export const SECTIONS: Section[] = [
  {
    name: "work",
    table: "work",
    kind: "work",
    columns: same("name", "location", "description", ...WORK_COLUMNS),
    identity: ["name", "position", "startDate"],
  },
  {
    name: "volunteer",
    table: "work",
    kind: "volunteer",
    columns: { name: "organization", ...same(...WORK_COLUMNS) },
    identity: ["name", "position", "startDate"],
  },
  {
    name: "education",
    table: "education",
    kind: null,
    columns: same(
      "institution",
      "url",
      "area",
      "studyType",
      "startDate",
      "endDate",
      "score",
      "courses",
    ),
    identity: ["institution", "area", "studyType"],
  },
  {
    name: "projects",
    table: "projects",
    kind: null,
    columns: same(
      "name",
      "description",
      "highlights",
      "keywords",
      "startDate",
      "endDate",
      "url",
      "roles",
      "entity",
      "type",
    ),
    identity: ["name", "startDate"],
  },
  {
    name: "skills",
    table: "skills",
    kind: "skill",
    columns: same("name", "level", "keywords"),
    identity: ["name"],
  },
  {
    name: "languages",
    table: "skills",
    kind: "language",
    columns: { name: "language", level: "fluency" },
    identity: ["name"],
  },
  {
    name: "certificates",
    table: "skills",
    kind: "certificate",
    columns: same("name", "date", "issuer", "url"),
    identity: ["name", "issuer"],
  },
];

/** JSON Resume's `basics` that have a column. */
export const BASICS_COLUMNS = [
  "name",
  "label",
  "image",
  "email",
  "phone",
  "url",
  "summary",
  "location",
  "profiles",
] as const;
