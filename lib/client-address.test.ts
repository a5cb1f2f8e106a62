import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clientAddress, noteSocketAddresses } from "./client-address.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("TRUST_PROXY", "1");

const behind = (header: string) =>
  clientAddress(new Request("http://127.0.0.1/", { headers: { "x-forwarded-for": header } }));

describe("behind one trusted proxy, whose own address the socket has", () => {
  test.each([
    ["192.0.2.1, 10.0.0.1", "192.0.2.1"],
    ["198.51.100.7, 192.0.2.1, 10.0.0.1", "192.0.2.1"],
    ["198.51.100.7,203.0.113.9 , 2001:db8::1 ,10.0.0.1", "2001:db8::1"],
    ["192.0.2.1", "192.0.2.1"],
    ["", "unknown"],
  ])("%s came from %s", (header, address) => {
    expect(behind(header)).toBe(address);
  });
});

describe("every request that a server gets", () => {
  const server = createServer((request, response) => {
    response.end(request.headers["x-forwarded-for"]);
  });
  let url = "";

  beforeAll(async () => {
    // Twice, as development may.
    noteSocketAddresses();
    noteSocketAddresses();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    url = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
  });
  afterAll(() => server.close());

  const seen = async (headers: Record<string, string>) => (await fetch(url, { headers })).text();

  test("carries its socket's address", async () => {
    expect(await seen({})).toBe("127.0.0.1");
  });

  test("carries it behind what the client claims", async () => {
    expect(await seen({ "x-forwarded-for": "192.0.2.1" })).toBe("192.0.2.1, 127.0.0.1");
  });
});
