import { type UIMessageChunk, uiMessageChunkSchema } from "ai";
import { z } from "zod";
import {
  citationSchema,
  sessionSchema,
  unsupportedSchema,
  usageSchema,
} from "../../lib/chat/schema.ts";

/** Reads the AI SDK's UI message stream (server-sent events, one JSON part each, `[DONE]` at the end). */

/** Yields each event's data as it arrives. Throws on anything that is no such event. */
export async function* events(response: Response): AsyncGenerator<string> {
  if (!response.body) throw new Error("no body");
  let buffer = "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of response.body) {
    buffer += decoder.decode(bytes, { stream: true });
    for (let end = buffer.indexOf("\n\n"); end >= 0; end = buffer.indexOf("\n\n")) {
      const event = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      // A comment line keeps the connection alive and carries nothing.
      if (event.startsWith(":")) continue;
      if (!event.startsWith("data: ")) throw new Error(`not an event: ${event}`);
      yield event.slice("data: ".length);
    }
  }
  if (buffer.trim() !== "") throw new Error(`the stream ends inside an event: ${buffer}`);
}

const dataSchemas = {
  session: z.object({
    session: sessionSchema,
    created: z.boolean(),
    user_message_id: z.uuid(),
    replaces: z.uuid().optional(),
    question: z.string().optional(),
  }),
  citations: z.array(citationSchema),
  unsupported: z.array(unsupportedSchema),
  usage: usageSchema,
  error: z.object({ code: z.string(), message: z.string(), request_id: z.string() }),
  done: z.object({
    message_count: z.int(),
    status: z.enum(["complete", "stopped", "failed"]),
    truncated: z.boolean().optional(),
  }),
};
type Data = { [Name in keyof typeof dataSchemas]: z.infer<(typeof dataSchemas)[Name]> };

export class AnswerStream {
  readonly parts: UIMessageChunk[];
  constructor(parts: UIMessageChunk[]) {
    this.parts = parts;
  }
  get types(): string[] {
    return this.parts.map((part) => part.type);
  }
  get text(): string {
    return this.parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
  }
  /** The id of the `start` part. */
  get messageId(): string | undefined {
    return this.parts.find((part) => part.type === "start")?.messageId;
  }
  /** The data of the last part of that name, which takes the place of earlier ones; throws where there is none. */
  data<Name extends keyof Data>(name: Name): Data[Name] {
    const found = this.parts.findLast((part) => part.type === `data-${name}`);
    if (!found) throw new Error(`no part data-${name}: ${this.types}`);
    const { data } = z.object({ data: z.unknown() }).parse(found);
    return dataSchemas[name].parse(data) as Data[Name];
  }
}

/** Checks a part with the schema that `useChat` reads it with. */
async function parsePart(data: string): Promise<UIMessageChunk> {
  const result = await uiMessageChunkSchema().validate?.(JSON.parse(data));
  if (!result?.success) throw new Error(`useChat would refuse this part: ${data}`);
  return result.value;
}

/** A stream that is read piece by piece. */
export class RunningAnswer {
  private readonly source: AsyncGenerator<string>;
  private readonly parts: UIMessageChunk[] = [];

  constructor(response: Response) {
    this.source = events(response);
  }

  private async next(): Promise<boolean> {
    const { value, done } = await this.source.next();
    if (done) throw new Error(`the stream has no [DONE]: ${new AnswerStream(this.parts).types}`);
    if (value === "[DONE]") return false;
    this.parts.push(await parsePart(value));
    return true;
  }

  /** Reads until the text so far is this. Throws where it never is. */
  async untilText(text: string): Promise<AnswerStream> {
    while (new AnswerStream(this.parts).text !== text) {
      if (!(await this.next())) throw new Error("the stream ended before that text");
    }
    return new AnswerStream([...this.parts]);
  }

  /** Reads to the end. */
  async rest(): Promise<AnswerStream> {
    while (await this.next());
    return new AnswerStream(this.parts);
  }
}

/** Reads a stream to its end. Throws where it does not end with `[DONE]`. */
export async function readAnswer(response: Response): Promise<AnswerStream> {
  const parts: UIMessageChunk[] = [];
  let done = false;
  for await (const data of events(response)) {
    if (done) throw new Error(`after [DONE]: ${data}`);
    if (data === "[DONE]") done = true;
    else parts.push(await parsePart(data));
  }
  if (!done) throw new Error("the stream has no [DONE]");
  return new AnswerStream(parts);
}

/**
 * Reads on after calling `then` once the first text has come, up to the end or to the abort that `then` may cause.
 * Throws where no text comes.
 */
export async function afterFirstText(
  response: Response,
  then: () => Promise<void> | void,
): Promise<void> {
  let reached = false;
  try {
    for await (const data of events(response)) {
      if (reached || data === "[DONE]") continue;
      if ((await parsePart(data)).type !== "text-delta") continue;
      reached = true;
      await then();
    }
  } catch (error) {
    if (!reached) throw error;
  }
  if (!reached) throw new Error("the stream ended without text");
}
