import http from "node:http";
import { z } from "zod";

/**
 * Reads many streams at once, in a process of its own, so that the reading is no part of what is measured: gets a list
 * of requests, begins them evenly over `within` ms, and answers with what it saw.
 */

export const readingSchema = z.object({
  within: z.number(),
  /** Characters of a token. */
  chars: z.number(),
  requests: z.array(
    z.object({ url: z.string(), headers: z.record(z.string(), z.string()), body: z.string() }),
  ),
});
type Request = z.infer<typeof readingSchema>["requests"][number];

export const readSchema = z.object({
  /** Of each stream, ms from the request to its first text. */
  firsts: z.array(z.number()),
  /** Of all streams, ms between two pieces with text. */
  gaps: z.array(z.number()),
  tokens: z.number(),
  /** From the first request to the last text, ms. */
  took: z.number(),
  failed: z.array(z.string()),
});

/** A text delta of ours, or of the endpoint. The bench's texts need no escape but that of a line's end. */
const DELTA = /"(?:delta|content)":"((?:[^"\\]|\\.)*)"/g;

interface Seen {
  firsts: number[];
  gaps: number[];
  chars: number;
  last: number;
  failed: string[];
}

/** Longer than this nobody waits for an answer of six seconds. */
const GIVE_UP_MS = 90_000;

function readOne(request: Request, agent: http.Agent, seen: Seen): Promise<void> {
  return new Promise((resolve) => {
    const sent = performance.now();
    let before = 0;
    let rest = "";
    const fail = (why: string) => {
      seen.failed.push(why);
      resolve();
    };
    const take = (piece: string) => {
      const text = rest + piece;
      const end = text.lastIndexOf("\n\n") + 2;
      if (end < 2) {
        rest = text;
        return;
      }
      rest = text.slice(end);
      let chars = 0;
      for (const [, delta = ""] of text.slice(0, end).matchAll(DELTA)) {
        chars += delta.replaceAll("\\n", "\n").length;
      }
      if (chars === 0) return;
      const now = performance.now();
      if (before === 0) seen.firsts.push(now - sent);
      else seen.gaps.push(now - before);
      before = now;
      seen.last = Math.max(seen.last, now);
      seen.chars += chars;
    };
    const { url, headers, body } = request;
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    http
      .request(url, { method: "POST", headers, agent, signal }, (response) => {
        if (response.statusCode !== 200) return fail(String(response.statusCode));
        response
          .setEncoding("utf8")
          .on("data", take)
          .on("end", resolve)
          .on("error", () => fail(signal.aborted ? "not finished" : "cut"));
      })
      .on("error", (error) => fail(signal.aborted ? "not begun" : error.message))
      .end(body);
  });
}

process.on("message", async (message) => {
  const { within, chars, requests } = readingSchema.parse(message);
  const agent = new http.Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const seen: Seen = { firsts: [], gaps: [], chars: 0, last: 0, failed: [] };
  const began = performance.now();
  await Promise.all(
    requests.map(async (request, at) => {
      await new Promise((resolve) => setTimeout(resolve, (at * within) / requests.length));
      await readOne(request, agent, seen);
    }),
  );
  agent.destroy();
  const { firsts, gaps, failed } = seen;
  process.send?.({ firsts, gaps, tokens: seen.chars / chars, took: seen.last - began, failed });
});
