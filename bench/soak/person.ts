import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Account } from "../../e2e/harness/accounts.ts";
import { events } from "../../e2e/harness/ui-stream.ts";

/** Someone who chats as the page does: with a key for each question, which is sent again when the network failed. */

/** A question, and what its sender was told of its answer. */
export interface Sent {
  text: string;
  /** The answer's id, once the stream or the body told it: from then on the question was acknowledged. */
  answerId: string | null;
  /** The answer's text, where its end was told. */
  answer: string | null;
}

const PATIENCE_MS = 90_000;
const RETRY_MS = 250;
/** Of a hundred questions: up to the first are answered in JSON, to the second stopped, to the third left and followed. */
const SHARES = { json: 25, stopped: 45, left: 65 };
/** What another try may mend. */
const PASSING = new Set([409, 502, 503, 504]);

const bodySchema = z.object({ message_id: z.uuid(), response: z.string() });
const partSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("start"), messageId: z.uuid() }),
  z.object({ type: z.literal("text-delta"), delta: z.string() }),
  z.object({ type: z.literal("data-done"), data: z.object({ status: z.string() }) }),
]);

/** Tries until it works out; `null` means: not yet. */
async function persistently<T>(what: string, deed: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < deadline) {
    const outcome = await deed().catch((error: unknown) => {
      last = error;
      return null;
    });
    if (outcome !== null) return outcome;
    await pause(RETRY_MS);
  }
  throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s`, { cause: last });
}

export class Person {
  readonly sent: Sent[] = [];
  readonly sessionId: string;
  readonly #account: Account;
  /** An instance that serves, perhaps. */
  readonly #url: () => string;

  constructor(account: Account, sessionId: string, url: () => string) {
    this.#account = account;
    this.sessionId = sessionId;
    this.#url = url;
  }

  /** At whichever instance. */
  get at(): Account {
    return this.#account.at(this.#url());
  }

  /** Reads a stream until it ends or breaks off. `onText` may leave. */
  async #read(response: Response, sent: Sent, onText: () => void): Promise<void> {
    let text = "";
    try {
      for await (const data of events(response)) {
        const part = data === "[DONE]" ? null : partSchema.safeParse(JSON.parse(data)).data;
        if (part?.type === "start") sent.answerId = part.messageId;
        if (part?.type === "text-delta") {
          text += part.delta;
          onText();
        }
        if (part?.type === "data-done" && part.data.status !== "failed") sent.answer = text;
      }
    } catch {
      // Cut, by a kill or by leaving: what was told until then stands.
    }
  }

  /** Follows the answer that is being written, until there is none. */
  async #untilIdle(sent: Sent): Promise<void> {
    await persistently("following an answer", async () => {
      const response = await this.at.follow(this.sessionId);
      if (response.status === 204) return true;
      if (response.status === 200) await this.#read(response, sent, () => {});
      return null;
    });
  }

  async #askInJson(sent: Sent, key: string): Promise<void> {
    const path = `/api/chat/${this.sessionId}/message`;
    const body = await persistently("a question in JSON", async () => {
      const options = { headers: { "idempotency-key": key } };
      const reply = await this.at.call("POST", path, { message: sent.text }, options);
      if (PASSING.has(reply.status)) return null;
      return bodySchema.parse(reply.body);
    });
    sent.answerId = body.message_id;
    sent.answer = body.response;
  }

  async #askStreamed(sent: Sent, key: string, then: "read" | "stop" | "leave"): Promise<void> {
    const path = `/api/chat/${this.sessionId}/message`;
    const leaving = new AbortController();
    let began = false;
    const onText = () => {
      if (began) return;
      began = true;
      if (then === "leave") leaving.abort();
      if (then === "stop") void this.stop();
    };
    await persistently("a question, streamed", async () => {
      const headers = { "idempotency-key": key };
      const response = await this.at.stream(path, { message: sent.text }, leaving.signal, headers);
      if (response.status === 200) await this.#read(response, sent, onText);
      else await response.body?.cancel();
      return sent.answerId;
    });
    // Whoever knows of the answer does not ask again, but looks for it.
    if (sent.answer === null) await this.#untilIdle(sent);
  }

  async stop(): Promise<void> {
    await this.at.call("POST", `/api/chat/${this.sessionId}/stop`).catch(() => {});
  }

  /** Asks one question, in one of the ways. */
  async ask(): Promise<void> {
    const key = randomUUID();
    const sent: Sent = { text: `What first? (${key})`, answerId: null, answer: null };
    this.sent.push(sent);
    const dice = randomInt(100);
    if (dice < SHARES.json) await this.#askInJson(sent, key);
    else if (dice < SHARES.stopped) await this.#askStreamed(sent, key, "stop");
    else if (dice < SHARES.left) await this.#askStreamed(sent, key, "leave");
    else await this.#askStreamed(sent, key, "read");
    // A reload.
    if (dice % 2 === 0) await this.at.history(this.sessionId).catch(() => {});
  }
}
