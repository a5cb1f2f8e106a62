import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postSignIn } from "../harness/browser-session.ts";
import { expectError } from "../harness/expectations.ts";
import { call } from "../harness/http.ts";
import { type App, startApp } from "../harness/server.ts";

const LIMIT = 20;
const TRIES = 24;
let app: App;

beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_ACCOUNT_PER_MINUTE: String(LIMIT) });
});
afterAll(() => app?.dispose());

test("an address is limited by its connection, whatever it says of itself, in every way to sign in", async () => {
  const replies = await Promise.all(
    Array.from({ length: TRIES }, (_, index) =>
      call(
        app.url,
        "POST",
        "/api/auth/token",
        { email: `${randomUUID()}@example.com`, password: "a wrong password" },
        { headers: { "x-forwarded-for": `192.0.2.${index}`, "x-real-ip": `192.0.2.${index}` } },
      ),
    ),
  );
  const refused = replies.filter((reply) => reply.status === 429);
  expect(refused).toHaveLength(TRIES - LIMIT);
  for (const reply of refused) expectError(reply, 429, "rate_limited");

  const { reply } = await postSignIn(app.url, "nobody@example.com", "a wrong password");
  expectError(reply, 429, "rate_limited");
  expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
});
