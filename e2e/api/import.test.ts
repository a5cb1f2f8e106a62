import { Buffer } from "node:buffer";
import { describe, expect, inject, test } from "vitest";
import { column, samplePdf } from "../../lib/resume/import/sample-pdf.ts";
import { importSchema } from "../../lib/resume/import/schema.ts";
import { signUp } from "../harness/accounts.ts";

const { coach } = inject("servers");

const LINES = [
  "# Experience",
  "Senior Engineer, Acme GmbH",
  "2019 - 2021",
  "- Built the tide tables",
  "# Skills",
  "Databases: PostgreSQL, Redis",
];
const PDF = samplePdf([column(50, 100, LINES)]);

async function send(file: Uint8Array, name: string, field = "file") {
  const user = await signUp(coach.url);
  const form = new FormData();
  form.append(field, new File([Buffer.from(file)], name));
  const response = await fetch(`${coach.url}/api/resume/import`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${user.token}` },
  });
  return { user, status: response.status, body: (await response.json()) as unknown };
}

const errorOf = (code: string) => ({
  error: { code, message: expect.any(String), request_id: expect.any(String) },
});

test("a PDF becomes a resume that is not saved, and that can be", async () => {
  const { user, status, body } = await send(PDF, "resume.pdf");
  expect(status, JSON.stringify(body)).toBe(200);
  const { resume, source } = importSchema.parse(body);
  expect(source).toMatchObject({ type: "pdf", pages: 1 });
  expect(resume.work).toEqual([
    {
      name: "Acme GmbH",
      position: "Senior Engineer",
      startDate: "2019",
      endDate: "2021",
      highlights: ["Built the tide tables"],
    },
  ]);
  const saved = async () => (await user.call("GET", "/api/resume")).body;
  expect(await saved()).toEqual({});
  await user.saveResume(resume);
  expect(await saved()).toMatchObject(resume);
});

describe("is refused", () => {
  test.each<[string, Uint8Array, string, number, string]>([
    ["a scan", samplePdf([[]]), "scan.pdf", 422, "unreadable_file"],
    ["an empty file", new Uint8Array(), "a.pdf", 422, "unreadable_file"],
    ["text that is called PDF", Buffer.from("Experience"), "a.pdf", 422, "unreadable_file"],
    ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "a.png", 415, "unsupported_media_type"],
    ["more than 5 MB", new Uint8Array(5_000_001).fill(65), "a.txt", 413, "payload_too_large"],
    ["far more than 5 MB", new Uint8Array(9_000_000).fill(65), "a.txt", 413, "payload_too_large"],
  ])("%s", async (_what, file, name, status, code) => {
    const reply = await send(file, name);
    expect(reply).toMatchObject({ status, body: errorOf(code) });
  });

  test("a form without the file", async () => {
    expect(await send(PDF, "a.pdf", "other")).toMatchObject({
      status: 400,
      body: errorOf("invalid_request"),
    });
  });

  test("JSON in place of a form", async () => {
    const user = await signUp(coach.url);
    const reply = await user.call("POST", "/api/resume/import", { file: "x" });
    expect(reply).toMatchObject({ status: 415, body: errorOf("unsupported_media_type") });
  });

  test("without a token", async () => {
    const response = await fetch(`${coach.url}/api/resume/import`, {
      method: "POST",
      body: new FormData(),
    });
    expect(response.status).toBe(401);
  });
});
