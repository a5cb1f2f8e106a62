import { z } from "zod";
import { log } from "../../log.ts";
import { publish, subscribe } from "../../redis.ts";
import { unsupportedSchema } from "../schema.ts";
import type { LiveAnswer } from "./live-answer.ts";
import { type OpenRun, openRuns } from "./live-runs.ts";

/**
 * Answers between instances, as they are written. Whoever has a reader of another's answer asks for it, and from then on
 * its writer tells everyone; an answer that nobody elsewhere reads costs nothing. Messages may get lost: the database
 * has the same a moment later (`follow-run.ts`).
 */

const WANTED = "tailorbird:wanted";
const STOPPED = "tailorbird:stopped";
const channelOf = (messageId: string) => `tailorbird:answer:${messageId}`;

const messageSchema = z.union([
  z.object({ at: z.int(), text: z.string() }),
  z.object({ marks: z.array(unsupportedSchema) }),
  z.object({ over: z.literal(true) }),
]);
type RelayMessage = z.infer<typeof messageSchema>;

/** Answers that are being told. */
const told = new Set<string>();

function tell({ messageId, answer }: OpenRun): void {
  const send = (message: RelayMessage) => publish(channelOf(messageId), JSON.stringify(message));
  if (told.has(messageId)) {
    send({ at: 0, text: answer.text });
    return;
  }
  told.add(messageId);
  let at = 0;
  answer.read({
    onText(text) {
      send({ at, text });
      at += text.length;
    },
    onMarks: (marks) => send({ marks }),
    onEnd() {
      told.delete(messageId);
      send({ over: true });
    },
  });
}

const runOf = (messageId: string) => openRuns().find(([, run]) => run.messageId === messageId)?.[1];

/** From now on the answers of this process are told to other instances that ask, and end at once when one asks for it. */
export function relayRuns(): void {
  subscribe(WANTED, (messageId) => {
    const wanted = runOf(messageId);
    if (wanted) tell(wanted);
  });
  subscribe(STOPPED, (messageId) => runOf(messageId)?.end("stopped"));
}

/** Tells the writer of an answer that it shall stop; its row says the same, and is seen half a second later. */
export function tellStop(messageId: string): void {
  publish(STOPPED, messageId);
}

/**
 * Lets another instance's answer come in as it is written.
 * @param onOver called when it is saved.
 * @returns how to leave.
 */
export function listen(messageId: string, answer: LiveAnswer, onOver: () => void): () => void {
  const leave = subscribe(channelOf(messageId), (text) => {
    try {
      const message = messageSchema.parse(JSON.parse(text));
      if ("at" in message) answer.writeFrom(message.at, message.text);
      else if ("marks" in message) answer.mark(message.marks);
      else onOver();
    } catch (error) {
      log().warn({ err: error }, "a message of another instance was not understood");
    }
  });
  publish(WANTED, messageId);
  return leave;
}
