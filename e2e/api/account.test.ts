import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { accountExportSchema } from "../../lib/account/schema.ts";
import { jobSeeker, logIn, signUp } from "../harness/accounts.ts";
import { sessionCookie } from "../harness/browser-session.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequest, release } from "../harness/fake-client.ts";
import { call } from "../harness/http.ts";
import { type App, DEMO_PASSWORD, startApp } from "../harness/server.ts";
import { events } from "../harness/ui-stream.ts";

const { coach, model, fakeUrl } = inject("servers");

describe("an account's export", () => {
  test("has everything of its user, and nothing of another", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const mine = `What of ${randomUUID()}?`;
    const sessionId = await user.startSession(jobId, mine);
    await user.call("POST", "/api/resume/notes", { text: "A fact of mine" });
    const reply = await user.call("GET", "/api/account/export");
    const all = expectBody(reply, 200, accountExportSchema);
    expect(reply.headers.get("content-disposition")).toContain("attachment");
    expect(all.user.email).toBe(user.email);
    expect(all.resume).toEqual((await user.call("GET", "/api/resume")).body);
    expect(all.jobs.map(({ job_id }) => job_id)).toEqual([jobId]);
    expect(all.notes.map(({ text }) => text)).toEqual(["A fact of mine"]);
    expect(all.sessions).toMatchObject([{ session_id: sessionId, message_count: 2 }]);
    expect(all.sessions[0]?.messages[0]?.content).toBe(mine);
    expect(reply.text).not.toContain("argon2");

    const other = await signUp(coach.url);
    const theirs = await other.call("GET", "/api/account/export");
    expect(theirs.text).not.toContain(mine);
    expect(theirs.text).not.toContain(user.email);
    expect((await call(coach.url, "GET", "/api/account/export")).status).toBe(401);
  });
});

describe("deleting an account", () => {
  test("wants its password, and then token, cookie and everything else are gone", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const cookie = await sessionCookie(coach.url, user.email, user.password);
    const wrong = { password: "a wrong password" };
    expectError(await user.call("DELETE", "/api/account", wrong), 403, "forbidden");
    expectError(await user.call("DELETE", "/api/account", {}), 400, "invalid_request");
    expectError(await user.call("DELETE", "/api/account", { email: user.email }), 403, "forbidden");
    expect((await user.call("GET", `/api/jobs/${jobId}`)).status).toBe(200);

    const right = { password: user.password };
    expect((await user.call("DELETE", "/api/account", right)).status).toBe(204);
    expectError(await user.call("GET", "/api/resume"), 401, "unauthenticated");
    const byCookie = await call(coach.url, "GET", "/api/resume", undefined, {
      headers: { cookie },
    });
    expectError(byCookie, 401, "unauthenticated");
    const again = { email: user.email, password: user.password };
    expectError(await call(coach.url, "POST", "/api/auth/token", again), 401, "unauthenticated");
    const name = "Someone new";
    expect((await call(coach.url, "POST", "/api/auth/signup", { ...again, name })).status).toBe(
      201,
    );
    const fresh = await logIn(coach.url, user.email, user.password);
    expectError(await fresh.call("GET", `/api/jobs/${jobId}`), 404, "job_not_found");
  });

  test("with a cookie is refused from another site", async () => {
    const user = await signUp(coach.url);
    const cookie = await sessionCookie(coach.url, user.email, user.password);
    const body = { password: user.password };
    const headers = { cookie, origin: "https://evil.example" };
    const reply = await call(coach.url, "DELETE", "/api/account", body, { headers });
    expectError(reply, 403, "forbidden");
    expect((await user.call("GET", "/api/resume")).status).toBe(200);
  });

  test("ends the answer that is being written", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const key = randomUUID();
    const message = `Shall this last? {fake gate key=${key}}`;
    const response = await user.stream(`/api/chat/${sessionId}/message`, { message });
    const parts: string[] = [];
    let isDeleted = false;
    for await (const data of events(response)) {
      parts.push(data);
      if (!isDeleted && data.includes('"text-delta"')) {
        const proof = { password: user.password };
        expect((await user.call("DELETE", "/api/account", proof)).status).toBe(204);
        isDeleted = true;
      }
    }
    expect(isDeleted).toBe(true);
    // It ended though nobody let the answer go on.
    expect(parts.join("\n")).not.toContain('"status":"complete"');
    await release(fakeUrl, key);
    await recordedRequest(fakeUrl, key);
  });

  test("leaves the demo account", async () => {
    const demo = await logIn(coach.url, "demo@example.com", DEMO_PASSWORD);
    const reply = await demo.call("DELETE", "/api/account", { password: DEMO_PASSWORD });
    expectError(reply, 403, "forbidden");
    expect((await demo.call("GET", "/api/resume")).status).toBe(200);
  });
});

describe("on a server of its own", () => {
  const LIMIT = 8;
  let app: App;
  beforeAll(async () => {
    app = await startApp({ RATE_LIMIT_ACCOUNT_PER_MINUTE: String(LIMIT) });
  });
  afterAll(() => app?.dispose());

  test("wrong passwords for a deletion count as failed sign-ins", async () => {
    const user = await signUp(app.url);
    const wrong = { password: "a wrong password" };
    for (let tries = 0; tries < LIMIT; tries += 1) {
      expectError(await user.call("DELETE", "/api/account", wrong), 403, "forbidden");
    }
    const right = { password: user.password };
    expectError(await user.call("DELETE", "/api/account", right), 429, "rate_limited");
    const signIn = { email: user.email, password: user.password };
    expectError(await call(app.url, "POST", "/api/auth/token", signIn), 429, "rate_limited");
  });
});
