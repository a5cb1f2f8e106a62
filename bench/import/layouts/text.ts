import type { JsonResume } from "../../../lib/resume/schema.ts";
import { TITLES, writeDates } from "./words.ts";

export interface TextLayout {
  name: string;
  held: boolean;
  ending: "md" | "txt";
  render: (resume: JsonResume) => string;
}

/** Breaks a text at a width, each further line set in. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const t = TITLES.en;
const skills = (resume: JsonResume, line: (name: string, list: string) => string) =>
  (resume.skills ?? [])
    .map((skill) => line(skill.name ?? "", (skill.keywords ?? []).join(", ")))
    .join("\n");

export const TEXT_LAYOUTS: TextLayout[] = [
  {
    name: "markdown",
    held: false,
    ending: "md",
    render: (resume) =>
      [
        `# ${resume.basics?.name}\n\n${resume.basics?.label}\n\n<${resume.basics?.email}> | ${resume.basics?.phone}`,
        `## ${t.work}`,
        ...(resume.work ?? []).map(
          (job) =>
            `### ${job.position}, ${job.name}\n\n*${writeDates(job, "short", "en")}*${job.location ? ` | ${job.location}` : ""}\n\n${job.summary ? `${job.summary}\n\n` : ""}${(job.highlights ?? []).map((text) => `- ${text}`).join("\n")}`,
        ),
        `## ${t.education}`,
        ...(resume.education ?? []).map(
          (school) =>
            `### ${school.institution}\n\n${[school.studyType, school.area].filter(Boolean).join(", ")} | ${writeDates(school, "short", "en")}`,
        ),
        `## ${t.skills}\n\n${skills(resume, (name, list) => `- **${name}**: ${list}`)}`,
      ].join("\n\n"),
  },
  {
    name: "boldlines",
    held: true,
    ending: "md",
    render: (resume) =>
      [
        `# ${resume.basics?.name}\n${resume.basics?.email} · ${resume.basics?.phone}`,
        `## ${t.work}`,
        ...(resume.work ?? []).map(
          (job) =>
            `**${job.name}**${job.location ? `, ${job.location}` : ""} — *${job.position}*  \n${writeDates(job, "number", "en")}\n\n${(job.highlights ?? []).map((text) => `* ${text}`).join("\n")}`,
        ),
        `## ${t.education}`,
        ...(resume.education ?? []).map(
          (school) =>
            `**${school.institution}** — ${[school.studyType, school.area].filter(Boolean).join(" in ")}  \n${writeDates(school, "number", "en")}`,
        ),
        `## ${t.skills}\n${skills(resume, (name, list) => `**${name}:** ${list}\n`)}`,
      ].join("\n\n"),
  },
  {
    name: "capitals",
    held: false,
    ending: "txt",
    render: (resume) =>
      [
        `${resume.basics?.name}\n${resume.basics?.label}\n${resume.basics?.email}\n${resume.basics?.phone}`,
        t.work.toUpperCase(),
        ...(resume.work ?? []).map(
          (job) =>
            `${job.position} | ${job.name}${job.location ? ` | ${job.location}` : ""} | ${writeDates(job, "short", "en")}\n${(job.highlights ?? []).map((text) => `- ${text}`).join("\n")}`,
        ),
        t.education.toUpperCase(),
        ...(resume.education ?? []).map(
          (school) =>
            `${[school.studyType, school.area].filter(Boolean).join(", ")} | ${school.institution} | ${writeDates(school, "short", "en")}`,
        ),
        `${t.skills.toUpperCase()}\n${skills(resume, (name, list) => `${name}: ${list}`)}`,
      ].join("\n\n"),
  },
  {
    name: "wrapped",
    held: true,
    ending: "txt",
    render: (resume) =>
      [
        `${resume.basics?.name}\n${resume.basics?.email} / ${resume.basics?.phone}`,
        `${t.work}\n${"=".repeat(t.work.length)}`,
        ...(resume.work ?? []).map(
          (job) =>
            `${writeDates(job, "number", "en")}\n${job.position}\n${job.name}${job.location ? `, ${job.location}` : ""}\n\n${(job.highlights ?? []).map((text) => wrap(`  * ${text}`, 72, "    ")).join("\n")}`,
        ),
        `${t.education}\n${"=".repeat(t.education.length)}`,
        ...(resume.education ?? []).map(
          (school) =>
            `${writeDates(school, "number", "en")}\n${[school.studyType, school.area].filter(Boolean).join(", ")}\n${school.institution}`,
        ),
        `${t.skills}\n${"=".repeat(t.skills.length)}\n${skills(resume, (name, list) => wrap(`${name}: ${list}`, 72, "    "))}`,
      ].join("\n\n"),
  },
];
