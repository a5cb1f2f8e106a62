import {
  centred,
  DEJAVU,
  degree,
  e,
  type HtmlLayout,
  heading,
  keywords,
  oneColumn,
  place,
  plainHead,
  SANS,
  SERIF,
  said,
  sideBar,
} from "./html.ts";
import { writeDates } from "./words.ts";

export const TUNED_LAYOUTS: HtmlLayout[] = [
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
];
