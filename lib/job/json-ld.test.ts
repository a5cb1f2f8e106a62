import { expect, test } from "vitest";
import { JSON_LD_PAGES } from "../../bench/jobposting/pages.ts";
import { readJsonLd } from "./json-ld.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import { wordsOf } from "./words.ts";

const job = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Boat Builder",
  hiringOrganization: { "@type": "Organization", name: "Wharf &amp; Sons" },
  description: "<p>Build boats.</p>",
};
const page = (data: unknown) =>
  `<html><body><h1>Careers</h1><p>Cookies!</p><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`;

test.each([
  ["one object", job],
  ["an array", [{ "@type": "WebSite", name: "Careers" }, job]],
  ["@graph", { "@graph": [{ "@type": "BreadcrumbList" }, job] }],
  ["another object", { "@type": "WebPage", mainEntity: job }],
  ["several types", { ...job, "@type": ["Thing", "JobPosting"] }],
  ["a type by address", { ...job, "@type": "https://schema.org/JobPosting" }],
  ["a company that is a string", { ...job, hiringOrganization: "Wharf & Sons" }],
  [
    "a company by reference",
    {
      "@graph": [
        { ...job, hiringOrganization: { "@id": "#w" } },
        { "@id": "#w", name: "Wharf & Sons" },
      ],
    },
  ],
])("a JobPosting in %s is used instead of the page", (_, data) => {
  const parsed = parseJobPosting({ description: page(data) });
  expect(parsed).toMatchObject({
    title: "Boat Builder",
    company: "Wharf & Sons",
    text: "Build boats.",
  });
});

test("what the user gives wins over the JobPosting", () => {
  const parsed = parseJobPosting({ description: page(job), title: "Joiner", company: "Hull Ltd" });
  expect(parsed).toMatchObject({ title: "Joiner", company: "Hull Ltd" });
});

test.each([
  [
    "escaped",
    "&lt;ul&gt;&lt;li&gt;Plane wood&lt;/li&gt;&lt;li&gt;Caulk&lt;/li&gt;&lt;/ul&gt;",
    "• Plane wood\n• Caulk",
  ],
  ["escaped twice", "&amp;lt;p&amp;gt;Plane wood&amp;lt;/p&amp;gt;", "Plane wood"],
  ["plain with line breaks", "Plane wood\n- Caulk &amp; paint", "Plane wood\n- Caulk & paint"],
])("a description that is %s is read", (_, description, text) => {
  expect(parseJobPosting({ description: page({ ...job, description }) }).text).toBe(text);
});

test("place, employment, salary and end of validity stand before the description, other parts after", () => {
  const data = {
    ...job,
    jobLocation: [
      { address: { addressLocality: "Husum", addressCountry: { name: "DE" } } },
      { address: "Pier 4" },
    ],
    employmentType: ["FULL_TIME", "TEMPORARY"],
    baseSalary: { currency: "EUR", value: { minValue: 40000, maxValue: 52000, unitText: "YEAR" } },
    validThrough: "2031-05-01",
    skills: ["Carvel planking", "Caulking"],
    responsibilities: "Build boats.",
    experienceRequirements: { monthsOfExperience: 24 },
  };
  const { text, lines, facts } = parseJobPosting({ description: page(data) });
  expect(facts).toEqual({
    location: "Husum, DE; Pier 4",
    employment_type: "FULL_TIME, TEMPORARY",
    salary: "EUR 40000 – 52000 YEAR",
    valid_through: "2031-05-01",
  });
  expect(text).toBe(
    "Husum, DE\nPier 4\nFULL_TIME, TEMPORARY\nEUR 40000 – 52000 YEAR\nmonthsOfExperience: 24\nvalidThrough: 2031-05-01\n\nBuild boats.\n\nskills:\nCarvel planking\nCaulking",
  );
  expect(lines.at(-1)).toMatchObject({ kind: "must", text: "Caulking" });
});

test.each(JSON_LD_PAGES)("$trap: the page's data is read exactly", ({ html, expected }) => {
  const { title, company, facts, text } = parseJobPosting({ description: html });
  const { description, ...fields } = expected;
  expect({ title, company, ...facts }).toEqual(fields);
  expect(wordsOf(text).join(" ")).toContain(wordsOf(description).join(" "));
});

test("a pasted object without a page around it is read too", () => {
  expect(parseJobPosting({ description: JSON.stringify(job) })).toMatchObject({
    title: "Boat Builder",
    text: "Build boats.",
  });
});

test("a JobPosting without a description gives its names to the text of the page", () => {
  const parsed = parseJobPosting({ description: page({ ...job, description: undefined }) });
  expect(parsed.title).toBe("Boat Builder");
  expect(parsed.text).toContain("Cookies!");
});

test("raw line breaks and comment marks in a script are forgiven", () => {
  const source = '<!--\n{"@type":"JobPosting","title":"Cook","description":"Cook\nsoup"}\n-->';
  expect(readJsonLd([source])).toMatchObject({ title: "Cook", description: "Cook soup" });
});

test.each([
  "",
  "{",
  "null",
  "[[[]]]",
  '{"@type":"Person"}',
  "[".repeat(50_000),
  `${"[".repeat(40_000)}${"]".repeat(40_000)}`,
])("no JobPosting in %.12s", (source) => {
  expect(readJsonLd([source])).toBeNull();
});

test("odd values where text is expected are left out", () => {
  const deep = `${'{"name":'.repeat(20_000)}"deep"${"}".repeat(20_000)}`;
  const odd = {
    ...job,
    title: 7,
    hiringOrganization: 8,
    jobLocation: [null, 5, {}],
    baseSalary: null,
    employmentType: {},
  };
  expect(readJsonLd([JSON.stringify(odd).replace(":8", `:${deep}`)])).toMatchObject({
    title: "7",
    company: "",
    facts: { location: "5", employment_type: null, salary: null, valid_through: null },
  });
});

test.each([
  ["<!--", "-->"],
  ["<!--", "--> ;\n"],
  ["<![CDATA[", "]]>"],
  ["/*<![CDATA[*/", "/* ]]> */;"],
])("the marks of a comment around the data, %s %s, are no part of it", (open, close) => {
  const first = readJsonLd([`${open}${JSON.stringify(job)}${close}`]);
  expect(first?.title).toBe("Boat Builder");
});

test("data that ends in a hundred thousand spaces is read", () => {
  const spaces = " ".repeat(99_000);
  expect(readJsonLd([`${JSON.stringify(job)}]]>${spaces}`])?.title).toBe("Boat Builder");
  expect(readJsonLd([`${JSON.stringify(job)}]]>${spaces}x`])).toBeNull();
});
