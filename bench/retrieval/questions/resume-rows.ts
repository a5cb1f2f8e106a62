import type { ResumeRows } from "../../../lib/resume/rows.ts";
import type { JsonResume } from "../../../lib/resume/schema.ts";

/** The rows that the database would hold of a resume, with ids that are unique within it. */
export function resumeRows(resume: JsonResume): ResumeRows {
  let rows = 0;
  const id = () => `row-${++rows}`;
  const unnamed = { name: null, level: null, keywords: [], issuer: null, date: null };
  return {
    work: [
      ...(resume.work ?? []).map((job) => ({
        id: id(),
        kind: "work" as const,
        name: job.name ?? null,
        position: job.position ?? null,
        location: job.location ?? null,
        description: job.description ?? null,
        startDate: job.startDate ?? null,
        endDate: job.endDate ?? null,
        summary: job.summary ?? null,
        highlights: job.highlights ?? [],
      })),
      ...(resume.volunteer ?? []).map((job) => ({
        id: id(),
        kind: "volunteer" as const,
        name: job.organization ?? null,
        position: job.position ?? null,
        location: null,
        description: null,
        startDate: job.startDate ?? null,
        endDate: job.endDate ?? null,
        summary: job.summary ?? null,
        highlights: job.highlights ?? [],
      })),
    ],
    education: (resume.education ?? []).map((study) => ({
      id: id(),
      institution: study.institution ?? null,
      area: study.area ?? null,
      studyType: study.studyType ?? null,
      startDate: study.startDate ?? null,
      endDate: study.endDate ?? null,
      score: study.score ?? null,
      courses: study.courses ?? [],
    })),
    projects: (resume.projects ?? []).map((project) => ({
      id: id(),
      name: project.name ?? null,
      description: project.description ?? null,
      highlights: project.highlights ?? [],
      keywords: project.keywords ?? [],
      startDate: project.startDate ?? null,
      endDate: project.endDate ?? null,
      roles: project.roles ?? [],
      entity: project.entity ?? null,
    })),
    skills: [
      ...(resume.skills ?? []).map((skill) => ({
        ...unnamed,
        id: id(),
        kind: "skill" as const,
        name: skill.name ?? null,
        level: skill.level ?? null,
        keywords: skill.keywords ?? [],
      })),
      ...(resume.languages ?? []).map((language) => ({
        ...unnamed,
        id: id(),
        kind: "language" as const,
        name: language.language ?? null,
        level: language.fluency ?? null,
      })),
      ...(resume.certificates ?? []).map((certificate) => ({
        ...unnamed,
        id: id(),
        kind: "certificate" as const,
        name: certificate.name ?? null,
        issuer: certificate.issuer ?? null,
        date: certificate.date ?? null,
      })),
    ],
  };
}
