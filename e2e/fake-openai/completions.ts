import type { ServerResponse } from "node:http";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import { z } from "zod";
import { pieces, type Reply, type Step } from "./behaviours.ts";

const messageSchema = z.object({ role: z.string(), content: z.string() });
export const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema).min(1),
  stream: z.boolean().optional(),
  max_tokens: z.int().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
});
type ChatRequest = z.infer<typeof requestSchema>;

export const recordedSchema = z.object({
  id: z.string(),
  /** The last user message. */
  question: z.string(),
  authorization: z.string(),
  body: requestSchema,
  state: z.enum(["running", "answered", "left"]),
  usage: z.object({
    prompt_tokens: z.int(),
    completion_tokens: z.int(),
    total_tokens: z.int(),
    prompt_tokens_details: z.object({ cached_tokens: z.int() }),
  }),
});
export type Recorded = z.infer<typeof recordedSchema>;

/** Plausible counts that a test can compare with what the application stored. */
export const promptTokens = ({ messages }: ChatRequest): number =>
  messages.reduce((sum, message) => sum + 4 + pieces(message.content).length, 3);

export function usageOf(request: ChatRequest, reply: Reply): Recorded["usage"] {
  const steps = reply.kind === "answer" ? reply.steps : [];
  const written = steps.flatMap((step) => ("text" in step ? pieces(step.text) : []));
  const prompt_tokens = promptTokens(request);
  return {
    prompt_tokens,
    completion_tokens: written.length,
    total_tokens: prompt_tokens + written.length,
    prompt_tokens_details: { cached_tokens: Math.floor(prompt_tokens / 2) },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers = {},
  code: string | null = null,
): void {
  const error = { message, type: status === 429 ? "rate_limit_error" : "api_error", code };
  sendJson(response, status, { error }, headers);
}

export class Gates {
  private readonly open = new Map<string, { promise: Promise<void>; release: () => void }>();

  at(key: string): { promise: Promise<void>; release: () => void } {
    let gate = this.open.get(key);
    if (!gate) {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = { promise, release: resolve };
      this.open.set(key, gate);
    }
    return gate;
  }
}

/** Resolves once the caller has left or the answer is out. */
const closed = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => response.once("close", resolve));

async function play(
  steps: Step[],
  response: ServerResponse,
  gates: Gates,
  write: (step: Extract<Step, { do: "text" | "packets" | "raw" | "head" }>) => Promise<void>,
): Promise<"finished" | "broken"> {
  const gone = closed(response);
  for (const step of steps) {
    if (response.destroyed) return "broken";
    if (step.do === "text" || step.do === "packets" || step.do === "raw" || step.do === "head")
      await write(step);
    else if (step.do === "wait") await Promise.race([delay(step.ms), gone]);
    else if (step.do === "gate") await Promise.race([gates.at(step.key).promise, gone]);
    else {
      if (step.do === "cut") response.destroy();
      await gone;
      return "broken";
    }
  }
  return response.destroyed ? "broken" : "finished";
}

/** An event with its text in packets of `size` bytes; the rest of it in one each, or a busy machine would time out. */
function packets(bytes: Buffer, text: string, size: number): Buffer[] {
  const start = bytes.indexOf(text);
  const end = start + Buffer.byteLength(text);
  const parts = [bytes.subarray(0, start)];
  for (let at = start; at < end; at += size) {
    parts.push(bytes.subarray(at, Math.min(end, at + size)));
  }
  return [...parts, bytes.subarray(end)];
}

/** Writes the reply as server-sent events, the way the real endpoint frames them. */
export async function answerStream(
  reply: Extract<Reply, { kind: "answer" }>,
  recorded: Recorded,
  response: ServerResponse,
  gates: Gates,
): Promise<void> {
  const frame = (choices: unknown[], usage?: unknown) =>
    Buffer.from(
      `data: ${JSON.stringify({
        id: `chatcmpl-${recorded.id}`,
        object: "chat.completion.chunk",
        created: 1_790_000_000,
        model: recorded.body.model,
        choices,
        ...(recorded.body.stream_options?.include_usage ? { usage: usage ?? null } : {}),
      })}\n\n`,
    );
  const choice = (delta: object, finish_reason: string | null = null) => [
    { index: 0, delta, finish_reason },
  ];
  const head = () => {
    if (response.headersSent) return;
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache",
    });
    response.write(frame(choice({ role: "assistant", content: "" })));
  };
  const ended = await play(reply.steps, response, gates, async (step) => {
    head();
    if (step.do === "raw") response.write(step.text);
    if (step.do === "text") response.write(frame(choice({ content: step.text })));
    if (step.do !== "packets") {
      await turn();
      return;
    }
    const bytes = frame(choice({ content: step.text }));
    for (const packet of packets(bytes, step.text, step.size)) {
      response.write(packet);
      // Without a turn of the event loop the kernel would join the packets again.
      await delay(1);
    }
  });
  if (ended === "broken") return;
  head();
  response.write(frame(choice({}, reply.finish)));
  if (reply.usage !== "none" && recorded.body.stream_options?.include_usage) {
    const broken = { ...recorded.usage, prompt_tokens: null };
    response.write(frame([], reply.usage === "whole" ? recorded.usage : broken));
  }
  response.end("data: [DONE]\n\n");
}

/** Writes the reply as one JSON body, for calls without `stream`. */
export async function answerWhole(
  reply: Extract<Reply, { kind: "answer" }>,
  recorded: Recorded,
  response: ServerResponse,
  gates: Gates,
): Promise<void> {
  let content = "";
  const ended = await play(reply.steps, response, gates, async (step) => {
    if (step.do === "text" || step.do === "packets") content += step.text;
  });
  if (ended === "broken") return;
  sendJson(response, 200, {
    id: `chatcmpl-${recorded.id}`,
    object: "chat.completion",
    created: 1_790_000_000,
    model: recorded.body.model,
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: reply.finish }],
    ...(reply.usage === "whole" ? { usage: recorded.usage } : {}),
  });
}
