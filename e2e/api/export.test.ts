import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, inject, test } from "vitest";
import { exportedChatSchema } from "../../lib/chat/export/schema.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { anonymous, expectBody, expectError } from "../harness/expectations.ts";
import { send } from "../harness/http.ts";

const { coach, model } = inject("servers");

const take = (user: Account, query: string) =>
  send(user.url, "GET", `/api/resume/export${query}`, undefined, { token: user.token });

const READ: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  md: (bytes) => new TextDecoder().decode(bytes).replace(/\\/g, ""),
  docx: (bytes) =>
    strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  pdf: async (bytes) =>
    (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text,
};

const RESUME = {
  basics: { name: "Zoë Łukasz/../李", email: "z@example.com", note: "kept" },
  work: [{ name: "Inn", position: "Cook", startDate: "2019-03", highlights: ["Fed 80 <people>"] }],
  awards: [{ title: "Best soup", awarder: "Guild" }],
  meta: { version: "7" },
};

describe("a resume's export", () => {
  test("as JSON is the resume, and saving it gives the same again", async () => {
    const user = await signUp(coach.url);
    await user.saveResume(RESUME);
    const reply = await user.call("GET", "/api/resume/export?format=json");
    const own = await user.call("GET", "/api/resume");
    expect(reply.text).toBe(own.text);
    expect(reply.headers.get("content-type")).toBe("application/json");
    const other = await signUp(coach.url);
    await other.saveResume(reply.body);
    expect((await other.call("GET", "/api/resume")).text).toBe(own.text);
  });

  test("is a file of each type with a safe name and everything in it", async () => {
    const user = await signUp(coach.url);
    await user.saveResume(RESUME);
    const types = {
      md: "text/markdown; charset=utf-8",
      docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      pdf: "application/pdf",
    };
    for (const [format, type] of Object.entries(types)) {
      const response = await take(user, `?format=${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="Zoe-ukasz-.${format}"; filename*=UTF-8''${encodeURIComponent(`Zoë-Łukasz-李.${format}`)}`,
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = await READ[format]?.(bytes);
      for (const part of ["Cook", "Inn", "Fed 80 <people>", "Best soup", "Guild"]) {
        expect(text).toContain(part);
      }
    }
  });

  test("in another format or on other paper is refused, and is nobody's without a token", async () => {
    const user = await signUp(coach.url);
    for (const query of ["?format=html", "?format=", "?format=pdf&paper=a3"]) {
      expectError(await user.call("GET", `/api/resume/export${query}`), 400, "invalid_request");
    }
    expect((await send(coach.url, "GET", "/api/resume/export?format=pdf")).status).toBe(401);
  });

  test("as PDF names a character that no font has; as Word it has it", async () => {
    const user = await signUp(coach.url);
    await user.saveResume({ basics: { name: "Robin", summary: "\uE001" } });
    const reply = await user.call("GET", "/api/resume/export?format=pdf");
    expectError(reply, 422, "unwritable_characters");
    expect(reply.text).toContain("U+E001");
    expect((await take(user, "?format=docx")).status).toBe(200);
  });
});

describe("a chat's export", () => {
  test("has every message with what its markers rest on", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const question = "How many did I help? {fake noted marker=W1}";
    const sessionId = await user.startSession(jobId, question);
    const path = `/api/chat/${sessionId}/export`;
    const reply = await user.call("GET", `${path}?format=json`);
    const chat = expectBody(reply, 200, exportedChatSchema);
    expect(chat.messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    const text = (await user.call("GET", path)).text;
    expect(text).toContain("**What the markers rest on**");
    expect(text).toContain("**Not in your resume**");
    expect(reply.headers.get("content-disposition")).toMatch(/^attachment; filename="chat-/);
    expectError(await user.call("GET", `${path}?format=pdf`), 400, "invalid_request");
  });

  test("of another user is answered like one that does not exist", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const other = await signUp(coach.url);
    const foreign = await other.call("GET", `/api/chat/${sessionId}/export`);
    const missing = await other.call("GET", `/api/chat/${user.token.slice(0, 8)}/export`);
    expectError(foreign, 404, "session_not_found");
    expect(anonymous(foreign)).toEqual(anonymous(missing));
  });
});
