import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { type Account, jobSeeker, logIn, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { call } from "../harness/http.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");
const NO_ID = "0197a000-0000-7000-8000-000000000000";

describe("an unknown route under /api is a 404 in the error shape", () => {
  test.each([
    "/api",
    "/api/nothing",
    "/api/chat/a/b/c",
    `/api/chat/${NO_ID}/nothing`,
    "/api/auth/x/y",
    "/api/",
    "/api/%ff",
    "/api/chat/%ff/history",
    "/api/auth/callback",
    "/api/auth/callback/none",
  ])("%s", async (path) => {
    const user = await signUp(coach.url);
    const reply = await user.call("GET", path);
    expectError(reply, 404, "not_found");
  });
});

describe("a wrong method is a 405 that names the right ones", () => {
  test.each([
    ["GET", "/api/chat/start", "POST"],
    ["PUT", "/api/chat/start", "POST"],
    ["GET", "/api/chat/start/", "POST"],
    ["PROPFIND", "/api/chat/start", "POST"],
    ["POST", "/api/chat/sessions", "GET"],
    ["POST", "/api/chat/health", "GET"],
    ["GET", `/api/chat/${NO_ID}/message`, "POST"],
    ["POST", `/api/chat/${NO_ID}/history`, "GET"],
    ["DELETE", `/api/chat/${NO_ID}/context`, "GET"],
    ["GET", `/api/chat/${NO_ID}/deactivate`, "POST"],
    ["GET", `/api/chat/${NO_ID}`, "DELETE"],
    ["GET", "/api/auth/signup", "POST"],
    ["GET", "/api/auth/token", "POST"],
    ["GET", "/api/auth/callback/credentials", "POST"],
    ["POST", "/api/auth/error", "GET"],
    ["POST", "/api/resume", "GET, PUT"],
    ["PATCH", "/api/jobs", "GET, POST"],
    ["POST", "/api/jobs/1", "DELETE, GET, PATCH"],
  ])("%s %s", async (method, path, allowed) => {
    const user = await signUp(coach.url);
    const reply = await user.call(method, path, method === "GET" ? undefined : {});
    expectError(reply, 405, "method_not_allowed");
    const named = (reply.headers.get("allow") ?? "").split(/, */);
    // HEAD and OPTIONS come for free with GET and with a handler.
    const own = named.filter((one) => one !== "HEAD" && one !== "OPTIONS").sort();
    expect(own.join(", ")).toBe(allowed);
  });
});

describe("a body", () => {
  const start = (user: Account, body: unknown, headers: Record<string, string> = {}) =>
    user.call("POST", "/api/chat/start", body, { headers });

  test.each([
    ["is cut off", '{"job_id": 1,'],
    ["is empty", ""],
    ["is a list", "[]"],
    ["is null", "null"],
    ["is a text", '"start"'],
    ["holds bytes that are no JSON", "\u0000\u0001"],
  ])("that %s is 400", async (_what, body) => {
    expectError(await start(await signUp(coach.url), body), 400, "invalid_request");
  });

  test.each([
    [{ job_id: "1", question: "Why?" }, "job_id"],
    [{ job_id: 1.5, question: "Why?" }, "job_id"],
    [{ job_id: 0, question: "Why?" }, "job_id"],
    [{ job_id: -3, question: "Why?" }, "job_id"],
    [{ job_id: null, question: "Why?" }, "job_id"],
    [{ question: "Why?" }, "job_id"],
    [{ job_id: 1 }, "question"],
    [{ job_id: 1, question: ["Why?"] }, "question"],
    [{ job_id: 1, question: " \n\t " }, "question"],
    [{ job_id: 1, question: "q".repeat(8_001) }, "question"],
  ])("with wrong content is 400 and says where: %j", async (body, path) => {
    const error = expectError(await start(await signUp(coach.url), body), 400, "invalid_request");
    expect(error.details?.map((detail) => detail.path)).toContain(path);
  });

  test("of another type is 415", async () => {
    const user = await signUp(coach.url);
    const body = JSON.stringify({ job_id: 1, question: "Why?" });
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      const reply = await start(user, body, { "content-type": type });
      expectError(reply, 415, "unsupported_media_type");
    }
  });

  test("is JSON with a charset, too", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const body = { job_id: jobId, question: "What is missing?" };
    const reply = await start(user, body, { "content-type": "application/json; charset=utf-8" });
    expect(reply.status, reply.text).toBe(201);
  });

  test.each([
    ["POST", "/api/chat/start", { job_id: 1, question: "q".repeat(12_000_000) }],
    ["POST", "/api/jobs", { description: "d".repeat(12_000_000) }],
    ["PUT", "/api/resume", { basics: { summary: "s".repeat(30_000_000) } }],
    ["POST", "/api/auth/token", { email: "a@example.com", password: "p".repeat(12_000_000) }],
  ])("that is far too large is 413: %s %s", async (method, path, body) => {
    const user = await signUp(coach.url);
    expectError(await user.call(method, path, body), 413, "payload_too_large");
  });
});

describe("an answer", () => {
  test("carries a request id of its own, whatever its status", async () => {
    const user = await signUp(coach.url);
    const replies = [
      await call(coach.url, "GET", "/api/chat/health"),
      await user.call("GET", "/api/chat/sessions"),
      await user.call("GET", "/api/resume"),
      await call(coach.url, "GET", "/api/resume"),
      await user.call("GET", "/api/nothing"),
      await user.call("GET", "/api/chat/start"),
      await user.call("POST", "/api/chat/start", "{"),
      await call(coach.url, "POST", "/api/auth/token", { email: "x@example.com", password: "p" }),
    ];
    const ids = replies.map((reply) => reply.headers.get("x-request-id"));
    expect(ids.every((id) => id !== null && id !== "")).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of health needs no token and says nothing but that it lives", async () => {
    const reply = await call(coach.url, "GET", "/api/chat/health");
    expect(expectBody(reply, 200, z.unknown())).toEqual({ status: "ok" });
    const user = await signUp(coach.url);
    expect((await user.call("GET", "/api/chat/health")).body).toEqual({ status: "ok" });
  });

  test("of health has more for an administrator", async () => {
    const admin = await logIn(coach.url, ADMIN_EMAIL, ADMIN_PASSWORD);
    const reply = await admin.call("GET", "/api/chat/health");
    const body = expectBody(reply, 200, z.looseObject({ status: z.literal("ok") }));
    expect(Object.keys(body).length).toBeGreaterThan(1);
  });
});
