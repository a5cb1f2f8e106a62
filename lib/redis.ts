import { createClient } from "@redis/client";
import { env } from "./env.ts";
import { log } from "./log.ts";

/**
 * Messages between the instances of this application, and counts that they share. They make things quick and are never
 * the truth: without `REDIS_URL`, and while Redis is away, no message arrives and nothing fails.
 */

const make = (url: string, disableOfflineQueue: boolean) =>
  createClient({ url, disableOfflineQueue });
type Client = ReturnType<typeof make>;

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & {
  tailorbirdRedis?: { publisher: Client; subscriber: Client };
};

function connect(url: string, role: string, disableOfflineQueue: boolean): Client {
  const client = make(url, disableOfflineQueue);
  // Without a listener an error would end the process; the client connects again by itself.
  client.on("error", (error) => log().warn({ err: error, role }, "Redis is away"));
  client.connect().catch((error) => log().error({ err: error, role }, "Redis cannot be used"));
  return client;
}

function clients() {
  const { REDIS_URL } = env();
  if (!REDIS_URL) return null;
  shared.tailorbirdRedis ??= {
    publisher: connect(REDIS_URL, "publisher", true),
    subscriber: connect(REDIS_URL, "subscriber", false),
  };
  return shared.tailorbirdRedis;
}

/** The client for commands, or null without `REDIS_URL`. While Redis is away a command fails at once. */
export const redisClient = () => clients()?.publisher ?? null;

export function publish(channel: string, message: string): void {
  clients()
    ?.publisher.publish(channel, message)
    .catch((error) => log().debug({ err: error }, "a message was not sent"));
}

/** @returns how to end it. */
export function subscribe(channel: string, listener: (message: string) => void): () => void {
  const subscriber = clients()?.subscriber;
  const failed = (error: unknown) => log().debug({ err: error }, "a subscription failed");
  subscriber?.subscribe(channel, listener).catch(failed);
  return () => {
    subscriber?.unsubscribe(channel, listener).catch(failed);
  };
}
