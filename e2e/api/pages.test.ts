import { expect, inject, test } from "vitest";
import { sessionCookie } from "../harness/browser-session.ts";
import { call } from "../harness/http.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");
const yearZero = Buffer.from(
  JSON.stringify(["0000-01-01T00:00:00.000Z", "0197a000-0000-7000-8000-000000000000"]),
).toString("base64url");

test.each([
  "/jobs?q=%00",
  "/jobs?cursor=0",
  "/jobs?cursor=9999999999",
  "/jobs?cursor=1&cursor=2",
  "/chat?job=%00",
  "/admin/sessions?q=%00",
  "/admin/sessions?from=0000-01-01",
  "/admin/sessions?to=9999-12-31",
  `/admin/sessions?cursor=${yearZero}`,
])("an address that was tampered with shows its page: %s", async (path) => {
  const cookie = await sessionCookie(coach.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  const reply = await call(coach.url, "GET", path, undefined, { headers: { cookie } });
  // A cursor that no list gave leads to the first page.
  expect([200, 307]).toContain(reply.status);
  expect(reply.text).not.toContain("Something went wrong");
});
