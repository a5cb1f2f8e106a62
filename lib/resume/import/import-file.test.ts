import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "./import-file.ts";
import { column, samplePdf } from "./sample-pdf.ts";

const text = (...lines: string[]) => strToU8(lines.join("\n"));
const RESUME = [
  "Robin Example",
  "robin@example.org | +44 20 7946 0991",
  "",
  "EXPERIENCE",
  "",
  "Senior Engineer | Acme GmbH | Berlin | 03/2019 – present",
  "- Built the tide tables",
  "- Cut the costs by 20 %",
  "",
  "EDUCATION",
  "",
  "BSc in Physics | University of York | 2008 – 2011",
  "",
  "SKILLS",
  "",
  "Databases: PostgreSQL, Redis",
];

test("marks of emphasis leave the spaces around them", async () => {
  const { resume } = await importFile(
    text("# Experience", "## Clerk, Acme GmbH", "2018 – 2020", "- Led **big** teams (*all* new)"),
    "resume.md",
  );
  expect(resume.work?.[0]?.highlights).toEqual(["Led big teams (all new)"]);
});

test.each([
  ["### Acme GmbH, Delft", "#### Senior Engineer", "_2019 – 2021_"],
  ["**Acme GmbH** (Delft)", "Senior Engineer", "2019 – 2021"],
  ["**Acme GmbH**, Delft — *Senior Engineer*", "2019 – 2021"],
  ["### Senior Engineer, Acme GmbH", "2019 – 2021 | Fort Collins, CO"],
])("employer, position and place are told apart in %s", async (...head) => {
  const { resume } = await importFile(
    text("# Robin Roe", "## Experience", ...head, "", "- Built it", "## Skills", "- SQL"),
    "resume.md",
  );
  expect(resume.work).toMatchObject([
    { name: "Acme GmbH", position: "Senior Engineer", startDate: "2019", highlights: ["Built it"] },
  ]);
});

test.each(["Databases – SQL, Redis", "Databases (SQL, Redis)", "Databases: SQL, Redis"])(
  "skills are a group with its list in %s",
  async (line) => {
    const { resume } = await importFile(
      text("# Robin Roe", "## Experience", "2019 – 2021 Engineer, Acme", "## Skills", line),
      "resume.md",
    );
    expect(resume.skills).toEqual([{ name: "Databases", keywords: ["SQL", "Redis"] }]);
  },
);

test("plain text becomes a resume", async () => {
  const { resume, source, warnings } = await importFile(text(...RESUME), "resume.txt");
  expect(source.type).toBe("text");
  expect(resume).toEqual({
    basics: { name: "Robin Example", email: "robin@example.org", phone: "+44 20 7946 0991" },
    work: [
      {
        name: "Acme GmbH",
        position: "Senior Engineer",
        location: "Berlin",
        startDate: "2019-03",
        highlights: ["Built the tide tables", "Cut the costs by 20 %"],
      },
    ],
    education: [
      {
        institution: "University of York",
        studyType: "BSc",
        area: "Physics",
        startDate: "2008",
        endDate: "2011",
      },
    ],
    skills: [{ name: "Databases", keywords: ["PostgreSQL", "Redis"] }],
  });
  expect(warnings.map(({ kind }) => kind)).toEqual(["structure", "dates"]);
});

describe("in a PDF", () => {
  test("wrapped lines join their bullet, broken words and ligatures become whole", async () => {
    const lines = [
      "# Experience",
      "Engineer, Acme GmbH",
      "2019 - 2021",
      "\x95 Wrote the software that the whole de-",
      "   partment has used since, in a cross-",
      "   functional team of five from Leeds",
      "\x95 Cut costs",
    ];
    const { resume } = await importFile(samplePdf([column(50, 100, lines)]), "a.pdf");
    expect(resume.work?.[0]?.highlights).toEqual([
      "Wrote the software that the whole department has used since, in a cross-functional team of five from Leeds",
      "Cut costs",
    ]);
  });

  test("several positions at one employer each have it", async () => {
    const lines = [
      "# Experience",
      "Acme GmbH",
      "Lead Engineer   ",
      "2019 - 2021",
      "\x95 Led",
      "Engineer",
      "2015 - 2018",
      "\x95 Built",
    ];
    const { resume } = await importFile(samplePdf([column(50, 100, lines)]), "a.pdf");
    expect(resume.work?.map(({ name, position }) => [name, position])).toEqual([
      ["Acme GmbH", "Lead Engineer"],
      ["Acme GmbH", "Engineer"],
    ]);
  });
});

test.each([
  ["de", "Berufserfahrung", "Ausbildung", "Kenntnisse"],
  ["fr", "Expérience professionnelle", "Formation", "Compétences"],
  ["es", "Experiencia laboral", "Formación académica", "Habilidades"],
])("titles in %s are known", async (_language, work, education, skills) => {
  const lines = RESUME.map(
    (line) => ({ EXPERIENCE: work, EDUCATION: education, SKILLS: skills })[line] ?? line,
  );
  const { resume } = await importFile(text(...lines), "a.txt");
  expect(Object.keys(resume)).toEqual(["basics", "work", "education", "skills"]);
});

test("what no field was found for is a warning with its text", async () => {
  const { warnings } = await importFile(
    text(...RESUME, "", "ADDITIONAL INFORMATION", "", "Owns a unicycle"),
    "a.txt",
  );
  expect(warnings).toContainEqual(
    expect.objectContaining({ kind: "unplaced", text: "Owns a unicycle" }),
  );
});

test("a value that its field cannot take is a warning, not a failure", async () => {
  const long = "x".repeat(600);
  const { resume, warnings } = await importFile(
    text(...RESUME, "", "LANGUAGES", "", long),
    "a.txt",
  );
  expect(resume.work).toHaveLength(1);
  expect(warnings).toContainEqual(expect.objectContaining({ kind: "unplaced", text: long }));
});

test("a position that may be the employer is marked as a guess", async () => {
  const { warnings } = await importFile(
    text("EXPERIENCE", "", "Foo Bar | Baz Qux | 2019 - 2020"),
    "a.txt",
  );
  expect(warnings).toContainEqual(
    expect.objectContaining({ kind: "uncertain", path: "work.0.position" }),
  );
});

describe("a LinkedIn export", () => {
  const files = {
    "Profile.csv": 'First Name,Last Name,Headline,Summary\nRobin,Example,Engineer,"Likes, tides"\n',
    "Positions.csv":
      'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Engineer,"- Built\n- Ran",Berlin,Mar 2019,\n',
    "Skills.csv": "Name\nSQL\n",
  };
  const zip = (some: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(some).map(([name, csv]) => [name, strToU8(csv)])));

  test("becomes a resume; missing files and columns are no matter", async () => {
    const { resume, source } = await importFile(zip(files), "export.zip");
    expect(source.type).toBe("linkedin");
    expect(resume).toMatchObject({
      basics: { name: "Robin Example", label: "Engineer", summary: "Likes, tides" },
      work: [
        { name: "Acme", position: "Engineer", startDate: "2019-03", highlights: ["Built", "Ran"] },
      ],
      skills: [{ name: "SQL" }],
    });
  });

  test("keeps what has no field as a warning", async () => {
    const csv = "Name,Url,Authority,Started On,License Number\nForklift,,TUV,Jan 2020,QX-77\n";
    const { warnings } = await importFile(
      zip({ ...files, "Certifications.csv": csv }),
      "export.zip",
    );
    expect(warnings.map((warning) => warning.text)).toContain("QX-77");
  });

  test("of other things is refused", async () => {
    await expect(importFile(zip({ "a.csv": "x,y\n1,2\n" }), "a.zip")).rejects.toMatchObject({
      reason: "not_linkedin",
    });
  });
});

describe("JSON Resume", () => {
  const json = (value: unknown) => strToU8(JSON.stringify(value));
  test("keeps every field, known or not", async () => {
    const resume = {
      basics: { name: "Robin", pronouns: "they" },
      work: [{ name: "Acme", startDate: "2019-03", "x-team": [1] }],
      meta: { version: "v1" },
    };
    expect((await importFile(json(resume), "a.json")).resume).toEqual(resume);
  });
  test("of another shape is refused, and the place named", async () => {
    const error = await importFile(
      json({ work: [{ name: "Acme", startDate: "last May" }] }),
      "a.json",
    ).catch((cause) => cause);
    expect(error).toMatchObject({ reason: "not_json_resume" });
    expect(error.details[0].path).toBe("work.0.startDate");
  });
});

describe("a file is refused with a sentence that says what to do", () => {
  const bomb = () => zipSync({ "word/document.xml": new Uint8Array(30_000_000) });
  test.each<[string, () => Uint8Array, string, object]>([
    ["an empty one", () => new Uint8Array(), "a.pdf", { reason: "empty" }],
    ["one of blanks", () => strToU8(" \n\n"), "a.txt", { reason: "empty" }],
    ["a text that is called PDF", () => text(...RESUME), "a.pdf", { reason: "other_type" }],
    ["a PDF that is called DOCX", () => samplePdf([[]]), "a.docx", { reason: "other_type" }],
    [
      "an old Word file",
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      "a.doc",
      { kind: "old_word" },
    ],
    ["an image", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "a.png", { kind: "image" }],
    ["a web page", () => strToU8("<!DOCTYPE html><html></html>"), "a.html", { kind: "web" }],
    [
      "a spreadsheet",
      () => zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
      "a.xlsx",
      { kind: "other_document" },
    ],
    [
      "bytes",
      () => Uint8Array.from({ length: 400 }, (_, at) => at % 9),
      "a.bin",
      { kind: "other" },
    ],
    ["a ZIP bomb", bomb, "a.docx", { reason: "too_large_inside" }],
    [
      "a cut off ZIP file",
      () => zipSync({ "word/document.xml": strToU8("<x/>") }).slice(0, 60),
      "a.docx",
      { reason: "damaged" },
    ],
    [
      "a letter without a resume",
      () => text("Dear all,", "see you on Monday."),
      "a.txt",
      { reason: "no_resume" },
    ],
  ])("%s", async (_what, bytes, name, expected) => {
    const error = await importFile(bytes(), name).catch((cause: unknown) => cause);
    expect(error).toMatchObject(expected);
    expect(error).toHaveProperty("message", expect.stringMatching(/Please /u));
  });
});
