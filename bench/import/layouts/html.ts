import type { JsonResume } from "../../../lib/resume/schema.ts";
import { escape, type Language, TITLES, writeDates } from "./words.ts";

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

const e = escape;
const list = (texts: string[] | null | undefined, glyph: string) =>
  (texts ?? [])
    .map(
      (text) =>
        `<div class="li"><span class="glyph">${glyph}</span><span class="t">${e(text)}</span></div>`,
    )
    .join("");
const degree = (school: School, between: string) =>
  [school.studyType, school.area]
    .filter(Boolean)
    .map((text) => e(text))
    .join(between);
const keywords = (skills: JsonResume["skills"], separator = ", ") =>
  (skills ?? []).map((skill) => ({
    name: e(skill.name),
    list: (skill.keywords ?? []).map(e).join(separator),
  }));
const CSS =
  "*{margin:0;padding:0;box-sizing:border-box}.li{display:flex;gap:6px}.t{flex:1}.row{display:flex;justify-content:space-between;gap:12px}.b{font-weight:bold}.i{font-style:italic}";

const page = (css: string, body: string, lang: Language) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${CSS}${css}</style><body>${body}</body></html>`;

interface Pieces {
  head: (resume: JsonResume) => string;
  title: (text: string) => string;
  job: (job: Job) => string;
  school: (school: School) => string;
  glyph: string;
  skills?: (skills: JsonResume["skills"]) => string;
}

/** One column, sections one below the other. */
function oneColumn(resume: JsonResume, language: Language, css: string, pieces: Pieces): string {
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
    basics?.summary ? pieces.title(titles.summary) + `<p>${e(basics.summary)}</p>` : "",
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

const contact = ({ basics }: JsonResume, separator: string) =>
  [basics?.email, basics?.phone, basics?.location?.city]
    .filter(Boolean)
    .map((text) => e(text))
    .join(separator);
const centred = (resume: JsonResume) =>
  `<div style="text-align:center"><h1>${e(resume.basics?.name)}</h1><p>${e(resume.basics?.label)}</p><p>${contact(resume, " | ")}</p></div>`;
const plainHead = (resume: JsonResume) =>
  `<h1>${e(resume.basics?.name)}</h1><p>${e(resume.basics?.label)}</p><p>${contact(resume, " • ")}</p>`;
const heading = (text: string) => `<h2>${e(text)}</h2>`;
const place = (job: Job) => e(job.location);
const said = (job: Job, glyph: string) =>
  `${job.summary ? `<p>${e(job.summary)}</p>` : ""}${list(job.highlights, glyph)}`;

/** Two columns: contact, skills and languages beside the rest. */
function sideBar(
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
    basics?.summary ? pieces.title(titles.summary) + `<p>${e(basics.summary)}</p>` : "",
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

const SERIF = "body{font:10.5pt/1.25 'Liberation Serif'}h1{font-size:20pt}";
const SANS = "body{font:10pt/1.35 'Liberation Sans'}h1{font-size:22pt}";
const DEJAVU = "body{font:9pt/1.4 'DejaVu Sans'}h1{font-size:17pt}";

export const HTML_LAYOUTS: HtmlLayout[] = [
  {
    name: "centred",
    held: false,
    paper: "A4",
    language: "en",
    render: (resume) =>
      oneColumn(
        resume,
        "en",
        `${SERIF}h2{font-size:12pt;font-variant:small-caps;border-bottom:1px solid;margin-top:8px}.t{text-align:justify;hyphens:auto}`,
        {
          head: centred,
          title: heading,
          glyph: "•",
          job: (job) =>
            `<div class="row"><span class="b">${e(job.position)}</span><span>${writeDates(job, "short", "en")}</span></div><div class="row i"><span>${e(job.name)}</span><span>${place(job)}</span></div>${said(job, "•")}`,
          school: (school) =>
            `<div class="row"><span class="b">${e(school.institution)}</span><span>${writeDates(school, "short", "en")}</span></div><p class="i">${degree(school, " in ")}</p>`,
        },
      ),
  },
  {
    name: "employerfirst",
    held: false,
    paper: "Letter",
    language: "en",
    render: (resume) =>
      oneColumn(
        resume,
        "en",
        `${SANS}h2{font-size:11pt;text-transform:uppercase;letter-spacing:2px;margin:10px 0 4px}`,
        {
          head: plainHead,
          title: heading,
          glyph: "–",
          job: (job) =>
            `<div class="row"><span class="b">${e(job.name)}</span><span>${place(job)}</span></div><div class="row"><span class="i">${e(job.position)}</span><span>${writeDates(job, "long", "en")}</span></div>${said(job, "–")}`,
          school: (school) =>
            `<div class="row"><span class="b">${e(school.institution)}</span><span>${writeDates(school, "long", "en")}</span></div><p>${degree(school, ", ")}</p>`,
        },
      ),
  },
  {
    name: "sideleft",
    held: false,
    paper: "A4",
    language: "de",
    render: (resume) =>
      sideBar(
        resume,
        "de",
        "left",
        `${SANS}h2{font-size:12pt;margin-top:10px;color:#246}.bar{font-size:9pt}`,
        {
          head: plainHead,
          title: heading,
          glyph: "▪",
          job: (job) =>
            `<p class="b">${e(job.position)}</p><p>${e(job.name)}${job.location ? `, ${place(job)}` : ""}</p><p class="i">${writeDates(job, "number", "de")}</p>${said(job, "▪")}`,
          school: (school) =>
            `<p class="b">${degree(school, " ")}</p><p>${e(school.institution)}</p><p class="i">${writeDates(school, "number", "de")}</p>`,
        },
      ),
  },
  {
    name: "datemargin",
    held: false,
    paper: "A4",
    language: "de",
    render: (resume) =>
      oneColumn(
        resume,
        "de",
        `${SANS}h2{font-size:13pt;margin-top:12px}.m{display:grid;grid-template-columns:130px 1fr}`,
        {
          head: plainHead,
          title: heading,
          glyph: "•",
          job: (job) =>
            `<div class="m"><p>${writeDates(job, "dotted", "de")}</p><div><p class="b">${e(job.position)}</p><p>${e(job.name)}${job.location ? `, ${place(job)}` : ""}</p>${said(job, "•")}</div></div>`,
          school: (school) =>
            `<div class="m"><p>${writeDates(school, "dotted", "de")}</p><div><p class="b">${e(school.institution)}</p><p>${degree(school, ", ")}</p></div></div>`,
        },
      ),
  },
  {
    name: "oneline",
    held: false,
    paper: "Letter",
    language: "fr",
    render: (resume) =>
      oneColumn(resume, "fr", `${SERIF}h2{font-size:12pt;margin-top:9px}`, {
        head: plainHead,
        title: heading,
        glyph: "o",
        job: (job) =>
          `<p><b>${e(job.name)}${job.location ? `, ${place(job)}` : ""}</b> — ${e(job.position)} (${writeDates(job, "long", "fr")})</p>${said(job, "o")}`,
        school: (school) =>
          `<p><b>${e(school.institution)}</b> — ${degree(school, ", ")} (${writeDates(school, "long", "fr")})</p>`,
      }),
  },
  {
    name: "atline",
    held: false,
    paper: "A4",
    language: "en",
    render: (resume) =>
      oneColumn(
        resume,
        "en",
        `${DEJAVU}h2{font-size:11pt;border-bottom:2px solid #888;margin-top:10px}ul{padding-left:18px}`,
        {
          head: centred,
          title: heading,
          glyph: "•",
          job: (job) =>
            `<div class="row"><p><b>${e(job.position)}</b> at ${e(job.name)}</p><p>${writeDates(job, "iso", "en", " - ")}</p></div>${job.location ? `<p class="i">${place(job)}</p>` : ""}${job.summary ? `<p>${e(job.summary)}</p>` : ""}<ul>${(job.highlights ?? []).map((text) => `<li>${e(text)}</li>`).join("")}</ul>`,
          school: (school) =>
            `<div class="row"><p><b>${degree(school, " ")}</b></p><p>${writeDates(school, "iso", "en", " - ")}</p></div><p>${e(school.institution)}</p>`,
          skills: (skills) =>
            keywords(skills, " · ")
              .map((row) => `<p class="b">${row.name}</p><p>${row.list}</p>`)
              .join(""),
        },
      ),
  },
  {
    name: "sideright",
    held: true,
    paper: "Letter",
    language: "en",
    render: (resume) =>
      sideBar(
        resume,
        "en",
        "right",
        `${DEJAVU}h2{font-size:10pt;text-transform:uppercase;margin-top:12px}.bar{font-size:8.5pt}`,
        {
          head: centred,
          title: heading,
          glyph: "●",
          job: (job) =>
            `<div class="row"><span class="b">${e(job.name)}</span><span class="i">${writeDates(job, "short", "en", " to ")}</span></div><p>${e(job.position)}${job.location ? ` | ${place(job)}` : ""}</p>${said(job, "●")}`,
          school: (school) =>
            `<p class="b">${e(school.institution)}</p><p>${degree(school, ", ")}</p><p class="i">${writeDates(school, "short", "en", " to ")}</p>`,
        },
      ),
  },
  {
    name: "europass",
    held: true,
    paper: "A4",
    language: "es",
    render: (resume) =>
      oneColumn(
        resume,
        "es",
        `${SANS}h2{font-size:12pt;margin-top:12px}.m{display:grid;grid-template-columns:170px 1fr;gap:10px}.l{text-align:right}`,
        {
          head: plainHead,
          title: heading,
          glyph: "•",
          job: (job) =>
            `<div class="m"><p class="l">${writeDates(job, "number", "es")}</p><div><p class="b">${e(job.position)}</p><p>${e(job.name)}${job.location ? ` – ${place(job)}` : ""}</p>${said(job, "•")}</div></div>`,
          school: (school) =>
            `<div class="m"><p class="l">${writeDates(school, "number", "es")}</p><div><p class="b">${degree(school, ", ")}</p><p>${e(school.institution)}</p></div></div>`,
          skills: (skills) =>
            keywords(skills)
              .map((row) => `<div class="m"><p class="l">${row.name}</p><p>${row.list}</p></div>`)
              .join(""),
        },
      ),
  },
  {
    name: "wordlike",
    held: true,
    paper: "Letter",
    language: "en",
    render: (resume) =>
      oneColumn(
        resume,
        "en",
        `${SERIF}h2{font-size:11pt;border-bottom:1px solid;text-transform:uppercase;margin-top:10px}`,
        {
          head: (resume) =>
            `<h1 style="text-align:center">${e(resume.basics?.name)}</h1><p style="text-align:center">${contact(resume, " | ")}</p><p style="text-align:center">${e(resume.basics?.label)}</p>`,
          title: heading,
          glyph: "·",
          job: (job) =>
            `<p style="margin-top:6px"><b>${e(job.position)}</b>, ${e(job.name)}${job.location ? `, ${place(job)}` : ""}</p><p>${writeDates(job, "long", "en", " - ")}</p>${said(job, "·")}`,
          school: (school) =>
            `<p style="margin-top:6px"><b>${degree(school, ", ")}</b></p><p>${e(school.institution)}, ${writeDates(school, "long", "en", " - ")}</p>`,
        },
      ),
  },
  {
    name: "profilepdf",
    held: true,
    paper: "A4",
    language: "en",
    render: (resume) =>
      sideBar(resume, "en", "left", `${SANS}h2{font-size:13pt;margin-top:14px}`, {
        head: () => "",
        title: heading,
        glyph: "-",
        job: (job) =>
          `<p style="margin-top:10px;font-size:12pt">${e(job.name)}</p><p style="font-size:11.5pt">${e(job.position)}</p><p style="font-size:10.5pt">${writeDates(job, "long", "en", " - ")}</p>${job.location ? `<p style="font-size:10.5pt;color:#666">${place(job)}</p>` : ""}${said(job, "-")}`,
        school: (school) =>
          `<p style="margin-top:8px;font-size:12pt">${e(school.institution)}</p><p style="font-size:10.5pt">${degree(school, ", ")} · (${writeDates(school, "long", "en", " - ")})</p>`,
      }),
  },
  {
    name: "grid",
    held: true,
    paper: "A4",
    language: "fr",
    render: (resume) =>
      oneColumn(
        resume,
        "fr",
        `${SERIF}h2{font-size:13pt;margin-top:10px}table{width:100%;border-collapse:collapse}td{border:1px solid #aaa;padding:3px;vertical-align:top}.t{text-align:justify;hyphens:auto}`,
        {
          head: centred,
          title: heading,
          glyph: "➢",
          job: (job) =>
            `<table><tr><td style="width:24%">${writeDates(job, "short", "fr")}</td><td><b>${e(job.name)}</b>${job.location ? `, ${place(job)}` : ""}<br><i>${e(job.position)}</i>${said(job, "➢")}</td></tr></table>`,
          school: (school) =>
            `<table><tr><td style="width:24%">${writeDates(school, "short", "fr")}</td><td><b>${degree(school, ", ")}</b><br>${e(school.institution)}</td></tr></table>`,
        },
      ),
  },
  {
    name: "paragraphs",
    held: true,
    paper: "Letter",
    language: "en",
    render: (resume) =>
      oneColumn(
        resume,
        "en",
        `${SERIF}h2{font-size:13pt;margin-top:10px}.li{display:block;text-align:justify;margin-top:3px}.glyph{display:none}`,
        {
          head: plainHead,
          title: heading,
          glyph: "",
          job: (job) =>
            `<div style="margin-top:8px" class="row"><span><b>${e(job.position)}</b></span><span>${writeDates(job, "number", "en")}</span></div><p class="i">${e(job.name)}${job.location ? `, ${place(job)}` : ""}</p>${list(job.highlights, "")}`,
          school: (school) =>
            `<div style="margin-top:6px" class="row"><span><b>${degree(school, " in ")}</b></span><span>${writeDates(school, "number", "en")}</span></div><p>${e(school.institution)}</p>`,
        },
      ),
  },
];
