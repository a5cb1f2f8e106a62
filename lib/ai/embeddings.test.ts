import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { text as bodyOf } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openAiEmbedder } from "./embeddings.ts";

/** An endpoint that answers every call with this, and what it was sent. */
async function endpoint(status: number, answer: unknown) {
  const calls: { authorization: string | undefined; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    calls.push({ authorization, body: JSON.parse(await bodyOf(request)) });
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { calls, url: `http://127.0.0.1:${address.port}/v1` };
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const { signal } = new AbortController();
const vector = (index: number, embedding: unknown) => ({ object: "embedding", index, embedding });

describe("an endpoint's embeddings", () => {
  test("come in the order of the texts, whatever order they are answered in", async () => {
    const { url, calls } = await endpoint(200, { data: [vector(1, [3, 4]), vector(0, [1, 2])] });
    const embedder = openAiEmbedder("small", "key", url);
    expect(await embedder.embed(["a", "b"], signal)).toEqual([
      Float32Array.of(1, 2),
      Float32Array.of(3, 4),
    ]);
    expect(calls).toEqual([
      {
        authorization: "Bearer key",
        body: { model: "small", input: ["a", "b"], encoding_format: "float" },
      },
    ]);
  });

  test("are asked for with the beginning of a text that is longer than a model takes, no sign cut", async () => {
    const { url, calls } = await endpoint(200, { data: [vector(0, [1])] });
    await openAiEmbedder("small", undefined, url).embed([`${"a".repeat(1_999)}😀`], signal);
    const { input: texts } = z.object({ input: z.array(z.string()) }).parse(calls[0]?.body);
    const [input = ""] = texts;
    expect(input.length).toBe(2_000);
    expect(input.isWellFormed()).toBe(true);
  });

  test.each([
    ["too few vectors", 200, { data: [vector(0, [1])] }],
    ["no vectors", 200, { data: [vector(0, "x"), vector(1, [1])] }],
    ["an error", 500, { error: { message: "down" } }],
  ])("are an error when the endpoint answers with %s", async (_what, status, answer) => {
    const { url } = await endpoint(status, answer);
    await expect(openAiEmbedder("small", "key", url).embed(["a", "b"], signal)).rejects.toThrow();
  });
});
