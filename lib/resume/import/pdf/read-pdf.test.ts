import { describe, expect, test } from "vitest";
import { lineText } from "../lines.ts";
import { column, samplePdf } from "../sample-pdf.ts";
import { readPages } from "./read-items.ts";
import { toDocument } from "./read-pdf.ts";

const readPdf = async (pdf: Uint8Array) => toDocument(await readPages(pdf));

const textsOf = async (pdf: Uint8Array) =>
  (await readPdf(pdf)).flows.map((flow) => flow.map(lineText));

const MAIN = [
  "# Experience",
  "Engineer",
  "Acme Ltd",
  "2019 - 2021",
  "# Education",
  "University of York",
];
const SIDE = ["# Skills", "Welding", "Driving", "Sewing", "# Languages", "Welsh"];

describe("columns", () => {
  test("with titles on both sides are read one after the other", async () => {
    const pdf = samplePdf([[...column(50, 100, MAIN), ...column(400, 107, SIDE)]]);
    const plain = (lines: string[]) => lines.map((line) => line.replace("# ", ""));
    expect(await textsOf(pdf)).toEqual([plain(MAIN), plain(SIDE)]);
  });

  test("of dates on the right are the same line", async () => {
    const left = ["# Experience", "Engineer, Acme", "Baker, Rolls", "Driver, Vans", "Clerk, Desk"];
    const right = ["2019 - 2021", "2015 - 2018", "2011 - 2014", "2009 - 2010"];
    const [flow = []] = await textsOf(
      samplePdf([[...column(50, 100, left), ...column(450, 114, right)]]),
    );
    expect(flow).toContain("Baker, Rolls 2015 - 2018");
  });

  test("of dates on the left are the same line", async () => {
    const left = ["2019 - 2021", "2015 - 2018", "2011 - 2014", "2009 - 2010"];
    const right = ["Engineer, Acme", "Baker, Rolls", "Driver, Vans", "Clerk, Desk"];
    const [flow = []] = await textsOf(
      samplePdf([[...column(50, 100, left), ...column(200, 100, right)]]),
    );
    expect(flow).toContain("2015 - 2018 Baker, Rolls");
  });
});

test("what stands in the margin of every page is left out and told once", async () => {
  const pages = [1, 2, 3].map((page) => [
    { text: "Confidential - Robin Example", x: 50, y: 20 },
    { text: `Page ${page} of 3`, x: 280, y: 780 },
    ...column(50, 200, [`Line of page ${page}`, "Some words"]),
  ]);
  const { flows, repeated } = await readPdf(samplePdf(pages));
  expect(
    flows
      .flat()
      .map(lineText)
      .filter((text) => /Page \d of/u.test(text)),
  ).toEqual([]);
  expect(repeated).toContain("Confidential - Robin Example");
});

test("a bullet in a run of its own belongs to the text beside it", async () => {
  const pdf = samplePdf([
    [
      { text: "\x95", x: 50, y: 100 },
      { text: "Led a team", x: 64, y: 101 },
    ],
  ]);
  const [[line] = []] = (await readPdf(pdf)).flows;
  expect(line).toMatchObject({ bullet: true });
  expect(line && lineText(line)).toBe("Led a team");
});

test("letters set apart are a word", async () => {
  const pdf = samplePdf([
    [
      { text: "E D U C AT I O N", x: 50, y: 100, bold: true },
      { text: "University", x: 50, y: 130 },
    ],
  ]);
  expect((await textsOf(pdf)).flat()).toEqual(["EDUCATION", "University"]);
});

test("letters that were printed twice to look bold are read once", async () => {
  const twice = [0, 0.3].map((by) => ({ text: "Engineer", x: 50 + by, y: 100 }));
  expect((await textsOf(samplePdf([twice]))).flat()).toEqual(["Engineer"]);
});

describe("a file that cannot be read says why", () => {
  test("without a text layer", async () => {
    await expect(readPdf(samplePdf([[]]))).rejects.toMatchObject({ reason: "no_text" });
  });
  test("with 200 pages", async () => {
    const pages = Array.from({ length: 200 }, () => column(50, 100, ["Engineer"]));
    await expect(readPdf(samplePdf(pages))).rejects.toMatchObject({ reason: "too_many_pages" });
  });
  test("with a password", async () => {
    const secret = `<${"41".repeat(32)}>`;
    const encrypt = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${secret} /U ${secret} >>`;
    const pdf = samplePdf(
      [column(50, 100, ["Engineer"])],
      `/Encrypt 7 0 R /ID [${secret} ${secret}]`,
      [encrypt],
    );
    await expect(readPdf(pdf)).rejects.toMatchObject({ reason: "encrypted" });
  });
  test("cut off", async () => {
    const pdf = samplePdf([column(50, 100, ["Engineer"])]).slice(0, 60);
    await expect(readPdf(pdf)).rejects.toMatchObject({ reason: "damaged" });
  });
});
