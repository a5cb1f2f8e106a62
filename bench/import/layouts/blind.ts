import { Document, Paragraph, Tab, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { JsonResume } from "../../../lib/resume/schema.ts";
import type { DocxLayout } from "./docx.ts";
import type { TextLayout } from "./text.ts";
import { writeDates } from "./words.ts";

/** Layouts that were written without a look at what the importer makes of them. */

const or = (text: string | null | undefined) => text ?? "";
const line = (...children: (string | TextRun)[]) =>
  new Paragraph({
    children: children.map((one) => (typeof one === "string" ? new TextRun(one) : one)),
  });
const bold = (text: string) => new TextRun({ text, bold: true });
const italic = (text: string) => new TextRun({ text, italics: true });
const right = (text: string) => new TextRun({ children: [new Tab(), text] });
const big = (text: string) =>
  new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text, size: 30 })] });
const capital = (text: string) => line(bold(text.toUpperCase()));
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const paired = (parts: (string | null | undefined)[], between: string) =>
  parts.filter(Boolean).join(between);
const lists = ({ skills }: JsonResume) =>
  (skills ?? []).map(({ name, keywords }) => [or(name), (keywords ?? []).join(", ")] as const);

export const BLIND_DOCX: DocxLayout[] = [
  {
    name: "employer-first",
    held: true,
    render: (resume) => {
      const children = [
        line(new TextRun({ text: or(resume.basics?.name), size: 44 })),
        line(paired([resume.basics?.email, resume.basics?.phone], "  •  ")),
        big("Employment History"),
        ...(resume.work ?? []).flatMap((job) => [
          line(bold(paired([job.name, job.location], ", ")), right(writeDates(job, "long", "en"))),
          line(italic(or(job.position))),
          ...(job.highlights ?? []).map(bullet),
        ]),
        big("Qualifications"),
        ...(resume.education ?? []).flatMap((school) => [
          line(bold(or(school.institution)), right(writeDates(school, "long", "en", " to "))),
          line(paired([school.studyType, school.area], " in ")),
        ]),
        big("Key Skills"),
        ...lists(resume).map(([name, list]) => line(bold(name), `: ${list}`)),
      ];
      return new Document({ sections: [{ children }] });
    },
  },
  {
    name: "one-line",
    held: true,
    render: (resume) => {
      const children = [
        capital(or(resume.basics?.name)),
        line(paired([resume.basics?.email, resume.basics?.phone], " | ")),
        capital("Professional experience"),
        ...(resume.work ?? []).flatMap((job) => [
          line(
            bold(or(job.position)),
            ` – ${paired([job.name, job.location], ", ")} (${writeDates(job, "number", "en")})`,
          ),
          ...(job.highlights ?? []).map((text) => line(`- ${text}`)),
        ]),
        capital("Education and training"),
        ...(resume.education ?? []).map((school) =>
          line(
            bold(paired([school.studyType, school.area], ", ")),
            ` – ${school.institution} (${writeDates(school, "number", "en")})`,
          ),
        ),
        capital("Skills"),
        ...lists(resume).map(([name, list]) => line(`${name} – ${list}`)),
      ];
      return new Document({ sections: [{ children }] });
    },
  },
  {
    name: "dates-table",
    held: true,
    render: (resume) => {
      const rows = (cells: [string, Paragraph[]][]) =>
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: cells.map(
            ([first, second]) =>
              new TableRow({
                children: [
                  new TableCell({ children: [line(first)] }),
                  new TableCell({ children: second }),
                ],
              }),
          ),
        });
      const children = [
        line(new TextRun({ text: or(resume.basics?.name), bold: true, size: 36 })),
        line(or(resume.basics?.email)),
        big("Work"),
        rows(
          (resume.work ?? []).map((job) => [
            writeDates(job, "iso", "en"),
            [
              line(bold(or(job.name)), job.location ? ` (${job.location})` : ""),
              line(or(job.position)),
              ...(job.highlights ?? []).map(bullet),
            ],
          ]),
        ),
        big("Education"),
        rows(
          (resume.education ?? []).map((school) => [
            writeDates(school, "iso", "en"),
            [
              line(bold(or(school.institution))),
              line(paired([school.studyType, school.area], ": ")),
            ],
          ]),
        ),
        big("Skills"),
        rows(lists(resume).map(([name, list]) => [name, [line(list)]])),
      ];
      return new Document({ sections: [{ children }] });
    },
  },
];

export const BLIND_TEXT: TextLayout[] = [
  {
    name: "indented",
    held: true,
    ending: "txt",
    render: (resume) =>
      [
        `${resume.basics?.name}\nE-mail: ${resume.basics?.email}\nPhone: ${resume.basics?.phone}`,
        "Career history",
        ...(resume.work ?? []).map(
          (job) =>
            `${job.name}${job.location ? ` - ${job.location}` : ""}\n  ${job.position}, ${writeDates(job, "long", "en", " to ")}\n${(job.highlights ?? []).map((text) => `    * ${text}`).join("\n")}`,
        ),
        "Education",
        ...(resume.education ?? []).map(
          (school) =>
            `${school.institution}\n  ${paired([school.studyType, school.area], ", ")}, ${writeDates(school, "long", "en", " to ")}`,
        ),
        "Technical skills",
        lists(resume)
          .map(([name, list]) => `${name}: ${list}`)
          .join("\n"),
      ].join("\n\n"),
  },
  {
    name: "nested",
    held: true,
    ending: "md",
    render: (resume) =>
      [
        `${resume.basics?.name}\n===`,
        `${resume.basics?.email}, ${resume.basics?.phone}`,
        "## Experience",
        ...(resume.work ?? []).map(
          (job) =>
            `### ${job.name}${job.location ? `, ${job.location}` : ""}\n#### ${job.position}\n_${writeDates(job, "short", "en")}_\n\n${(job.highlights ?? []).map((text) => `+ ${text}`).join("\n")}`,
        ),
        "## Education",
        ...(resume.education ?? []).map(
          (school) =>
            `### ${school.institution}\n#### ${paired([school.studyType, school.area], " in ")}\n_${writeDates(school, "short", "en")}_`,
        ),
        "## Skills",
        lists(resume)
          .map(
            ([name, list]) =>
              `- ${name}\n${list
                .split(", ")
                .map((item) => `  - ${item}`)
                .join("\n")}`,
          )
          .join("\n"),
      ].join("\n\n"),
  },
  {
    name: "dates-first",
    held: true,
    ending: "txt",
    render: (resume) =>
      [
        `${resume.basics?.name}\n${resume.basics?.phone} | ${resume.basics?.email}`,
        "EMPLOYMENT",
        ...(resume.work ?? []).map(
          (job) =>
            `${writeDates(job, "number", "en", "-")}  ${job.position}, ${job.name}\n${(job.highlights ?? []).map((text) => `– ${text}`).join("\n")}`,
        ),
        "EDUCATION",
        (resume.education ?? [])
          .map(
            (school) =>
              `${writeDates(school, "number", "en", "-")}  ${paired([school.studyType, school.area], " ")}, ${school.institution}`,
          )
          .join("\n"),
        `SKILLS\n${lists(resume)
          .map(([name, list]) => `${name} (${list})`)
          .join("; ")}`,
      ].join("\n\n"),
  },
];
