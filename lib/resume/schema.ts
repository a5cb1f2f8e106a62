import { z } from "zod";

/**
 * The resume on the wire: JSON Resume 1.0.0. Every object is loose, because what we have no column for must survive
 * a round trip. Client forms and the server validate with this one schema.
 */

const text = (max: number) => z.string().max(max);
const optional = (max: number) => text(max).nullish();
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).nullish();

/** A date as precise as the user knows it: `2021`, `2021-03` or `2021-03-15`. */
export const careerDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "a date is written 2021, 2021-03 or 2021-03-15",
  );
const date = z.preprocess((value) => (value === "" ? null : value), careerDate.nullish());

const highlights = list(text(30_000), 500);
const keywords = list(text(500), 500);

export const workSchema = z.looseObject({
  name: optional(500),
  position: optional(500),
  url: optional(2_000),
  location: optional(500),
  description: optional(5_000),
  startDate: date,
  endDate: date,
  summary: optional(30_000),
  highlights,
});

export const volunteerSchema = z.looseObject({
  organization: optional(500),
  position: optional(500),
  url: optional(2_000),
  startDate: date,
  endDate: date,
  summary: optional(30_000),
  highlights,
});

export const educationSchema = z.looseObject({
  institution: optional(500),
  url: optional(2_000),
  area: optional(500),
  studyType: optional(500),
  startDate: date,
  endDate: date,
  score: optional(200),
  courses: list(text(1_000), 500),
});

export const projectSchema = z.looseObject({
  name: optional(500),
  description: optional(30_000),
  highlights,
  keywords,
  startDate: date,
  endDate: date,
  url: optional(2_000),
  roles: list(text(500), 100),
  entity: optional(500),
  type: optional(500),
});

export const skillSchema = z.looseObject({ name: optional(500), level: optional(500), keywords });
export const languageSchema = z.looseObject({ language: optional(500), fluency: optional(500) });
export const certificateSchema = z.looseObject({
  name: optional(500),
  date,
  issuer: optional(500),
  url: optional(2_000),
});

export const basicsSchema = z.looseObject({
  name: optional(500),
  label: optional(500),
  image: optional(2_000),
  email: optional(320),
  phone: optional(100),
  url: optional(2_000),
  summary: optional(30_000),
  location: z
    .looseObject({
      address: optional(1_000),
      postalCode: optional(50),
      city: optional(200),
      countryCode: optional(10),
      region: optional(200),
    })
    .nullish(),
  profiles: list(
    z.looseObject({ network: optional(200), username: optional(200), url: optional(2_000) }),
    100,
  ),
});

export const resumeSchema = z.looseObject({
  basics: basicsSchema.nullish(),
  work: list(workSchema, 300),
  volunteer: list(volunteerSchema, 100),
  education: list(educationSchema, 100),
  projects: list(projectSchema, 200),
  skills: list(skillSchema, 300),
  languages: list(languageSchema, 100),
  certificates: list(certificateSchema, 200),
});

export type JsonResume = z.infer<typeof resumeSchema>;

/** A resume as it is saved. */
export interface SavedResume {
  /** In the shape of JSON Resume 1.0.0; `{}` when there is none. */
  resume: JsonResume;
  /** Rises with every save that changes the resume; 0 before the first. On the wire it is the `ETag`. */
  revision: number;
}

/** Whether the calendar has the day that a date names. */
const isRealDay = (value: string) =>
  value.length < 10 || new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value;

/** Sections that the form shows and no answer rests on: their dates are not reckoned with, so they are any text. */
const besideSchema = resumeSchema.extend({
  awards: list(
    z.looseObject({
      title: optional(500),
      date: optional(100),
      awarder: optional(500),
      summary: optional(30_000),
    }),
    200,
  ),
  publications: list(
    z.looseObject({
      name: optional(500),
      publisher: optional(500),
      releaseDate: optional(100),
      url: optional(2_000),
      summary: optional(30_000),
    }),
    500,
  ),
  interests: list(z.looseObject({ name: optional(500), keywords }), 100),
  references: list(z.looseObject({ name: optional(500), reference: optional(30_000) }), 100),
});

/**
 * What is written from now on. `resumeSchema` also reads what was saved before days were looked up in the calendar and
 * the last four sections were checked.
 */
export const newResumeSchema = besideSchema.superRefine((resume, { addIssue }) => {
  for (const [section, entries] of Object.entries(resume)) {
    if (!(section in resumeSchema.shape) || !Array.isArray(entries)) continue;
    for (const [at, entry] of entries.entries()) {
      for (const [name, value] of Object.entries(entry ?? {})) {
        const isDate = careerDate.safeParse(value).success && /date$/i.test(name);
        if (isDate && !isRealDay(String(value)))
          addIssue({
            code: "custom",
            path: [section, at, name],
            message: `The calendar has no day ${value}.`,
          });
      }
    }
  }
});

/** What a save of the resume was for: what the user wrote, what a file had, or an earlier version again. */
const versionReasonSchema = z.enum(["edit", "import", "restore"]);
export type VersionReason = z.infer<typeof versionReasonSchema>;

/** How a resume is saved. Of automatic saves in a row only what was there before the first is kept. */
export const saveQuerySchema = z.object({
  reason: versionReasonSchema.exclude(["restore"]).default("edit"),
  autosave: z.enum(["true", "false"]).default("false"),
});

/** An earlier version: when a save replaced it, what that save was for, and how much was in it. */
export const versionSchema = z.object({
  version_id: z.uuid(),
  created_at: z.iso.datetime(),
  reason: versionReasonSchema,
  work: z.int(),
  education: z.int(),
  projects: z.int(),
  skills: z.int(),
  highlights: z.int(),
});
export type Version = z.infer<typeof versionSchema>;

export const versionsSchema = z.object({ versions: z.array(versionSchema) });
export type Versions = z.infer<typeof versionsSchema>;

/** The kinds of row that an answer can rest on; the letter is that of the marker (`[W2]`). */
export const ENTRY_LETTERS = {
  work: "W",
  education: "E",
  project: "P",
  skill: "S",
  note: "N",
} as const;
export type EntryKind = keyof typeof ENTRY_LETTERS;

/** The letters of all markers, that of the posting's lines included. */
export const MARKER_LETTERS = [...Object.values(ENTRY_LETTERS), "J"].join("");
/** What stands in a marker's brackets, `W2`, as the source of a regular expression. */
export const MARKER_REF = `[${MARKER_LETTERS}]\\d{1,6}`;
/** A regular expression of markers in brackets: `[W2]`, or several in one pair, `[W1, P2]`. */
export const MARKER_GROUP = `\\[[ \\t]*${MARKER_REF}(?:[ \\t]*[,;][ \\t]*${MARKER_REF})*[ \\t]*\\]`;

/**
 * One row of the resume as everything after the database sees it: condensing, retrieval, the coach and the checks.
 * Contact data is not in it by construction.
 */
export interface ResumeEntry {
  /** The marker without brackets, `W2`; stable for the row over the snapshots of a session. */
  ref: string;
  kind: EntryKind;
  /** Set on rows that stand under a heading of their own: unpaid work, and what is kept among the skills. */
  section?: "volunteer" | "language" | "certificate";
  /** Id of the row (UUID). */
  entityId: string;
  /** What the row is, on one line: `Senior Engineer, Acme GmbH, Berlin (2019-03 – present)`. */
  header: string;
  /** Whole bullets in the user's order: summary or description first, then highlights, keywords, courses. */
  lines: string[];
  /** How many of `lines`, from the first, are prose (summary, description) and not bullets. */
  proseLines?: number;
  /** The place named in the header, where something else stands before it. */
  place?: string;
  /** Set on a row that is a list (`Databases: PostgreSQL, Redis`): what stands before it, and its items one by one. */
  list?: { head: string; items: string[] };
  /** Title or degree, and where: for questions that name an entry. Empty where the row has none. */
  title: string;
  organization: string;
  /** As the user gave them; `endDate` null on an entry with a start means that it goes on. */
  startDate: string | null;
  endDate: string | null;
  /** Of a note: when the user confirmed it, ISO 8601 UTC. */
  saidAt?: string;
}

/** The row's full text. Every citation's quote is a substring of this. */
export function entryText(entry: Pick<ResumeEntry, "header" | "lines">): string {
  return [entry.header, ...entry.lines].join("\n");
}

/**
 * Orders entries from the most recent to the oldest: what goes on first, then by end, then by start; undated ones last
 * and otherwise in the rows' order. A year without a month counts as its last day where it ends something.
 */
export function byRecency(a: Dated, b: Dated): number {
  return recency(a) < recency(b) ? 1 : recency(a) > recency(b) ? -1 : 0;
}

type Dated = Pick<ResumeEntry, "startDate" | "endDate">;

function recency({ startDate, endDate }: Dated): string {
  const end = endDate ?? (startDate ? "9999" : "");
  return `${end}-99-99`.slice(0, 10) + (startDate ?? "");
}

/** The most that a resume takes on the wire. */
export const MAX_RESUME_BYTES = 5_000_000;
