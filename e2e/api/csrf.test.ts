import { describe, expect, inject, test } from "vitest";
import { type Account, signUp } from "../harness/accounts.ts";
import { postSignIn, sessionCookie } from "../harness/browser-session.ts";
import { expectError } from "../harness/expectations.ts";
import { call, type Reply } from "../harness/http.ts";
import { RESUME } from "../harness/samples.ts";

const { coach } = inject("servers");

async function signedIn(): Promise<{ user: Account; cookie: string }> {
  const user = await signUp(coach.url);
  return { user, cookie: await sessionCookie(coach.url, user.email, user.password) };
}

const save = (headers: Record<string, string>): Promise<Reply> =>
  call(coach.url, "PUT", "/api/resume", RESUME, { headers });

describe("the session cookie of the browser", () => {
  test("reads and writes from the application's own pages", async () => {
    const { cookie } = await signedIn();
    const own = { cookie, origin: coach.url, "sec-fetch-site": "same-origin" };
    expect((await save(own)).status).toBe(200);
    const read = await call(coach.url, "GET", "/api/resume", undefined, { headers: { cookie } });
    expect(read.body).toMatchObject({ basics: RESUME.basics });
  });

  test.each([
    ["a foreign origin", { origin: "https://elsewhere.example" }],
    ["an origin that hides itself", { origin: "null" }],
    ["an origin that only begins like ours", { origin: `${coach.url}.elsewhere.example` }],
    ["our host on another port", { origin: "http://127.0.0.1:1" }],
    ["a cross-site request without an origin", { "sec-fetch-site": "cross-site" }],
    ["a sibling's request without an origin", { "sec-fetch-site": "same-site" }],
    ["our host with another scheme", { origin: coach.url.replace("http:", "https:") }],
  ])("does not write for %s", async (_what, headers) => {
    const { user, cookie } = await signedIn();
    expectError(await save({ cookie, ...headers }), 403, "forbidden");
    expect((await user.call("GET", "/api/resume")).text).not.toContain(RESUME.basics.name);
  });

  test("does not write after its content was changed", async () => {
    const { cookie } = await signedIn();
    const changed = cookie.replace(/(session-token=[^;]*)[^;]{6}/, "$1AAAAAA");
    const headers = { cookie: changed, origin: coach.url };
    expectError(await save(headers), 401, "unauthenticated");
  });

  test("is no one's without the right password", async () => {
    const user = await signUp(coach.url);
    await expect(sessionCookie(coach.url, user.email, "the wrong password")).rejects.toThrow(
      "no session cookie",
    );
  });
});

test("a sign-in with what no account can have is refused like any wrong one", async () => {
  const wrong = await postSignIn(coach.url, "nobody@example.com", "a wrong password");
  const odd = await postSignIn(coach.url, "a\0b@example.com", "a wrong password");
  expect(odd.reply.status).toBe(401);
  expect(odd.reply.text).toBe(wrong.reply.text);
});

test("a Bearer token is not bound to an origin", async () => {
  const { token } = await signUp(coach.url);
  const foreign = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const reply = await call(coach.url, "PUT", "/api/resume", RESUME, { token, headers: foreign });
  expect(reply.status, reply.text).toBe(200);
});
