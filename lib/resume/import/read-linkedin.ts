import { takeBullet } from "./bullets.ts";
import { cleanText } from "./clean-text.ts";
import { readTable } from "./csv.ts";
import { findDates } from "./dates.ts";
import { fitSchema } from "./fit-schema.ts";
import { missingLines, textsIn, warning } from "./ledger.ts";
import type { ImportResult } from "./schema.ts";
import { compact, orNothing } from "./sections/body.ts";
import { UnreadableFileError } from "./unreadable.ts";
import { unpack } from "./zip.ts";

type Row = Record<string, string>;
type Told = { summary?: string | undefined; highlights?: string[] | undefined };

const dateOf = (text: string | undefined): string | undefined =>
  findDates(text ?? "")[0]?.start ?? undefined;
const datesOf = (row: Row, start: string, end: string) => ({
  startDate: dateOf(row[start]),
  endDate: dateOf(row[end]),
});

/** Lines with bullets are highlights, the others the summary. */
function told(text: string | undefined): Told {
  const lines = (text ?? "").split(/\r?\n/u).map((line) => takeBullet(line.trim()));
  const filled = lines.filter((line) => line.text !== "");
  const plain = filled.filter((line) => !line.bullet).map((line) => line.text);
  return {
    summary: plain.length > 0 ? plain.join("\n") : undefined,
    highlights: orNothing(filled.filter((line) => line.bullet).map((line) => line.text)),
  };
}

/** The lists of an export that are a resume's, by the file's name: its columns and what a row of it becomes. */
const LISTS: Record<
  string,
  { section: string; columns: string[]; read: (row: Row) => Record<string, unknown> }
> = {
  "positions.csv": {
    section: "work",
    columns: ["company name", "title"],
    read: (row) => ({
      name: row["company name"],
      position: row.title,
      location: row.location,
      ...datesOf(row, "started on", "finished on"),
      ...told(row.description),
    }),
  },
  "volunteering.csv": {
    section: "volunteer",
    columns: ["company name", "role", "organization"],
    read: (row) => ({
      organization: row["company name"] ?? row.organization,
      position: row.role,
      ...datesOf(row, "started on", "finished on"),
      ...told(row.description),
    }),
  },
  "education.csv": {
    section: "education",
    columns: ["school name", "degree name"],
    read: (row) => ({
      institution: row["school name"],
      studyType: row["degree name"],
      ...datesOf(row, "start date", "end date"),
      courses: orNothing(
        [row.notes, row.activities].filter((text): text is string => Boolean(text)),
      ),
    }),
  },
  "projects.csv": {
    section: "projects",
    columns: ["title"],
    read: (row) => {
      const { summary, highlights } = told(row.description);
      return {
        name: row.title,
        description: summary,
        highlights,
        url: row.url,
        ...datesOf(row, "started on", "finished on"),
      };
    },
  },
  "skills.csv": { section: "skills", columns: ["name"], read: (row) => ({ name: row.name }) },
  "languages.csv": {
    section: "languages",
    columns: ["name"],
    read: (row) => ({ language: row.name, fluency: row.proficiency }),
  },
  "certifications.csv": {
    section: "certificates",
    columns: ["name"],
    read: (row) => ({
      name: row.name,
      issuer: row.authority,
      url: row.url,
      date: dateOf(row["started on"]),
    }),
  },
  "honors.csv": {
    section: "awards",
    columns: ["title"],
    read: (row) => ({ title: row.title, date: dateOf(row["issued on"]), summary: row.description }),
  },
  "publications.csv": {
    section: "publications",
    columns: ["name"],
    read: (row) => ({
      name: row.name,
      publisher: row.publisher,
      url: row.url,
      releaseDate: dateOf(row["published on"]),
      summary: row.description,
    }),
  },
};
const DATE_COLUMNS = /(?:started|finished|issued|published) on|(?:start|end) date/u;

function readBasics(tables: Map<string, Row[]>): Record<string, unknown> {
  const [profile = {}] = tables.get("profile.csv") ?? [];
  const email = tables
    .get("email addresses.csv")
    ?.find((row) => row.primary?.toLowerCase() !== "no");
  const [phone] = tables.get("phonenumbers.csv") ?? tables.get("phone numbers.csv") ?? [];
  const name = [profile["first name"], profile["last name"]].filter(Boolean).join(" ");
  const place = compact({
    address: profile.address,
    postalCode: profile["zip code"],
    region: profile["geo location"],
  });
  return compact({
    name,
    label: profile.headline,
    email: email?.["email address"],
    phone: phone?.number,
    summary: profile.summary,
    location: Object.keys(place).length > 0 ? place : undefined,
  });
}

const BASICS: Record<string, string[]> = {
  "profile.csv": ["first name", "headline"],
  "email addresses.csv": ["email address"],
  "phonenumbers.csv": ["number"],
  "phone numbers.csv": ["number"],
};
const baseName = (path: string) => path.split("/").at(-1)?.toLowerCase() ?? "";

/** Reads the ZIP file that LinkedIn sends who asks for their data. @throws UnreadableFileError */
export function readLinkedin(zip: Uint8Array): ImportResult {
  const isOurs = (name: string) => baseName(name) in LISTS || baseName(name) in BASICS;
  const files = unpack(zip, (name) => /\.csv$/iu.test(name) && isOurs(name));
  const tables = new Map<string, Row[]>();
  const lines: string[] = [];
  const dates: string[] = [];
  for (const [path, bytes] of files) {
    const name = baseName(path);
    const rows = readTable(
      cleanText(new TextDecoder().decode(bytes)),
      LISTS[name]?.columns ?? BASICS[name] ?? [],
    );
    tables.set(name, rows);
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
      lines.push(...value.split(/\r?\n/u));
      if (DATE_COLUMNS.test(column) && value !== "") dates.push(value);
    }
  }
  const basics = readBasics(tables);
  const lists: Record<string, unknown[]> = {};
  for (const [name, { section, read }] of Object.entries(LISTS)) {
    const rows = (tables.get(name) ?? [])
      .map((row) => compact(read(row)))
      .filter((row) => Object.keys(row).length > 0);
    if (rows.length > 0) lists[section] = rows;
  }
  if (Object.keys(lists).length === 0 && !basics.summary)
    throw new UnreadableFileError("not_linkedin");
  const resume = fitSchema({ ...(Object.keys(basics).length > 0 && { basics }), ...lists });
  const filled = lines.map((line) => line.trim()).filter((line) => line !== "");
  return {
    resume,
    source: { type: "linkedin", pages: 1, text: filled.join("\n") },
    warnings: [
      ...missingLines(filled, [...textsIn(resume), ...dates]).map((text) =>
        warning("unplaced", text),
      ),
      ...(dates.length > 0 ? [warning("dates", dates.join(" · "))] : []),
    ],
  };
}
