import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

/** Tokens a second of each stream, and of an answer: six seconds. */
export const PER_SECOND = 50;
export const TOKENS = 300;

/** Starts the paced provider as a process of its own. */
export async function startProvider(tokens = TOKENS): Promise<{ url: string; end: () => void }> {
  const child = fork(new URL("./provider.ts", import.meta.url), [
    String(PER_SECOND),
    String(tokens),
  ]);
  const [port] = await once(child, "message");
  return { url: `http://127.0.0.1:${z.number().parse(port)}`, end: () => child.kill() };
}
