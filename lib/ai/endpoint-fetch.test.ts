import { once } from "node:events";
import { createServer, globalAgent, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createNetServer } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { bodyOf, endpointFetch } from "./endpoint-fetch.ts";
import { openAiProvider } from "./openai.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, signal?: AbortSignal) =>
  endpointFetch(`${url}/v1`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "Why? 🚀",
    ...(signal && { signal }),
  });

async function bodyFrom(response: Response): Promise<string> {
  const body = bodyOf(response);
  expect(body).not.toBeNull();
  return body ? await text(body) : "";
}

test("what is asked arrives whole, and what is answered comes back", async () => {
  const url = await serve(async (request, response) => {
    response.setHeader("x-kind", request.headers["content-type"] ?? "");
    response.end(`${request.method} ${request.url} ${await text(request)}`);
  });
  const response = await post(url);
  expect([response.status, response.headers.get("x-kind")]).toEqual([200, "text/plain"]);
  expect(await bodyFrom(response)).toBe("POST /v1 Why? 🚀");
});

test("an answer that is not good is read like every response", async () => {
  const url = await serve((_, response) => {
    response.writeHead(429, { "retry-after": "7", "content-type": "application/json" });
    response.end('{"error": {"code": "rate_limit"}}');
  });
  const response = await post(url);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  expect(await response.json()).toEqual({ error: { code: "rate_limit" } });
});

test.each([307, 308])(
  "a redirect with status %d is followed with what was asked",
  async (status) => {
    const there = await serve(async (request, response) => {
      response.end(`${request.method} ${request.url} ${await text(request)}`);
    });
    const url = await serve((_, response) => {
      response.writeHead(status, { location: `${there}/v2` }).end();
    });
    expect(await bodyFrom(await post(url))).toBe("POST /v2 Why? 🚀");
  },
);

test("an answer with another good status, or compressed unasked, is read as well", async () => {
  const url = await serve((request, response) => {
    const isGiven = request.headers["accept-encoding"] === "identity";
    response.writeHead(isGiven ? 201 : 400, { "content-encoding": "gzip" });
    response.end(gzipSync("Yes"));
  });
  expect(await bodyFrom(await post(url))).toBe("Yes");
});

test("an answer without a body lets its connection go", async () => {
  const url = await serve((_, response) => {
    response.writeHead(204).end();
  });
  expect(bodyOf(await post(url))).toBeNull();
  const isFree = () =>
    expect(Object.keys(globalAgent.freeSockets)).toContainEqual(
      expect.stringContaining(new URL(url).host),
    );
  await vi.waitFor(isFree);
});

test.each(["GZIP", "x-gzip"])("%s is gzip", async (name) => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": name }).end(gzipSync("Yes"));
  });
  expect(await bodyFrom(await post(url))).toBe("Yes");
});

test("an encoding that nobody knows rejects", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "constructor" }).end("Yes");
  });
  await expect(post(url)).rejects.toThrow("encoded");
});

test.each([
  "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n",
  "HTTP/1.1 699 Unknown\r\nContent-Length: 0\r\n\r\n",
  "no HTTP at all",
])("what is no answer rejects: %j", async (reply) => {
  const server = createNetServer((socket) => socket.end(reply)).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(post(`http://127.0.0.1:${port}`)).rejects.toThrow();
});

test("one connection serves one question after the other", async () => {
  const ports = new Set<number | undefined>();
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end("Yes");
  });
  for (let at = 0; at < 3; at++) await bodyFrom(await post(url));
  expect(ports.size).toBe(1);
});

test("nobody there, and an aborted signal, reject", async () => {
  await expect(post("http://127.0.0.1:1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  const stop = new AbortController();
  const url = await serve(() => stop.abort());
  await expect(post(url, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
});

test("an aborted signal ends the connection while the answer is read", async () => {
  const stop = new AbortController();
  const { promise: left, resolve } = Promise.withResolvers<void>();
  const url = await serve((_, response) => {
    response.on("close", resolve);
    response.write("Ye");
  });
  const response = await post(url, stop.signal);
  bodyOf(response)?.once("data", () => stop.abort());
  await expect(bodyFrom(response)).rejects.toThrow();
  await left;
});

const EVENTS =
  'data: {"choices": [{"delta": {"content": "Yes"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n';

/** What the endpoint does after its answer, by what it is asked. */
const AFTERWARDS: Record<string, (response: ServerResponse) => void> = {
  "stays open": (response) => response.write(EVENTS),
  breaks: (response) => response.write(EVENTS, () => response.destroy()),
  "brings more that cannot be read": (response) => response.end(`${EVENTS}data: {\n\n`),
};
const askedSchema = z.object({ messages: z.tuple([z.object({ content: z.string() })]) });

test("an answer is whole at its [DONE], whatever the connection does then", async () => {
  const url = await serve(async (request, response) => {
    const { messages } = askedSchema.parse(JSON.parse(await text(request)));
    AFTERWARDS[messages[0].content]?.(response);
  });
  vi.stubEnv("OPENAI_BASE_URL", url);
  const provider = openAiProvider();
  for (const content of Object.keys(AFTERWARDS)) {
    let shown = "";
    const messages = [{ role: "user" as const, content }];
    const { signal } = new AbortController();
    const request = { messages, maxOutputTokens: 1, brief: null, signal };
    const end = await provider.stream(request, (piece) => {
      shown += piece;
    });
    expect([content, shown, end]).toEqual([content, "Yes", { reason: "stop", usage: null }]);
  }
});
