import {
  centred,
  contact,
  DEJAVU,
  degree,
  e,
  type HtmlLayout,
  heading,
  keywords,
  list,
  oneColumn,
  place,
  plainHead,
  SANS,
  SERIF,
  said,
  sideBar,
} from "./html.ts";
import { writeDates } from "./words.ts";

export const HELD_LAYOUTS: HtmlLayout[] = [
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
