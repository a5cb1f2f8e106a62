import type { PostingFacts } from "../../lib/job/schema.ts";

/** What is to be read out of a page's JSON-LD. */
export interface Expected extends PostingFacts {
  title: string;
  company: string;
  /** Words that the description must have, in order. */
  description: string;
}

export interface JsonLdPage {
  trap: string;
  html: string;
  expected: Expected;
}

const ORGANISATION = { "@type": "Organization", name: "Tidewell Pumps" };
const PLACE = {
  "@type": "Place",
  address: { "@type": "PostalAddress", addressLocality: "Emden", addressCountry: "DE" },
};
const BASE = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Pump Fitter",
  hiringOrganization: ORGANISATION,
  jobLocation: PLACE,
  employmentType: "FULL_TIME",
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", minValue: 38000, maxValue: 44000, unitText: "YEAR" },
  },
  validThrough: "2031-04-30",
  description: "<p>You fit pumps.</p><ul><li>Weld pipes</li><li>Read plans</li></ul>",
};
const EXPECTED: Expected = {
  title: "Pump Fitter",
  company: "Tidewell Pumps",
  location: "Emden, DE",
  employment_type: "FULL_TIME",
  salary: "EUR 38000 – 44000 YEAR",
  valid_through: "2031-04-30",
  description: "You fit pumps. Weld pipes Read plans",
};

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const around = (scripts: string) =>
  `<!doctype html><html><head><title>Jobs</title>${scripts}</head><body><nav>Home</nav><h1>Our jobs</h1><p>We use cookies.</p></body></html>`;
const page = (trap: string, data: unknown, changes: Partial<Expected> = {}): JsonLdPage => ({
  trap,
  html: around(script(JSON.stringify(data))),
  expected: { ...EXPECTED, ...changes },
});
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Pages of a source with a JobPosting in it, each with one thing that sites do differently. */
export const JSON_LD_PAGES: readonly JsonLdPage[] = [
  page("plain", BASE),
  page("in @graph, after others", {
    "@context": "https://schema.org",
    "@graph": [{ "@type": "WebSite", name: "Jobs" }, { "@type": "BreadcrumbList" }, BASE],
  }),
  page("in an array", [{ "@type": "Organization", name: "Another" }, BASE]),
  page("several types", { ...BASE, "@type": ["JobPosting", "CreativeWork"] }),
  page("a type with its address", { ...BASE, "@type": "http://schema.org/JobPosting" }),
  page("in another object", { "@type": "ItemPage", mainEntity: BASE }),
  page("description escaped", { ...BASE, description: escaped(BASE.description) }),
  page("description escaped twice", { ...BASE, description: escaped(escaped(BASE.description)) }),
  page("description in pieces", {
    ...BASE,
    description: ["<p>You fit pumps.</p>", "<ul><li>Weld pipes</li><li>Read plans</li></ul>"],
  }),
  page(
    "title and organisation escaped",
    {
      ...BASE,
      title: "Pump &amp; Valve Fitter (m&#47;f)",
      hiringOrganization: { ...ORGANISATION, name: "Tidewell &amp; Sons" },
    },
    { title: "Pump & Valve Fitter (m/f)", company: "Tidewell & Sons" },
  ),
  page("organisation as text", { ...BASE, hiringOrganization: "Tidewell Pumps" }),
  page("organisation and place by reference", {
    "@graph": [
      { ...BASE, hiringOrganization: { "@id": "#org" }, jobLocation: { "@id": "#place" } },
      { ...ORGANISATION, "@id": "#org" },
      { ...PLACE, "@id": "#place" },
    ],
  }),
  page(
    "several places",
    {
      ...BASE,
      jobLocation: [
        PLACE,
        {
          "@type": "Place",
          address: {
            addressLocality: "Leer",
            addressRegion: "NI",
            addressCountry: { "@type": "Country", name: "DE" },
          },
        },
      ],
    },
    { location: "Emden, DE; Leer, NI, DE" },
  ),
  page(
    "a place as text",
    { ...BASE, jobLocation: { "@type": "Place", address: "Am Delft 1, Emden" } },
    { location: "Am Delft 1, Emden" },
  ),
  page(
    "no place, but remote",
    { ...BASE, jobLocation: undefined, jobLocationType: "TELECOMMUTE" },
    { location: "TELECOMMUTE" },
  ),
  page(
    "several employment types",
    { ...BASE, employmentType: ["FULL_TIME", "TEMPORARY"] },
    { employment_type: "FULL_TIME, TEMPORARY" },
  ),
  page(
    "one amount",
    {
      ...BASE,
      baseSalary: { currency: "GBP", value: { value: 17.5, unitText: "HOUR" } },
    },
    { salary: "GBP 17.5 HOUR" },
  ),
  page(
    "an amount without a unit of its own",
    {
      ...BASE,
      salaryCurrency: "USD",
      baseSalary: { value: "52000", unitText: "YEAR" },
    },
    { salary: "USD 52000 YEAR" },
  ),
  page("salary as text", { ...BASE, baseSalary: "by agreement" }, { salary: "by agreement" }),
  page("estimated salary", {
    ...BASE,
    baseSalary: undefined,
    estimatedSalary: [{ ...BASE.baseSalary, name: "base" }],
  }),
  page(
    "end with a time",
    { ...BASE, validThrough: "2031-04-30T23:59:00+02:00" },
    { valid_through: "2031-04-30T23:59:00+02:00" },
  ),
  page("texts with their language", {
    ...BASE,
    title: { "@language": "en", "@value": "Pump Fitter" },
    validThrough: { "@type": "Date", "@value": "2031-04-30" },
  }),
  page(
    "only what is required",
    {
      "@type": "JobPosting",
      title: BASE.title,
      hiringOrganization: ORGANISATION,
      description: BASE.description,
    },
    {
      location: null,
      employment_type: null,
      salary: null,
      valid_through: null,
    },
  ),
  {
    trap: "broken data before it",
    html: around(script('{"@type": "JobPosting", "title": ') + script(JSON.stringify(BASE))),
    expected: EXPECTED,
  },
  {
    trap: "marks of a comment and raw breaks",
    html: around(
      script(
        `\n//<![CDATA[\n${JSON.stringify(BASE, null, 2).replace("You fit pumps.", "You fit\npumps.")}\n//]]>\n`,
      ),
    ),
    expected: EXPECTED,
  },
  {
    trap: "a type with a character set",
    html: around(
      `<script type="application/ld+json; charset=utf-8">${JSON.stringify(BASE)}</script>`,
    ),
    expected: EXPECTED,
  },
  { trap: "data alone", html: JSON.stringify(BASE, null, 2), expected: EXPECTED },
  {
    trap: "source escaped as a whole",
    html: escaped(around(script(JSON.stringify(BASE)))),
    expected: EXPECTED,
  },
];
