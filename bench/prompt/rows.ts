import type { ResumeRows } from "../../lib/resume/rows.ts";
import type { JsonResume } from "../../lib/resume/schema.ts";

/** The rows that a JSON Resume becomes in the database, with ids that count. */
export function rowsOf(resume: JsonResume): ResumeRows {
  let next = 0;
  const id = () => `row-${++next}`;
  const text = (value: string | null | undefined) => value ?? null;
  const list = (value: string[] | null | undefined) => value ?? [];
  return {
    work: [
      ...(resume.work ?? []).map((job) => ({ ...job, kind: "work" as const })),
      ...(resume.volunteer ?? []).map(({ organization, ...job }) => {
        return {
          ...job,
          name: organization,
          location: null,
          description: null,
          kind: "volunteer" as const,
        };
      }),
    ].map((job) => ({
      id: id(),
      kind: job.kind,
      name: text(job.name),
      position: text(job.position),
      location: text(job.location),
      description: text(job.description),
      startDate: text(job.startDate),
      endDate: text(job.endDate),
      summary: text(job.summary),
      highlights: list(job.highlights),
    })),
    education: (resume.education ?? []).map((study) => ({
      id: id(),
      institution: text(study.institution),
      area: text(study.area),
      studyType: text(study.studyType),
      startDate: text(study.startDate),
      endDate: text(study.endDate),
      score: text(study.score),
      courses: list(study.courses),
    })),
    projects: (resume.projects ?? []).map((project) => ({
      id: id(),
      name: text(project.name),
      description: text(project.description),
      highlights: list(project.highlights),
      keywords: list(project.keywords),
      startDate: text(project.startDate),
      endDate: text(project.endDate),
      roles: list(project.roles),
      entity: text(project.entity),
    })),
    skills: [
      ...(resume.skills ?? []).map((skill) => ({ ...skill, kind: "skill" as const })),
      ...(resume.languages ?? []).map((one) => {
        return { kind: "language" as const, name: one.language, level: one.fluency };
      }),
      ...(resume.certificates ?? []).map((one) => ({ ...one, kind: "certificate" as const })),
    ].map((skill) => ({
      id: id(),
      kind: skill.kind,
      name: text(skill.name),
      level: "level" in skill ? text(skill.level) : null,
      keywords: "keywords" in skill ? list(skill.keywords) : [],
      issuer: "issuer" in skill ? text(skill.issuer) : null,
      date: "date" in skill ? text(skill.date) : null,
    })),
  };
}
