import { dropLetterBullets } from "./bullets.ts";
import { areSideBySide, toColumns } from "./cells.ts";
import { fitSchema } from "./fit-schema.ts";
import { headingKind } from "./headings.ts";
import { missingLines, textsIn, warning } from "./ledger.ts";
import { type Line, lineText, type ReadDocument } from "./lines.ts";
import { type Notes, newNotes } from "./notes.ts";
import { type Paragraph, toParagraphs } from "./paragraphs.ts";
import type { ImportResult, ImportWarning, SourceType } from "./schema.ts";
import { type Basics, readBasics } from "./sections/basics.ts";
import { compact } from "./sections/body.ts";
import { readEducation } from "./sections/education.ts";
import { readInterests, readItems, readLanguages, readReferences } from "./sections/lists.ts";
import { readProjects } from "./sections/projects.ts";
import { readSkills } from "./sections/skills.ts";
import { readWork } from "./sections/work.ts";
import { type Section, toSections } from "./sections.ts";
import type { SectionKind } from "./tables/heading-names.ts";
import { UnreadableFileError } from "./unreadable.ts";

type Built = Record<string, unknown[]> & { basics?: Basics };

const CERTIFICATE = { name: "name", by: "issuer", date: "date", told: "summary" };
const AWARD = { name: "title", by: "awarder", date: "date", told: "summary" };
const PUBLICATION = { name: "name", by: "publisher", date: "releaseDate", told: "summary" };

/** What each kind of section becomes. `contact`, `summary` and `head` are of the person, not of a list. */
const READERS: Partial<
  Record<
    SectionKind,
    (
      section: Section,
      paragraphs: Paragraph[],
      notes: Notes,
      built: Record<string, unknown[]>,
    ) => Record<string, unknown[]>
  >
> = {
  work: (_, paragraphs, notes, { work = [] }) => ({
    work: readWork(paragraphs, notes, (at) => `work.${work.length + at}`),
  }),
  volunteer: (_, paragraphs, notes, { volunteer = [] }) => ({
    volunteer: readWork(paragraphs, notes, (at) => `volunteer.${volunteer.length + at}`).map(
      ({ name, location: _place, description, ...rest }) =>
        compact({
          organization: name,
          ...rest,
          summary: [description, rest.summary].filter(Boolean).join("\n") || undefined,
        }),
    ),
  }),
  education: (_, paragraphs, notes, { education = [] }) => ({
    education: readEducation(paragraphs, notes, (at) => `education.${education.length + at}`),
  }),
  projects: (_, paragraphs, notes) => ({ projects: readProjects(paragraphs, notes) }),
  skills: ({ lines }, _paragraphs, notes) => ({ skills: readSkills(lines, notes) }),
  languages: (_, paragraphs) => ({ languages: readLanguages(paragraphs) }),
  certificates: (_, paragraphs, notes) => ({
    certificates: readItems(paragraphs, CERTIFICATE, notes),
  }),
  courses: (_, paragraphs, notes) => ({ certificates: readItems(paragraphs, CERTIFICATE, notes) }),
  awards: (_, paragraphs, notes) => ({ awards: readItems(paragraphs, AWARD, notes) }),
  publications: (_, paragraphs, notes) => ({
    publications: readItems(paragraphs, PUBLICATION, notes),
  }),
  interests: (_, paragraphs) => ({ interests: readInterests(paragraphs) }),
  references: (_, paragraphs) => ({ references: readReferences(paragraphs) }),
};

const ORDER =
  "work volunteer education projects skills languages certificates awards publications interests references".split(
    " ",
  );

function readSections(sections: Section[], links: string[], notes: Notes): Built {
  const built: Record<string, unknown[]> = {};
  for (const section of sections) {
    if (section.title !== "") notes.structure.push(section.title);
    if (section.kind === "head") continue;
    const read = READERS[section.kind];
    const lines = areSideBySide(section.lines) ? toColumns(section.lines).flat() : section.lines;
    const found = read?.(section, toParagraphs(lines), notes, built) ?? {};
    for (const [name, list] of Object.entries(found))
      built[name] = [...(built[name] ?? []), ...list];
  }
  const linesOf = (...kinds: Section["kind"][]): Line[] =>
    sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.lines);
  const basics = readBasics(linesOf("head"), linesOf("contact"), links, notes);
  const summary = [
    basics.summary,
    ...toParagraphs(linesOf("summary")).map((paragraph) => paragraph.text),
  ].filter((text) => text !== undefined);
  const person = compact({
    ...basics,
    summary: summary.length > 0 ? summary.join("\n") : undefined,
  });
  const ordered = ORDER.flatMap((name) =>
    built[name]?.length ? [[name, built[name]] as const] : [],
  );
  return {
    ...(Object.keys(person).length > 0 && { basics: person }),
    ...Object.fromEntries(ordered),
  } as Built;
}

/** Words between fields that are of none: `Email`, `at`, `Technologies:`. */
const isLabel = (text: string): boolean =>
  text.split(/\s+/u).length <= 3 &&
  text.length < 40 &&
  !/\d/u.test(text) &&
  headingKind(text) !== null;

const LITTLE =
  /^(?:e ?mail|phone|tel|telefon|mobile?|handy|fax|web|website|homepage|at|bei|chez|in|to|from|gpa|grade|note|address|adresse|location|linkedin|github|cv|curriculum vitae|lebenslauf|resume|technologies|tools|environment|courses|coursework|relevant|http|https|www|and|und|et|y|of|the|company|position|role|level|or|since|until|date|dates|\s)+$/iu;

/** Warnings for what the fields do not have: by construction every word of the file is in a field or here. */
function warningsFor(
  document: ReadDocument,
  resume: ImportResult["resume"],
  notes: Notes,
): ImportWarning[] {
  const lines = document.flows.flat().map(lineText);
  const uncertain = notes.uncertain.map((one): ImportWarning => ({ kind: "uncertain", ...one }));
  const known = [...textsIn(resume), ...notes.structure, ...notes.dates];
  const missing = missingLines(lines, known);
  const little = missing.filter((text) => LITTLE.test(text) || isLabel(text));
  const structure = [...notes.structure, ...little].map((text) => text.trim()).filter(Boolean);
  return [
    ...missing.filter((text) => !little.includes(text)).map((text) => warning("unplaced", text)),
    ...uncertain,
    ...document.repeated.map((text) => warning("repeated", text)),
    ...(structure.length > 0 ? [warning("structure", structure.join(" · "))] : []),
    ...(notes.dates.length > 0 ? [warning("dates", notes.dates.join(" · "))] : []),
  ];
}

/**
 * Reads a resume out of a document's lines.
 * @throws UnreadableFileError where nothing in it is one.
 */
export function buildResume(document: ReadDocument, type: SourceType): ImportResult {
  const notes = newNotes();
  document.flows.forEach(dropLetterBullets);
  const sections = document.flows.flatMap(toSections);
  const resume = fitSchema(readSections(sections, document.links, notes));
  const { basics, ...lists } = resume;
  if (Object.keys(lists).length === 0 && !basics?.summary)
    throw new UnreadableFileError("no_resume");
  const text = document.flows.map((flow) => flow.map(lineText).join("\n")).join("\n\n");
  return {
    resume,
    source: { type, pages: document.pages, text },
    warnings: warningsFor(document, resume, notes),
  };
}
