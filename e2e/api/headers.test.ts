import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { signUp } from "../harness/accounts.ts";
import { postSignIn } from "../harness/browser-session.ts";
import { call } from "../harness/http.ts";
import { type App, startApp } from "../harness/server.ts";

const { coach } = inject("servers");

const get = (url: string, path: string) => call(url, "GET", path);

describe("every answer tells the browser what it may do with it:", () => {
  test.each([
    "/sign-in",
    "/docs",
    "/nowhere",
    "/chat",
    "/icon.svg",
    "/_next/static/none.js",
    "/api/chat/health",
    "/api/resume",
    "/api/nowhere",
    "/api/auth/csrf",
    "/api/auth/signout",
  ])("%s", async (path) => {
    const { headers } = await get(coach.url, path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{22,}'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("with another nonce each time, which every script of the page has", async () => {
    const pages = await Promise.all([get(coach.url, "/sign-in"), get(coach.url, "/sign-in")]);
    const nonces = pages.map(({ headers, text }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(2);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(text).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/);
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe("the session cookie", () => {
  const sessionLine = (lines: string[]) =>
    lines.find((line) => line.includes("session-token=")) ?? "";

  test("is for no script, and comes with no request of another site but a link", async () => {
    const user = await signUp(coach.url);
    const { reply } = await postSignIn(coach.url, user.email, user.password);
    const line = sessionLine(reply.headers.getSetCookie());
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).not.toMatch(/; Secure/i);
  });

  test("is issued by a sign-in that leads nowhere but here", async () => {
    const user = await signUp(coach.url);
    for (const target of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const { jar } = await postSignIn(coach.url, user.email, "a wrong password");
      const csrfToken = (jar.get("next-auth.csrf-token") ?? "").split("%7C")[0] ?? "";
      const form = new URLSearchParams({
        csrfToken,
        email: user.email,
        password: user.password,
        callbackUrl: target,
      });
      const reply = await call(coach.url, "POST", "/api/auth/callback/credentials", `${form}`, {
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
          origin: coach.url,
        },
      });
      expect(reply.status).toBe(302);
      const location = new URL(reply.headers.get("location") ?? "", coach.url);
      expect(location.origin, `${target} → ${location}`).toBe(coach.url);
    }
  });
});

describe("behind TLS", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ NEXTAUTH_URL: "https://tailorbird.example" });
  });
  afterAll(() => app?.dispose());

  test("browsers are told to stay with it, on pages and on the API", async () => {
    for (const path of ["/sign-in", "/api/chat/health"]) {
      const { headers } = await get(app.url, path);
      expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    }
  });

  test("the session cookie is sent over nothing else", async () => {
    const user = await signUp(app.url);
    const { reply } = await postSignIn(app.url, user.email, user.password);
    const line = reply.headers.getSetCookie().find((one) => one.includes("session-token=")) ?? "";
    expect(line).toMatch(/^__Secure-next-auth\.session-token=[^;]+;.*; HttpOnly.*; Secure/i);
  });
});
