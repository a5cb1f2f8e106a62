import { expect, test, vi } from "vitest";
import { clientAddress } from "./client-address.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("TRUST_PROXY", "1");

test.each([
  ["192.0.2.1, 10.0.0.1", "192.0.2.1"],
  ["198.51.100.7, 192.0.2.1, 10.0.0.1", "192.0.2.1"],
  ["198.51.100.7,203.0.113.9 , 2001:db8::1 ,10.0.0.1", "2001:db8::1"],
  ["192.0.2.1", "192.0.2.1"],
  ["", "unknown"],
])("behind one trusted proxy %j came from %s", (header, address) => {
  const request = new Request("http://127.0.0.1/", { headers: { "x-forwarded-for": header } });
  expect(clientAddress(request)).toBe(address);
});
