import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { demoResume } from "../../../prisma/seed-data/resumes.ts";
import { escapeMarkdown } from "../../markdown/escape.ts";
import { resumeBlocks } from "../paper/write-blocks.ts";
import type { JsonResume } from "../schema.ts";
import { exportResume } from "./export-resume.ts";
import type { ExportFormat, Paper } from "./schema.ts";

const write = async (resume: JsonResume, format: ExportFormat, paper: Paper = "a4") =>
  (await exportResume(resume, "Robin", { format, paper })).body;
const bytesOf = (body: string | Uint8Array<ArrayBuffer>) =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
const bare = (text: string) => text.replace(/\s+/g, "");

async function pdfText(resume: JsonResume): Promise<string> {
  const document = await getDocumentProxy(bytesOf(await write(resume, "pdf")));
  return (await extractText(document, { mergePages: true })).text;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
async function docxXml(resume: JsonResume): Promise<string> {
  const parts = unzipSync(bytesOf(await write(resume, "docx")));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array());
}
const docxText = async (resume: JsonResume) =>
  (await docxXml(resume))
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Fails unless all parts stand in the text one after the other. */
function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) expect(text.slice(from)).toContain(part);
    from = at + part.length;
  }
}

/** Scripts whose text comes out of a PDF letter by letter as it went in, and the directions that a reader may take. */
const ALPHABETS = [
  "abcdefghijklmnopqrstuvwxyzàéîöüßçñøåłőčž",
  "αβγδεζηθλμνξπρστφχψωάέή",
  "абвгдежзиклмнопрстуфхцчшщыэюяїє",
  "软件工程师负责团队开发经验職験働",
  "あいうえおかきくけこアイウエオカキ",
  "가나다라마바사아자차카타파하한국",
];
const word = fc
  .constantFrom(...ALPHABETS)
  .chain((alphabet) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 9 }),
  );
const phrase = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" "));
const resumes = fc.record({
  basics: fc.record({ name: phrase }),
  work: fc.array(
    fc.record({ position: word, name: word, highlights: fc.array(phrase, { maxLength: 4 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});
const RUNS = { numRuns: 12 };
const SLOW = 120_000;

describe("every entry and highlight stands in order", () => {
  const expected = (resume: JsonResume) =>
    resumeBlocks(resume, "Robin")
      .filter(({ kind }) => kind !== "contact")
      .map(({ text }) => text);

  test("in PDF, whatever the script", { timeout: SLOW }, async () => {
    await fc.assert(
      fc.asyncProperty(resumes, async (resume) => {
        expectInOrder(bare(await pdfText(resume)), expected(resume).map(bare));
      }),
      RUNS,
    );
  });

  test("in DOCX and Markdown, whatever is written", { timeout: SLOW }, async () => {
    const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const any = fc.record({
      basics: fc.record({ summary: anything }),
      work: fc.array(fc.record({ name: anything, highlights: fc.array(anything) })),
      awards: fc.array(fc.record({ title: anything, summary: anything })),
    });
    await fc.assert(
      fc.asyncProperty(any, async (resume) => {
        const texts = expected(resume);
        expectInOrder(await docxText(resume), texts);
        expectInOrder(String(await write(resume, "md")), texts.map(escapeMarkdown));
      }),
      RUNS,
    );
  });

  test("of a whole resume, in each", { timeout: SLOW }, async () => {
    const texts = expected(demoResume);
    expectInOrder(bare(await pdfText(demoResume)), texts.map(bare));
    expectInOrder(await docxText(demoResume), texts);
    expect(await write(demoResume, "json")).toBe(JSON.stringify(demoResume));
  });
});

describe("a PDF", () => {
  test("of words from right to left has them as they were written", { timeout: SLOW }, async () => {
    const highlights = ["שלום עולם זהו טקסט", "خبرة واسعة في التطوير والتصميم"];
    const text = await pdfText({ work: [{ position: "Dev", highlights }] });
    for (const highlight of highlights) expect(bare(text)).toContain(bare(highlight));
  });

  test.each([
    "सॉफ्टवेयर इंजीनियर",
    "วิศวกรซอฟต์แวร์",
    "→ ✓ ★ ● ■ 🚀 👩‍💻 1️⃣ ½ € ≥",
    "Đặng Việt Ệ",
    "e\u0301a\u0308",
  ])("takes %s", { timeout: SLOW }, async (text) => {
    expect(bytesOf(await write({ basics: { summary: text } }, "pdf")).length).toBeGreaterThan(
      1_000,
    );
  });

  test("is refused where a character would be an empty box, and says where and which", async () => {
    const resume = { work: [{ position: "Dev", highlights: ["Fine", "Icon \uE001 here"] }] };
    await expect(write(resume, "pdf")).rejects.toMatchObject({
      code: "unwritable_characters",
      details: [{ path: "work.0.highlights.1", message: expect.stringContaining("U+E001") }],
    });
  });

  test("has the paper that was asked for and a name", { timeout: SLOW }, async () => {
    for (const [paper, width] of [
      ["a4", 595],
      ["letter", 612],
    ] as const) {
      const bytes = bytesOf(await write(demoResume, "pdf", paper));
      const document = await getDocumentProxy(bytes);
      const page = await document.getPage(1);
      expect(Math.round(page.getViewport({ scale: 1 }).width)).toBe(width);
      const { info } = await document.getMetadata();
      expect(info).toMatchObject({ Title: demoResume.basics?.name });
    }
  });
});

test("a DOCX has headings and lists as Word knows them", async () => {
  const xml = await docxXml(demoResume);
  for (const style of ["Title", "Heading1", "Heading2", "ListParagraph"]) {
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
  }
  expect(xml).toContain("<w:numPr>");
});
