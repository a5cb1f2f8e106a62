import type { JsonResume } from "../../../lib/resume/schema.ts";
import { escapeHtml, type Language, TITLES } from "./words.ts";

/** A page of one layout. `held` layouts are only measured: nothing was tuned on them. */
export interface HtmlLayout {
  name: string;
  held: boolean;
  paper: "A4" | "Letter";
  language: Language;
  render: (resume: JsonResume) => string;
}

type Job = NonNullable<JsonResume["work"]>[number];
type School = NonNullable<JsonResume["education"]>[number];

export const e = escapeHtml;
export const list = (texts: string[] | null | undefined, glyph: string) =>
  (texts ?? [])
    .map(
      (text) =>
        `<div class="li"><span class="glyph">${glyph}</span><span class="t">${e(text)}</span></div>`,
    )
    .join("");
export const degree = (school: School, between: string) =>
  [school.studyType, school.area]
    .filter(Boolean)
    .map((text) => e(text))
    .join(between);
export const keywords = (skills: JsonResume["skills"], separator = ", ") =>
  (skills ?? []).map((skill) => ({
    name: e(skill.name),
    list: (skill.keywords ?? []).map(e).join(separator),
  }));
const CSS =
  "*{margin:0;padding:0;box-sizing:border-box}.li{display:flex;gap:6px}.t{flex:1}.row{display:flex;justify-content:space-between;gap:12px}.b{font-weight:bold}.i{font-style:italic}";

const page = (css: string, body: string, lang: Language) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${CSS}${css}</style><body>${body}</body></html>`;

export interface Pieces {
  head: (resume: JsonResume) => string;
  title: (text: string) => string;
  job: (job: Job) => string;
  school: (school: School) => string;
  glyph: string;
  skills?: (skills: JsonResume["skills"]) => string;
}

/** One column, sections one below the other. */
export function oneColumn(
  resume: JsonResume,
  language: Language,
  css: string,
  pieces: Pieces,
): string {
  const titles = TITLES[language];
  const { basics, work, education, projects, skills, languages } = resume;
  const skillRows =
    pieces.skills ??
    ((all) =>
      keywords(all)
        .map((row) => `<p><b>${row.name}:</b> ${row.list}</p>`)
        .join(""));
  const parts = [
    pieces.head(resume),
    basics?.summary ? `${pieces.title(titles.summary)}<p>${e(basics.summary)}</p>` : "",
    pieces.title(titles.work),
    ...(work ?? []).map(pieces.job),
    pieces.title(titles.education),
    ...(education ?? []).map(pieces.school),
    projects?.length ? pieces.title(titles.projects) : "",
    ...(projects ?? []).map(
      (project) =>
        `<p class="b">${e(project.name)}</p><p>${e(project.description)}</p>${list(project.highlights, pieces.glyph)}`,
    ),
    skills?.length ? pieces.title(titles.skills) + skillRows(skills) : "",
    languages?.length
      ? pieces.title(titles.languages) +
        `<p>${languages.map((one) => `${e(one.language)}${one.fluency ? ` (${e(one.fluency)})` : ""}`).join(", ")}</p>`
      : "",
  ];
  return page(css, parts.join(""), language);
}

export const contact = ({ basics }: JsonResume, separator: string) =>
  [basics?.email, basics?.phone, basics?.location?.city]
    .filter(Boolean)
    .map((text) => e(text))
    .join(separator);
export const centred = (resume: JsonResume) =>
  `<div style="text-align:center"><h1>${e(resume.basics?.name)}</h1><p>${e(resume.basics?.label)}</p><p>${contact(resume, " | ")}</p></div>`;
export const plainHead = (resume: JsonResume) =>
  `<h1>${e(resume.basics?.name)}</h1><p>${e(resume.basics?.label)}</p><p>${contact(resume, " • ")}</p>`;
export const heading = (text: string) => `<h2>${e(text)}</h2>`;
export const place = (job: Job) => e(job.location);
export const said = (job: Job, glyph: string) =>
  `${job.summary ? `<p>${e(job.summary)}</p>` : ""}${list(job.highlights, glyph)}`;

/** Two columns: contact, skills and languages beside the rest. */
export function sideBar(
  resume: JsonResume,
  language: Language,
  side: "left" | "right",
  css: string,
  pieces: Pieces,
): string {
  const titles = TITLES[language];
  const { basics, skills, languages } = resume;
  const bar = [
    pieces.title({ en: "Contact", de: "Kontakt", fr: "Contact", es: "Contacto" }[language]),
    `<p>${contact(resume, "</p><p>")}</p>`,
    pieces.title(titles.skills),
    ...keywords(skills, "</p><p>").map((row) => `<p class="b">${row.name}</p><p>${row.list}</p>`),
    languages?.length ? pieces.title(titles.languages) : "",
    ...(languages ?? []).map(
      (one) => `<p>${e(one.language)}${one.fluency ? ` – ${e(one.fluency)}` : ""}</p>`,
    ),
  ].join("");
  const main = [
    basics?.summary ? `${pieces.title(titles.summary)}<p>${e(basics.summary)}</p>` : "",
    pieces.title(titles.work),
    ...(resume.work ?? []).map(pieces.job),
    pieces.title(titles.education),
    ...(resume.education ?? []).map(pieces.school),
    resume.projects?.length ? pieces.title(titles.projects) : "",
    ...(resume.projects ?? []).map(
      (project) =>
        `<p class="b">${e(project.name)}</p><p>${e(project.description)}</p>${list(project.highlights, pieces.glyph)}`,
    ),
  ].join("");
  const columns =
    side === "left"
      ? `<div class="bar">${bar}</div><div class="main">${main}</div>`
      : `<div class="main">${main}</div><div class="bar">${bar}</div>`;
  return page(
    `.cols{display:grid;grid-template-columns:${side === "left" ? "30% 66%" : "66% 30%"};gap:4%}${css}`,
    `${pieces.head(resume)}<div class="cols">${columns}</div>`,
    language,
  );
}

export const SERIF = "body{font:10.5pt/1.25 'Liberation Serif'}h1{font-size:20pt}";
export const SANS = "body{font:10pt/1.35 'Liberation Sans'}h1{font-size:22pt}";
export const DEJAVU = "body{font:9pt/1.4 'DejaVu Sans'}h1{font-size:17pt}";
