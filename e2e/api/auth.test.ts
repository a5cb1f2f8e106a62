import { randomUUID } from "node:crypto";
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, inject, test } from "vitest";
import { signUp, tokenSchema } from "../harness/accounts.ts";
import { anonymous, expectBody, expectError } from "../harness/expectations.ts";
import { call } from "../harness/http.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD, DEMO_EMAIL, DEMO_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");
const password = "a long enough password";
const newEmail = () => `${randomUUID()}@example.com`;
const signup = (body: unknown) => call(coach.url, "POST", "/api/auth/signup", body);
const token = (body: unknown) => call(coach.url, "POST", "/api/auth/token", body);
const read = (bearer: string) =>
  call(coach.url, "GET", "/api/chat/sessions", undefined, { token: bearer });

describe("sign-up", () => {
  test("creates an account whose password gets a token that opens the API", async () => {
    const email = newEmail();
    const created = await signup({ email, password, name: "Ada Example" });
    expect(created.status, created.text).toBe(201);
    expect(created.text).not.toContain(password);
    expect(created.text).not.toContain("argon2");

    const given = expectBody(await token({ email, password }), 200, tokenSchema);
    expect((await read(given.access_token)).status).toBe(200);
    const { exp, iat } = decodeJwt(given.access_token);
    expect((exp ?? 0) - (iat ?? 0)).toBe(given.expires_in);
  });

  test("refuses an e-mail address that has an account, in any case", async () => {
    const email = newEmail();
    await signup({ email, password, name: "First" });
    expectError(await signup({ email, password, name: "Second" }), 409, "email_taken");
    const shouted = { email: email.toUpperCase(), password, name: "Third" };
    expectError(await signup(shouted), 409, "email_taken");
    expect((await token({ email: email.toUpperCase(), password })).status).toBe(200);
  });

  test("of the same address ten times at once makes one account", async () => {
    const email = newEmail();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => signup({ email, password, name: "Racer" })),
    );
    const statuses = replies.map((reply) => reply.status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  });

  test.each([
    [
      "a short password",
      { email: "a@example.com", password: "elevenchars", name: "N" },
      "password",
    ],
    [
      "a password of 129 characters",
      { email: "a@example.com", password: "p".repeat(129), name: "N" },
      "password",
    ],
    ["no e-mail address", { email: "not an address", password, name: "N" }, "email"],
    ["a name that is no text", { email: "a@example.com", password, name: 7 }, "name"],
    ["nothing", {}, "email"],
  ])("refuses %s and says where", async (_what, body, path) => {
    const error = expectError(await signup(body), 400, "invalid_request");
    expect(error.details?.map((detail) => detail.path)).toContain(path);
  });
});

describe("a token", () => {
  test("is refused alike for a wrong password and an unknown address", async () => {
    const user = await signUp(coach.url);
    const wrong = await token({ email: user.email, password: "another long password" });
    const unknown = await token({ email: newEmail(), password: "another long password" });
    expectError(wrong, 401, "unauthenticated");
    expect(anonymous(wrong)).toEqual(anonymous(unknown));
  });

  test("opens the demo and the administrator's account with the configured passwords", async () => {
    const demo = await token({ email: DEMO_EMAIL, password: DEMO_PASSWORD });
    const admin = await token({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    expect([demo.status, admin.status]).toEqual([200, 200]);
    expectError(
      await token({ email: ADMIN_EMAIL, password: DEMO_PASSWORD }),
      401,
      "unauthenticated",
    );
  });
});

describe("a request is unauthenticated", () => {
  const secret = new TextEncoder().encode(coach.secret);
  const now = () => Math.floor(Date.now() / 1000);
  const minted = (sub: string, expires: number, key = secret, alg = "HS256") =>
    new SignJWT({})
      .setProtectedHeader({ alg })
      .setSubject(sub)
      .setIssuedAt(expires - 3600)
      .setExpirationTime(expires)
      .sign(key);
  const userId = async () => decodeJwt((await signUp(coach.url)).token).sub ?? "";

  test("is the rule that the cases below break: a token of our key for a user is let in", async () => {
    expect((await read(await minted(await userId(), now() + 3600))).status).toBe(200);
  });

  const forgeries: Record<string, (sub: string, given: string) => Promise<string> | string> = {
    "with an empty token": () => "",
    "with something that is no token": () => "not.a.token",
    "with an expired token": (sub) => minted(sub, now() - 60),
    "with a token of another key": (sub) =>
      minted(sub, now() + 3600, new TextEncoder().encode("another secret of enough length")),
    "with a token of an unknown user": () => minted(randomUUID(), now() + 3600),
    "with a token whose user is no id": () => minted("1' OR '1'='1", now() + 3600),
    "with a token without a user": () =>
      new SignJWT({})
        .setProtectedHeader({ alg: "HS256" })
        .setExpirationTime(now() + 3600)
        .sign(secret),
    "with a token of alg none": (sub) =>
      new UnsecuredJWT({})
        .setSubject(sub)
        .setExpirationTime(now() + 3600)
        .encode(),
    "with a token signed by a key pair": async (sub) =>
      new SignJWT({})
        .setProtectedHeader({ alg: "RS256" })
        .setSubject(sub)
        .setExpirationTime(now() + 3600)
        .sign((await generateKeyPair("RS256")).privateKey),
    "with a token whose content was changed": async (_sub, given) => {
      const [header = "", payload = "", signature = ""] = given.split(".");
      const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
      const changed = JSON.stringify({ ...claims, role: "admin" });
      return [header, Buffer.from(changed).toString("base64url"), signature].join(".");
    },
    "with a token whose signature was cut off": (_sub, given) =>
      given.slice(0, given.lastIndexOf(".") + 1),
  };
  test.each(Object.entries(forgeries))("%s", async (_what, forge) => {
    const user = await signUp(coach.url);
    const forged = await forge(decodeJwt(user.token).sub ?? "", user.token);
    expectError(await read(forged), 401, "unauthenticated");
  });
});
