import { once } from "node:events";
import http, { type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A model at a steady pace, in a process of its own: every stream gets `perSecond` tokens of five characters a second, an
 * event each, as real endpoints frame them. A question with the word "briefly" gets three tokens at once, one with "at
 * once" all of them.
 */

/** Five characters each, white space included. */
const WORDS =
  "this part says what rows hold when read once more with care done".match(/\S+/g) ?? [];
const TICK_MS = 5;

/** Sentences of ten words, a paragraph of forty: what there is to check is as usual. */
function token(at: number): string {
  const word = (WORDS[at % WORDS.length] ?? "").slice(0, 4);
  if (at % 40 === 39) return `${word.slice(0, 2)}.\n\n`.padStart(5, "a");
  if (at % 10 === 9) return `${word.slice(0, 3)}. `.padStart(5, "a");
  return `${word} `.padStart(5, "a");
}

const event = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-bench",
    object: "chat.completion.chunk",
    created: 1_767_225_600,
    model: "bench",
    system_fingerprint: "fp_0123456789",
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  })}\n\n`;

interface Stream {
  response: ServerResponse;
  began: number;
  sent: number;
  tokens: number;
}

const perSecond = Number(process.argv[2]);
const tokens = Number(process.argv[3]);
const EVENTS = Array.from({ length: tokens }, (_, at) => event({ content: token(at) }, null));
const LAST = `${event({}, "stop")}data: [DONE]\n\n`;
const streams = new Set<Stream>();

/** Writes to every stream what is due. One timer for all: the provider is to cost little. */
function tick(): void {
  const now = performance.now();
  for (const stream of streams) {
    const due = Math.min(stream.tokens, 1 + Math.floor(((now - stream.began) * perSecond) / 1000));
    if (due > stream.sent) stream.response.write(EVENTS.slice(stream.sent, due).join(""));
    stream.sent = due;
    if (due < stream.tokens) continue;
    streams.delete(stream);
    stream.response.end(LAST);
  }
}

const server = http.createServer(async (request, response) => {
  const body: Buffer[] = [];
  for await (const part of request) body.push(part);
  // The question is what the last message ends with.
  const asked = Buffer.concat(body);
  const last = (words: string) => asked.lastIndexOf(words);
  const isBrief = last("briefly") > last("first, and why");
  const isAtOnce = isBrief || last("at once") > last("first, and why");
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.socket?.setNoDelay(true);
  const stream = { response, began: performance.now(), sent: 0, tokens: isBrief ? 3 : tokens };
  response.on("close", () => streams.delete(stream));
  streams.add(stream);
  if (isAtOnce) stream.began = 0;
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
setInterval(tick, TICK_MS);
process.send?.((server.address() as AddressInfo).port);
