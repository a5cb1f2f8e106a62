import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { chooseReply, directiveOf } from "./behaviours.ts";
import {
  answerStream,
  answerWhole,
  Gates,
  promptTokens,
  type Recorded,
  requestSchema,
  sendError,
  sendJson,
  usageOf,
} from "./completions.ts";
import { answerEmbeddings, type RecordedEmbedding } from "./embeddings.ts";

/**
 * A loopback server that speaks OpenAI's chat-completions protocol, and its embeddings (`embeddings.ts`). What it answers is keyed by the question's own text
 * (`behaviours.ts`), so that tests in parallel share nothing. It records every request:
 * `GET /__requests?contains=text` lists those whose last user message holds the text, `POST /__release?key=k` opens a gate;
 * `GET /__embeddings?contains=text` lists the calls for embeddings with the text in their input.
 */

export interface FakeOpenai {
  /** `http://127.0.0.1:port`; the endpoint itself is at `${url}/v1`. */
  url: string;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Starts the server on a free port of 127.0.0.1, or on the port given. */
export async function startFakeOpenai(port = 0): Promise<FakeOpenai> {
  const requests: Recorded[] = [];
  const embeddings: RecordedEmbedding[] = [];
  const gates = new Gates();
  /** Calls by directive. */
  const asked = new Map<string, number>();

  async function complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = requestSchema.parse(JSON.parse(await readBody(request)));
    const question = body.messages.findLast((message) => message.role === "user")?.content ?? "";
    const directive = directiveOf(question)?.[0] ?? "";
    const earlier = asked.get(directive) ?? 0;
    asked.set(directive, earlier + 1);
    const tokens = promptTokens(body) + (body.max_tokens ?? 0);
    const reply = chooseReply(question, body.model, { earlier, tokens });
    const recorded: Recorded = {
      id: randomUUID(),
      question,
      authorization: request.headers.authorization ?? "",
      body,
      state: "running",
      usage: usageOf(body, reply),
    };
    requests.push(recorded);
    response.once("close", () => {
      recorded.state = response.writableFinished ? "answered" : "left";
    });
    if (reply.kind === "error") {
      sendError(response, reply.status, reply.message, reply.headers, reply.code);
    } else if (body.stream) {
      await answerStream(reply, recorded, response, gates);
    } else {
      await answerWhole(reply, recorded, response, gates);
    }
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://fake");
    const called = `${request.method} ${url.pathname}`;
    if (called === "POST /v1/chat/completions") return complete(request, response);
    if (called === "POST /v1/embeddings") {
      const body: unknown = JSON.parse(await readBody(request));
      return answerEmbeddings(body, request.headers.authorization ?? "", response, (recorded) =>
        embeddings.push(recorded),
      );
    }
    if (called === "GET /v1/models") {
      const data = ["gpt-4.1-mini", "fake-answer"].map((id) => ({ id, object: "model" }));
      return sendJson(response, 200, { object: "list", data });
    }
    if (called === "GET /__requests") {
      const text = url.searchParams.get("contains") ?? "";
      return sendJson(
        response,
        200,
        requests.filter((recorded) => recorded.question.includes(text)),
      );
    }
    if (called === "GET /__embeddings") {
      const text = url.searchParams.get("contains") ?? "";
      const calls = embeddings.filter(({ input }) => input.some((each) => each.includes(text)));
      return sendJson(response, 200, calls);
    }
    if (called === "POST /__release") {
      gates.at(url.searchParams.get("key") ?? "").release();
      return sendJson(response, 200, {});
    }
    return sendError(response, 404, `no such route: ${called}`);
  }

  const server = createServer((request, response) => {
    response.socket?.setNoDelay(true);
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendError(response, 400, String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// By hand: `node e2e/fake-openai/server.ts 4010`, then OPENAI_BASE_URL=http://127.0.0.1:4010/v1.
if (import.meta.main) {
  const fake = await startFakeOpenai(Number(process.argv[2] ?? 0));
  console.log(`${fake.url}/v1`);
}
