import { Document, Packer, Paragraph, Table, TableCell, TableRow, Textbox, TextRun } from "docx";
import { expect, test } from "vitest";
import { lineText } from "../lines.ts";
import { readDocx } from "./read-docx.ts";

const read = async (
  children: ConstructorParameters<typeof Document>[0]["sections"][number]["children"],
) => readDocx(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
const paragraph = (text: string) => new Paragraph({ text });
const cell = (...texts: string[]) => new TableCell({ children: texts.map(paragraph) });

test("lists are bullets", async () => {
  const { flows } = await read([
    paragraph("Acme"),
    new Paragraph({ text: "Built", bullet: { level: 0 } }),
  ]);
  expect(flows.flat().map((line) => [lineText(line), line.bullet])).toEqual([
    ["Acme", false],
    ["Built", true],
  ]);
});

test("a short cell stands beside the first line of the long one", async () => {
  const rows = [
    new TableRow({ children: [cell("2019 – 2021"), cell("Engineer", "Acme", "Built", "Ran")] }),
  ];
  const { flows } = await read([new Table({ rows })]);
  expect(flows.flat().map(lineText)).toEqual(["2019 – 2021 Engineer", "Acme", "Built", "Ran"]);
});

test("cells with titles of their own are columns", async () => {
  const rows = [
    new TableRow({ children: [cell("Skills", "SQL"), cell("Experience", "Engineer")] }),
  ];
  const { flows } = await read([new Table({ rows })]);
  expect(flows.flat().map(lineText)).toEqual(["Skills", "SQL", "Experience", "Engineer"]);
});

test("text boxes come through", async () => {
  const box = new Textbox({
    children: [paragraph("Skills"), paragraph("Welding")],
    style: { width: "100pt" },
  });
  const { flows } = await read([paragraph("Robin Example"), box]);
  expect(flows.flat().map(lineText)).toEqual(["Robin Example", "Skills", "Welding"]);
});

test("hidden text is left out, a tab is a gap, a line break a line", async () => {
  const runs = [
    new TextRun("Engineer\tBerlin"),
    new TextRun({ text: "secret", vanish: true }),
    new TextRun({ text: "Acme", break: 1 }),
  ];
  const { flows } = await read([new Paragraph({ children: runs })]);
  expect(flows.flat().map((line) => line.spans.map((span) => span.text))).toEqual([
    ["Engineer", "Berlin"],
    ["Acme"],
  ]);
});
