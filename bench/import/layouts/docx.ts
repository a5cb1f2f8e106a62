import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { JsonResume } from "../../../lib/resume/schema.ts";
import { type Language, TITLES, writeDates } from "./words.ts";

export interface DocxLayout {
  name: string;
  held: boolean;
  render: (resume: JsonResume) => Document;
}

const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const line = (...children: (string | TextRun)[]) =>
  new Paragraph({
    children: children.map((one) => (typeof one === "string" ? new TextRun(one) : one)),
  });
const bold = (text: string) => new TextRun({ text, bold: true });
const italic = (text: string) => new TextRun({ text, italics: true });
const right = (text: string) => new TextRun({ children: [new Tab(), text] });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const typed = (text: string) =>
  new Paragraph({
    spacing: { before: 240 },
    children: [new TextRun({ text: text.toUpperCase(), bold: true, size: 24 })],
  });
const or = (text: string | null | undefined) => text ?? "";
const degree = (school: NonNullable<JsonResume["education"]>[number], between: string) =>
  [school.studyType, school.area].filter(Boolean).join(between);

function head({ basics }: JsonResume): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: or(basics?.name) }),
    line(or(basics?.label)),
    line([basics?.email, basics?.phone, basics?.location?.city].filter(Boolean).join(" | ")),
  ];
}

const skillLines = (resume: JsonResume) =>
  (resume.skills ?? []).map((skill) =>
    line(bold(`${skill.name}: `), (skill.keywords ?? []).join(", ")),
  );

const row = (...cells: Paragraph[][]) =>
  new TableRow({ children: cells.map((children) => new TableCell({ children })) });
const table = (rows: TableRow[]) =>
  new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });

function titles(language: Language) {
  return TITLES[language];
}

export const DOCX_LAYOUTS: DocxLayout[] = [
  {
    name: "headings",
    held: false,
    render: (resume) => {
      const t = titles("en");
      const children = [
        ...head(resume),
        heading(t.work),
        ...(resume.work ?? []).flatMap((job) => [
          line(bold(or(job.position)), right(writeDates(job, "short", "en"))),
          line(italic(`${job.name}${job.location ? `, ${job.location}` : ""}`)),
          ...(job.summary ? [line(job.summary)] : []),
          ...(job.highlights ?? []).map(bullet),
        ]),
        heading(t.education),
        ...(resume.education ?? []).flatMap((school) => [
          line(bold(or(school.institution)), right(writeDates(school, "short", "en"))),
          line(degree(school, ", ")),
        ]),
        heading(t.skills),
        ...skillLines(resume),
      ];
      return new Document({ sections: [{ children }] });
    },
  },
  {
    name: "tables",
    held: true,
    render: (resume) => {
      const t = titles("de");
      const children = [
        ...head(resume),
        typed(t.work),
        table(
          (resume.work ?? []).map((job) =>
            row(
              [line(writeDates(job, "number", "de"))],
              [
                line(bold(or(job.position))),
                line(`${job.name}${job.location ? `, ${job.location}` : ""}`),
                ...(job.highlights ?? []).map(bullet),
              ],
            ),
          ),
        ),
        typed(t.education),
        table(
          (resume.education ?? []).map((school) =>
            row(
              [line(writeDates(school, "number", "de"))],
              [line(bold(degree(school, " "))), line(or(school.institution))],
            ),
          ),
        ),
        typed(t.skills),
        table(
          (resume.skills ?? []).map((skill) =>
            row([line(bold(or(skill.name)))], [line((skill.keywords ?? []).join(", "))]),
          ),
        ),
      ];
      return new Document({ sections: [{ children }] });
    },
  },
  {
    name: "columns",
    held: true,
    render: (resume) => {
      const t = titles("en");
      const bar = [
        typed("Contact"),
        line(or(resume.basics?.email)),
        line(or(resume.basics?.phone)),
        typed(t.skills),
        ...(resume.skills ?? []).flatMap((skill) => [
          line(bold(or(skill.name))),
          line((skill.keywords ?? []).join(", ")),
        ]),
      ];
      const main = [
        typed(t.work),
        ...(resume.work ?? []).flatMap((job) => [
          line(bold(or(job.name)), ` | ${job.position}`),
          line(italic(writeDates(job, "long", "en"))),
          ...(job.highlights ?? []).map((text) => line(`• ${text}`)),
        ]),
        typed(t.education),
        ...(resume.education ?? []).flatMap((school) => [
          line(bold(degree(school, ", "))),
          line(`${school.institution} | ${writeDates(school, "long", "en")}`),
        ]),
      ];
      const name = new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: or(resume.basics?.name), size: 40 })],
      });
      return new Document({ sections: [{ children: [name, table([row(bar, main)])] }] });
    },
  },
];

export const writeDocx = async (document: Document): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(document));
