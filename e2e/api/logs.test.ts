import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { PROVIDER_SECRET } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { Account } from "../harness/accounts.ts";
import { postSignIn, sessionCookie } from "../harness/browser-session.ts";
import { call } from "../harness/http.ts";
import { POSTING, RESUME } from "../harness/samples.ts";
import { type App, startApp } from "../harness/server.ts";

const SECRETS = {
  question: "marked-question-4f81",
  posting: "marked-posting-4f82",
  resume: "marked-resume-4f83",
  note: "marked-note-4f84",
  file: "marked-file-4f85",
  password: "marked password 4f86",
  newPassword: "marked new password 4f87",
  apiKey: "marked-api-key-4f88",
  broken: "marked-broken-4f89",
  address: "marked-address-4f8a",
  query: "marked-query-4f8b",
  key: "marked-idempotency-4f8c",
  forged: "marked.forged.4f8d",
  provider: PROVIDER_SECRET,
};

const requestSchema = z.looseObject({
  msg: z.literal("request"),
  time: z.iso.datetime(),
  request_id: z.string(),
  method: z.string(),
  route: z.string(),
  status: z.int(),
  ms: z.int(),
  user_id: z.uuid().optional(),
});

let fake: FakeOpenai;
let app: App;
let user: Account;
let cookie: string;
/** Of a request whose model failed. */
let failedId = "";

beforeAll(async () => {
  fake = await startFakeOpenai();
  app = await startApp({
    LOG_LEVEL: "trace",
    OPENAI_BASE_URL: `${fake.url}/v1`,
    OPENAI_API_KEY: SECRETS.apiKey,
    OPENAI_EMBEDDING_MODEL: "fake-embedding",
    PROVIDER_TIMEOUT_MS: "2500",
  });
});
afterAll(async () => {
  await app?.dispose();
  await fake?.close();
});

/** Everything that a user can send, each with a mark in it, and what goes wrong with it. */
async function sendSecrets(): Promise<void> {
  const email = "logged@example.com";
  const { password } = SECRETS;
  const post = (path: string, body: unknown, headers = {}) =>
    call(app.url, "POST", path, body, { headers });
  await post("/api/auth/signup", { email, password, name: "Logged Person" });
  await post("/api/auth/signup", { email, password, name: "Logged Person" });
  await post("/api/auth/token", { email, password: `${password}!` });
  const token = await post("/api/auth/token", { email, password });
  const { access_token } = z.object({ access_token: z.string() }).parse(token.body);
  user = new Account(app.url, email, password, access_token);
  await postSignIn(app.url, email, `${password}?`);
  cookie = await sessionCookie(app.url, email, password);

  await user.saveResume({ ...RESUME, basics: { ...RESUME.basics, summary: SECRETS.resume } });
  await user.call("POST", "/api/resume/notes", { text: SECRETS.note });
  const jobId = await user.addJob(`${POSTING}\n- ${SECRETS.posting}`);
  const headers = { "idempotency-key": SECRETS.key };
  const body = { job_id: jobId, question: `Why ${SECRETS.question}?` };
  const start = await user.call("POST", "/api/chat/start", body, { headers });
  const { session_id } = z.object({ session_id: z.string() }).parse(start.body);
  for (const how of ["error status=400", "error status=500", "cut", "reset", "hang", "empty"]) {
    const message = `Why ${SECRETS.question}? {fake ${how}} {embed fail}`;
    const reply = await user.message(session_id, message);
    if (reply.status === 502) failedId = reply.headers.get("x-request-id") ?? "";
  }
  await user.call("POST", "/api/resume", `{"basics": "${SECRETS.broken}`);
  await user.call("PUT", "/api/resume", `{"basics": "${SECRETS.broken}`);
  await user.call("PUT", "/api/resume", { basics: SECRETS.broken });
  const form = new FormData();
  form.set("file", new File([`%PDF-1.7 ${SECRETS.file}`], `${SECRETS.file}.pdf`));
  const authorization = `Bearer ${access_token}`;
  await fetch(`${app.url}/api/resume/import`, {
    method: "POST",
    headers: { authorization },
    body: form,
  });
  await user.call("GET", `/api/jobs?q=${SECRETS.query}&cursor=${SECRETS.query}`);
  await user.call("GET", `/api/${SECRETS.address}/${access_token}`);
  await user.call("GET", `/api/chat/${SECRETS.address}/history`);
  await call(app.url, "GET", "/api/resume", undefined, { token: SECRETS.forged });
  await call(app.url, "GET", `/chat/${session_id}`, undefined, { headers: { cookie } });
  await call(app.url, "GET", `/jobs?q=${SECRETS.query}`, undefined, { headers: { cookie } });
  await user.call("POST", "/api/account/password", {
    current_password: password,
    new_password: SECRETS.newPassword,
  });
}

describe("the log", () => {
  beforeAll(sendSecrets, 120_000);

  test("holds no text of chats, resumes, postings or files, no password, token or key", async () => {
    await app.stop();
    const output = app.output();
    expect(output).toContain("shut down");
    const { token } = user;
    const cookieToken = /session-token=([^;]+)/.exec(cookie)?.[1] ?? "";
    expect(cookieToken.length).toBeGreaterThan(50);
    const unsaid = { ...SECRETS, token, cookieToken, serverSecret: app.secret };
    const said = Object.entries(unsaid).filter(([, secret]) => output.includes(secret));
    expect(said).toEqual([]);
  });

  test("is a JSON object a line, one for each request: who, what, how long", () => {
    const lines = app
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const requests = lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.msg === "request")
      .map((line) => requestSchema.parse(line));
    expect(requests.length).toBeGreaterThan(20);
    const started = requests.find(({ route }) => route === "/api/chat/start");
    expect(started?.user_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(requests.map(({ route }) => route)).toContain("/api/chat/{sessionId}/message");
    expect(requests.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 401, 404]));
  });

  test("tells an error of ours with its request's id", () => {
    expect(failedId).toMatch(/^[\w-]{36}$/);
    expect(app.output()).toContain(`"request_id":"${failedId}","err":{"type":"AppError"`);
  });
});
