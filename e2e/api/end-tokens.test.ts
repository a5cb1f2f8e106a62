import { describe, expect, inject, test } from "vitest";
import { type Account, logIn, signUp } from "../harness/accounts.ts";
import { sessionCookie } from "../harness/browser-session.ts";
import { expectError } from "../harness/expectations.ts";
import { call, type Reply } from "../harness/http.ts";
import { DEMO_EMAIL, DEMO_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");

const NEW_PASSWORD = "another long password";

const byCookie = (path: string, cookie: string): Promise<Reply> =>
  call(coach.url, "GET", path, undefined, { headers: { cookie } });

async function signedInTwice(): Promise<{ user: Account; cookie: string }> {
  const user = await signUp(coach.url);
  return { user, cookie: await sessionCookie(coach.url, user.email, user.password) };
}

/** Neither token nor cookie opens anything, and the cookie is not made anew. */
async function expectAllOver(user: Account, cookie: string): Promise<void> {
  expectError(await user.call("GET", "/api/resume"), 401, "unauthenticated");
  expectError(await byCookie("/api/resume", cookie), 401, "unauthenticated");
  const page = await byCookie("/account", cookie);
  expect([page.status, page.headers.get("location")]).toEqual([
    307,
    "/sign-in?callbackUrl=%2Faccount",
  ]);
  const session = await byCookie("/api/auth/session", cookie);
  expect(session.body).toEqual({});
  expect(session.headers.getSetCookie().join()).not.toMatch(/session-token=[^;]/);
}

describe("signing out everywhere", () => {
  test("ends every token and cookie at once, and new ones are good", async () => {
    const { user, cookie } = await signedInTwice();
    expect((await byCookie("/api/resume", cookie)).status).toBe(200);
    const reply = await user.call("POST", "/api/account/sign-out-everywhere");
    expect([reply.status, reply.text]).toEqual([204, ""]);
    await expectAllOver(user, cookie);
    const again = await logIn(coach.url, user.email, user.password);
    expect((await again.call("GET", "/api/resume")).status).toBe(200);
    expectError(await user.call("GET", "/api/resume"), 401, "unauthenticated");
  });

  test("ends nobody else's", async () => {
    const other = await signUp(coach.url);
    await (await signUp(coach.url)).call("POST", "/api/account/sign-out-everywhere");
    expect((await other.call("GET", "/api/resume")).status).toBe(200);
  });
});

describe("a new password", () => {
  const change = (user: Account, body: unknown) => user.call("POST", "/api/account/password", body);

  test("takes the old one's place and ends every token and cookie at once", async () => {
    const { user, cookie } = await signedInTwice();
    const { email, password } = user;
    const reply = await change(user, { current_password: password, new_password: NEW_PASSWORD });
    expect([reply.status, reply.text]).toEqual([204, ""]);
    await expectAllOver(user, cookie);
    const old = await call(coach.url, "POST", "/api/auth/token", { email, password });
    expectError(old, 401, "unauthenticated");
    const again = await logIn(coach.url, email, NEW_PASSWORD);
    expect((await again.call("GET", "/api/resume")).status).toBe(200);
  });

  test("wants the old one, and 12 to 128 characters", async () => {
    const user = await signUp(coach.url);
    const wrong = { current_password: "not my password", new_password: NEW_PASSWORD };
    expectError(await change(user, wrong), 403, "forbidden");
    for (const new_password of ["elevenchars", "p".repeat(129), undefined]) {
      const body = { current_password: user.password, new_password };
      const { details } = expectError(await change(user, body), 400, "invalid_request");
      expect(details?.map(({ path }) => path)).toEqual(["new_password"]);
    }
    expect((await user.call("GET", "/api/resume")).status).toBe(200);
  });

  test("asked for ten times at once is set once", async () => {
    const user = await signUp(coach.url);
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        change(user, { current_password: user.password, new_password: `${NEW_PASSWORD} ${at}` }),
      ),
    );
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(1);
    for (const { status } of replies) expect([204, 401, 403]).toContain(status);
  });
});

test("the demo account, which everyone shares, is not taken from the others", async () => {
  const demo = await logIn(coach.url, DEMO_EMAIL, DEMO_PASSWORD);
  const body = { current_password: DEMO_PASSWORD, new_password: NEW_PASSWORD };
  expectError(await demo.call("POST", "/api/account/password", body), 403, "forbidden");
  expectError(await demo.call("POST", "/api/account/sign-out-everywhere"), 403, "forbidden");
  expect((await demo.call("GET", "/api/resume")).status).toBe(200);
});
