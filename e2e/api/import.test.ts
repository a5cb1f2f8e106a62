import { Buffer } from "node:buffer";
import { describe, expect, inject, test } from "vitest";
import { column, samplePdf } from "../../lib/resume/import/sample-pdf.ts";
import { importSchema } from "../../lib/resume/import/schema.ts";
import { INVENTED_EMPLOYER } from "../fake-openai/behaviours.ts";
import { signUp } from "../harness/accounts.ts";
import { RESUME } from "../harness/samples.ts";

const { coach, model } = inject("servers");

const LINES = [
  "# Experience",
  "Senior Engineer, Acme GmbH",
  "2019 - 2021",
  "- Built the tide tables",
  "# Skills",
  "Databases: PostgreSQL, Redis",
];
const PDF = samplePdf([column(50, 100, LINES)]);

interface To {
  url: string;
  query?: string;
}

async function send(
  file: Uint8Array,
  name: string,
  field = "file",
  { url, query = "" }: To = coach,
) {
  const user = await signUp(url);
  const form = new FormData();
  form.append(field, new File([Buffer.from(file)], name));
  const response = await fetch(`${url}/api/resume/import${query}`, {
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

test.each(["json", "docx", "pdf", "pdf&paper=letter"])(
  "our own %s gives the resume back",
  async (format) => {
    const user = await signUp(coach.url);
    await user.saveResume(RESUME);
    const saved = (await user.call("GET", "/api/resume")).body;
    const exported = await fetch(`${coach.url}/api/resume/export?format=${format}`, {
      headers: { authorization: `Bearer ${user.token}` },
    });
    expect(exported.status).toBe(200);
    const { status, body } = await send(
      new Uint8Array(await exported.arrayBuffer()),
      `resume.${format.split("&")[0]}`,
    );
    expect(status, JSON.stringify(body)).toBe(200);
    const { resume, warnings } = importSchema.parse(body);
    expect(resume).toEqual(saved);
    expect(warnings.filter(({ kind }) => kind === "unplaced")).toEqual([]);
  },
);

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

describe("with a model", () => {
  const withModel = (lines: string[], url = model.url) =>
    send(Buffer.from(lines.join("\n")), "a.md", "file", { url, query: "?ai=true" });

  test("what the file does not say is left out and named", async () => {
    const { status, body } = await withModel(["Robin Roe", "robin@example.org", ...LINES]);
    expect(status, JSON.stringify(body)).toBe(200);
    const { resume, warnings } = importSchema.parse(body);
    expect(resume).toEqual({
      basics: { name: "Robin Roe", email: "robin@example.org" },
      work: [
        {
          name: "Acme GmbH",
          position: "Senior Engineer",
          startDate: "2019",
          endDate: "2021",
          highlights: ["Built the tide tables"],
        },
      ],
      skills: [{ name: "Databases", keywords: ["PostgreSQL", "Redis"] }],
    });
    const invented = warnings.filter(({ kind }) => kind === "not_in_file");
    expect(invented.map(({ path, text }) => `${path} ${text}`)).toEqual([
      "basics.label Tide engineer",
      "work.0.highlights.1 Saved 4,812 ships",
      `work.1.name ${INVENTED_EMPLOYER}`,
      "work.1.position Chief Executive",
      "work.1.startDate 2005",
      "skills.0.keywords.2 Kubernetes",
    ]);
  });

  test.each([
    ["{fake error status=500}", 502, "provider_error"],
    ["{fake error status=503}", 503, "provider_unavailable"],
    ["{fake answer}", 502, "provider_error"],
  ])(
    "which does %s, the answer says that the file can be read without it",
    async (line, status, code) => {
      const reply = await withModel([...LINES, line]);
      expect(reply).toMatchObject({ status, body: errorOf(code) });
      expect(JSON.stringify(reply.body)).not.toContain("question is saved");
    },
  );

  test("which is not there, it is not found", async () => {
    const reply = await withModel(LINES, coach.url);
    expect(reply).toMatchObject({ status: 404, body: errorOf("not_found") });
  });
});
