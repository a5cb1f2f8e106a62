import type { JsonResume } from "../../../lib/resume/schema.ts";

export type Language = "en" | "de" | "fr" | "es";
type Section = "summary" | "work" | "education" | "projects" | "skills" | "languages";

/** Titles of sections as templates write them. */
export const TITLES: Record<Language, Record<Section, string>> = {
  en: {
    summary: "Professional Summary",
    work: "Work Experience",
    education: "Education",
    projects: "Projects",
    skills: "Skills",
    languages: "Languages",
  },
  de: {
    summary: "Profil",
    work: "Beruflicher Werdegang",
    education: "Ausbildung",
    projects: "Projekte",
    skills: "Kenntnisse",
    languages: "Sprachen",
  },
  fr: {
    summary: "Profil professionnel",
    work: "Expérience professionnelle",
    education: "Formation",
    projects: "Projets",
    skills: "Compétences",
    languages: "Langues",
  },
  es: {
    summary: "Perfil profesional",
    work: "Experiencia laboral",
    education: "Formación académica",
    projects: "Proyectos",
    skills: "Habilidades",
    languages: "Idiomas",
  },
};

const NOW: Record<Language, string> = {
  en: "Present",
  de: "heute",
  fr: "aujourd’hui",
  es: "actualidad",
};

/** How a layout writes a month. */
export type DateForm = "long" | "short" | "number" | "iso" | "dotted";

function writeDate(date: string, form: DateForm, language: Language): string {
  const [year = "", month] = date.split("-");
  if (!month) return year;
  if (form === "number") return `${month}/${year}`;
  if (form === "dotted") return `${month}.${year}`;
  if (form === "iso") return `${year}-${month}`;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  return new Intl.DateTimeFormat(language, {
    month: form,
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
}

interface Dated {
  startDate?: string | null | undefined;
  endDate?: string | null | undefined;
}

export function writeDates(
  { startDate, endDate }: Dated,
  form: DateForm,
  language: Language,
  dash = " – ",
): string {
  const end = endDate ? writeDate(endDate, form, language) : startDate ? NOW[language] : "";
  return [startDate ? writeDate(startDate, form, language) : "", end].filter(Boolean).join(dash);
}

export const escapeHtml = (text: string | null | undefined): string =>
  (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What of a resume the layouts show, and so what a reference holds: the rest would only be missing. */
export function shownPart({
  basics,
  work,
  education,
  projects,
  skills,
  languages,
}: JsonResume): JsonResume {
  const day = (date: string | null | undefined) => date?.slice(0, 7);
  const dates = (one: Dated) => ({
    ...(one.startDate && { startDate: day(one.startDate) }),
    ...(one.endDate && { endDate: day(one.endDate) }),
  });
  return {
    basics: {
      name: basics?.name ?? "Robin Example",
      label: basics?.label ?? "Specialist",
      email: basics?.email ?? "robin@example.org",
      phone: basics?.phone ?? "+49 451 5550123",
      location: { city: basics?.location?.city ?? "Bremen" },
      ...(basics?.summary && { summary: basics.summary.replaceAll("\n", " ") }),
    },
    work: (work ?? [])
      .filter((job) => job.position && job.name && job.startDate)
      .map(({ name, position, location, summary, highlights, ...rest }) => ({
        name,
        position,
        ...(location && { location }),
        ...dates(rest),
        ...(summary && { summary: summary.replaceAll("\n", " ") }),
        highlights: (highlights ?? []).map((text) => text.replaceAll("\n", " ")),
      })),
    education: (education ?? [])
      .filter((school) => school.institution)
      .map(({ institution, studyType, area, ...rest }) => ({
        institution,
        ...(studyType && { studyType }),
        ...(area && { area }),
        ...dates(rest),
      })),
    projects: (projects ?? [])
      .filter((project) => project.name)
      .map(({ name, description, highlights }) => ({
        name,
        ...(description && { description: description.replaceAll("\n", " ") }),
        highlights: (highlights ?? []).map((text) => text.replaceAll("\n", " ")),
      })),
    skills: (skills ?? []).map(({ name, keywords }) => ({ name, keywords: keywords ?? [] })),
    languages: (languages ?? []).map(({ language, fluency }) => ({ language, fluency })),
  };
}
