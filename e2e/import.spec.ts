import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { importFile } from "../lib/resume/import/import-file.ts";
import { column, samplePdf } from "../lib/resume/import/sample-pdf.ts";
import { expect, test } from "./fixtures.ts";

const LINES = [
  "# Experience",
  "Senior Engineer, Acme GmbH",
  "2019 - 2021",
  "- Built the tide tables",
  "# Skills",
  "Databases: PostgreSQL, Redis",
];
const PDF = Buffer.from(samplePdf([column(50, 100, LINES)]));
const MARKDOWN = [
  "# Experience",
  "## Clerk, Tarn Mill GmbH",
  "2018 - 2020",
  "- Counted crates",
  "# Skills",
  "SQL",
  "# Zeugs",
  "Sails on Sundays",
].join("\n");
const RESUME = {
  basics: { name: "Robin Example", label: "Analyst" },
  work: [
    {
      name: "Tarn Mill GmbH",
      position: "Clerk",
      startDate: "2018",
      endDate: "2020",
      highlights: ["Wrote the report"],
    },
  ],
};

const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator("input[type=file]").first().setInputFiles({ name, mimeType, buffer });

/** Drags a file from the desktop over the page and lets it go. */
async function drop(page: Page, target: Locator, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: "application/pdf" }));
      return transfer;
    },
    { name, base64: bytes.toString("base64") },
  );
  await target.dispatchEvent("dragover", { dataTransfer: data });
  await expect(page.getByText("Drop your resume here to read it in")).toBeVisible();
  await target.dispatchEvent("drop", { dataTransfer: data });
}

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const hydrated = (page: Page) => expect(page.getByLabel("Headline")).toBeEditable();

test("a PDF is dropped, corrected, saved, and what is downloaded then can be read again", async ({
  page,
  newUser,
  signIn,
  axe,
}) => {
  const user = await newUser();
  await signIn(user);
  await page.goto("/resume");
  await hydrated(page);
  await expect(page.getByRole("heading", { name: "Your resume is empty" })).toBeVisible();
  await drop(page, page.locator("body"), "robin.pdf", PDF);

  await expect(page).toHaveURL(/\/resume\/import$/);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  const entry = section(page, "Work").getByRole("button", { name: /^Senior Engineer/ });
  await entry.hover();
  const lit = section(page, "Text of your file").locator("[data-lit]");
  await expect(lit.filter({ hasText: "Built the tide tables" })).toBeVisible();
  expect(await axe()).toEqual([]);
  await entry.click();
  await page.getByLabel("Position").fill("Lead Engineer");
  await page.getByRole("button", { name: "Save this resume" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Work: Lead Engineer")).toBeVisible();
  expect(await axe()).toEqual([]);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();

  await expect(page).toHaveURL(/\/resume$/);
  await expect(page.getByText("Your resume is saved")).toBeVisible();
  expect((await user.call("GET", "/api/resume")).body).toMatchObject({
    work: [{ position: "Lead Engineer", name: "Acme GmbH", startDate: "2019", endDate: "2021" }],
    skills: [{ name: "Databases", keywords: ["PostgreSQL", "Redis"] }],
  });

  await page.getByRole("button", { name: "Download" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "PDF, A4" }).click();
  const file = await (await downloading).path();
  const { resume } = await importFile(new Uint8Array(readFileSync(file)), "resume.pdf");
  expect(resume.work?.[0]).toMatchObject({
    position: "Lead Engineer",
    highlights: ["Built the tide tables"],
  });
});

test("a file is merged with what is there, or takes its place, and a line without a place is put into one", async ({
  page,
  newUser,
  signIn,
}) => {
  const user = await newUser();
  await user.saveResume(RESUME);
  await signIn(user);
  await page.goto("/resume/import");
  await choose(page, "robin.md", "text/markdown", Buffer.from(MARKDOWN));

  const left = section(page, "Found no place for");
  await expect(left.getByText("Sails on Sundays", { exact: true })).toBeVisible();
  await left.getByRole("combobox").selectOption({ label: "Work: Clerk" });
  await left.getByRole("button", { name: /^Put/ }).click();
  await expect(left).toBeHidden();

  await page.getByRole("button", { name: "Save this resume" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Wrote the report")).toBeHidden();
  await expect(dialog.getByText("Counted crates")).toBeVisible();
  await dialog.getByLabel("Replace your resume").check();
  await expect(dialog.getByText("Wrote the report")).toBeVisible();
  await dialog.getByLabel("Merge with your resume").check();
  await dialog.getByRole("button", { name: "Merge and save" }).click();

  await expect(page.getByText("Your resume is saved")).toBeVisible();
  expect((await user.call("GET", "/api/resume")).body).toMatchObject({
    basics: { label: "Analyst" },
    work: [
      { position: "Clerk", highlights: ["Wrote the report", "Counted crates", "Sails on Sundays"] },
    ],
  });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await user.call("GET", "/api/resume")).body).toMatchObject(RESUME);
  await expect(section(page, "Work").getByText("1 highlight")).toBeVisible();
});

test("a file that cannot be read is refused with a reason, and another one can be chosen", async ({
  page,
  newUser,
  signIn,
  axe,
}) => {
  await signIn(await newUser());
  await page.goto("/resume/import");
  await choose(page, "scan.pdf", "application/pdf", Buffer.from(samplePdf([[]])));
  const alert = page.getByRole("alert").filter({ hasText: "scan.pdf was not read" });
  await expect(alert).toContainText(/text/);
  expect(await axe()).toEqual([]);
  await choose(page, "photo.png", "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  await expect(page.getByRole("alert").filter({ hasText: "photo.png was not read" })).toBeVisible();
  await choose(page, "robin.pdf", "application/pdf", PDF);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
});

test.describe("with a model", () => {
  test.use({ server: "model" });

  test("what it invents is left out and shown", async ({ page, newUser, signIn }) => {
    await signIn(await newUser());
    await page.goto("/resume/import");
    await choose(page, "robin.pdf", "application/pdf", PDF);
    await page.getByRole("button", { name: "Read it with the model" }).click();
    const note = page.getByRole("note").filter({ hasText: "your file does not say" });
    await expect(note).toContainText("Umbrella Corporation");
    await expect(
      section(page, "Work").getByRole("button", { name: /^Senior Engineer/ }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Read it with the model" })).toBeHidden();
  });
});

test("without a model nothing offers one", async ({ page, newUser, signIn }) => {
  await signIn(await newUser());
  await page.goto("/resume/import");
  await choose(page, "robin.pdf", "application/pdf", PDF);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Read it with the model" })).toBeHidden();
});
