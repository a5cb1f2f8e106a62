import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { AppError } from "../errors.ts";
import { isForeign, withUser } from "./with-user.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("NEXTAUTH_URL", "https://tailorbird.example:8443");

const from = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/resume", { method: "PUT", headers });

const host = "127.0.0.1:3000";

describe("a request is our own", () => {
  test.each([
    ["without an origin, as clients send it", { host }],
    ["from the host that it asks", { host, origin: "http://127.0.0.1:3000" }],
    ["from the public address behind a proxy", { host, origin: "https://tailorbird.example:8443" }],
    [
      "when the browser says so",
      { host, origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" },
    ],
    ["when a person typed the address", { host, "sec-fetch-site": "none" }],
  ])("%s", (_when, headers) => {
    expect(isForeign(from(headers))).toBe(false);
  });
});

describe("a request is foreign", () => {
  test.each([
    ["from another host", { host, origin: "https://elsewhere.example" }],
    ["from another port", { host, origin: "http://127.0.0.1:3001" }],
    ["from the public host on another port", { host, origin: "https://tailorbird.example" }],
    [
      "from a host whose name ends like ours",
      { host, origin: "https://not-tailorbird.example:8443" },
    ],
    [
      "from a sibling",
      { host, origin: "https://a.tailorbird.example:8443", "sec-fetch-site": "same-site" },
    ],
    [
      "from the public host without TLS",
      { host: "tailorbird.example:8443", origin: "http://tailorbird.example:8443" },
    ],
    ["from a sibling that sends no origin", { host, "sec-fetch-site": "same-site" }],
    ["from a page without an origin of its own", { host, origin: "null" }],
    ["with an origin that is none", { host, origin: "127.0.0.1:3000/" }],
    ["when the browser says so and sends no origin", { host, "sec-fetch-site": "cross-site" }],
    [
      "when the browser says so, whatever the origin",
      { host, origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" },
    ],
  ])("%s", (_when, headers) => {
    expect(isForeign(from(headers))).toBe(true);
  });
});

describe("withUser", () => {
  test.each(["Bearer", "Bearer ", "Bearer not.a.token", "Basic ZGVtbzpkZW1v", "Bearer a b", ""])(
    "with the header %j nobody is let in, and the handler is not called",
    async (authorization) => {
      const handler = vi.fn();
      const request = new NextRequest("http://127.0.0.1/api/resume", {
        headers: { authorization },
      });
      const reply = withUser(handler)({ request, requestId: "r", params: {} });
      await expect(reply).rejects.toThrow(new AppError("unauthenticated"));
      expect(handler).not.toHaveBeenCalled();
    },
  );
});
