import { once } from "node:events";
import { createServer, request as send } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeServers, tidyIncomingRequests } from "./incoming.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");

/** Tells what a listener, as Next.js is one, sees of a request. */
const server = createServer(({ method, url, headers }, response) => {
  const seen = {
    method,
    url,
    from: headers["x-forwarded-for"],
    was: headers["x-refused-method"],
    policy: headers["content-security-policy"],
  };
  response.end(JSON.stringify(seen));
});

beforeAll(async () => {
  // Twice, as development may.
  tidyIncomingRequests();
  tidyIncomingRequests();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

async function seen(path: string, method = "GET", headers: Record<string, string> = {}) {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const sent = send({ host: "127.0.0.1", port, path, method, headers }).end();
  const [response] = await once(sent, "response");
  return JSON.parse(await text(response));
}

describe("a request carries", () => {
  test("its socket's address", async () => {
    expect((await seen("/")).from).toBe("127.0.0.1");
  });

  test("it behind what the client claims", async () => {
    const headers = { "x-forwarded-for": "192.0.2.1" };
    expect((await seen("/", "GET", headers)).from).toBe("192.0.2.1, 127.0.0.1");
  });
});

test("a nonce is in the policy of the answer and of the request, another each time", async () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(`http://127.0.0.1:${port}/`, {
        headers: { "content-security-policy": "script-src 'nonce-mine'" },
      });
      const policy = response.headers.get("content-security-policy");
      expect(await response.json()).toMatchObject({ policy });
      return /'nonce-([^']{22,})'/.exec(policy ?? "")?.[1];
    }),
  );
  expect(new Set(nonces).size).toBe(2);
  expect(nonces).not.toContain(undefined);
});

test.each([
  ["/api/chat/start/", "/api/chat/start"],
  ["/api/jobs/?limit=1/", "/api/jobs?limit=1/"],
  ["/api/", "/api"],
  ["/api/jobs?q=%ff&q=?", "/api/jobs?q=%ff&q=?"],
  ["/api/%ff", "/api/-"],
  ["/api/chat/%e0%a4%a/history?limit=1", "/api/-?limit=1"],
  ["/jobs/%ff", "/-"],
  ["/jobs/", "/jobs/"],
  ["/apiary/", "/apiary/"],
  ["/", "/"],
])("the address %s is %s", async (path, expected) => {
  expect((await seen(path)).url).toBe(expected);
});

test.each(["TRACE", "PROPFIND"])("a method %s asks which there are", async (method) => {
  expect(await seen("/api/jobs", method)).toMatchObject({ method: "OPTIONS", was: method });
});

test.each(["GET", "DELETE", "PATCH"])("a method %s stays", async (method) => {
  const request = await seen("/api/jobs", method);
  expect(request.method).toBe(method);
  expect(request.was).toBeUndefined();
});

test("closing lets a request be answered that has come, and no other come", async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const slow = createServer(async (_, response) => {
    await answered;
    response.end("late");
  });
  slow.listen(0, "127.0.0.1");
  await once(slow, "listening");
  const address = slow.address();
  const at = { host: "127.0.0.1", port: typeof address === "object" ? address?.port : undefined };
  const sent = send(at).end();
  await once(slow, "request");
  const closed = closeServers();
  const [refused] = await once(send(at).end(), "error");
  expect(refused).toMatchObject({ code: "ECONNREFUSED" });
  answer();
  const [response] = await once(sent, "response");
  expect(await text(response)).toBe("late");
  await closed;
});
