import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { EnvError } from "./env.ts";
import { requireListenable } from "./listen.ts";

/** A port that somebody listens on until the test ends. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const refusal = (host: string, port: number) =>
  requireListenable(host, port).then(
    () => null,
    (error: unknown) => error,
  );

describe("an address to listen on", () => {
  test("that is this machine's is taken, and free again at once", async () => {
    for (const host of ["127.0.0.1", "localhost", "0.0.0.0"])
      expect(await refusal(host, 0)).toBeNull();
  });

  test.each(["203.0.113.7", "no such host", "name.invalid", "300.1.1.1"])(
    "that is not is refused in one line: %s",
    async (host) => {
      const error = await refusal(host, 0);
      expect(error).toBeInstanceOf(EnvError);
      expect(String(error)).toMatch(/^Error: HOST got .+ it takes [^\n]+$/);
      expect(String(error)).toContain(host);
    },
  );

  test("whose port is taken is refused for its port", async () => {
    const port = await takenPort();
    const error = await refusal("127.0.0.1", port);
    expect(error).toBeInstanceOf(EnvError);
    expect(String(error)).toMatch(new RegExp(`PORT got ${port}; it takes [^\n]+$`));
  });
});
