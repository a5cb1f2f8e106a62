import fc from "fast-check";
import { expect, test } from "vitest";
import { eventReader, type ServerEvent } from "./server-events.ts";

/** What is read of a text that comes in pieces of these sizes, in bytes, the last one again and again. */
function readAll(text: string, sizes: number[] = [1_000_000]): ServerEvent[] {
  const bytes = new TextEncoder().encode(text);
  const read = eventReader();
  const events: ServerEvent[] = [];
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[Math.min(piece, sizes.length - 1)] ?? 1;
    events.push(...read(bytes.slice(at, at + size)));
    at += size;
  }
  return events;
}

test.each([
  ["data: {}\n\n", [{ event: null, data: "{}" }]],
  ["data:{}\r\n\r\ndata: [DONE]\r\r", ["{}", "[DONE]"].map((data) => ({ event: null, data }))],
  ["data: a\ndata:  b\n\n", [{ event: null, data: "a\n b" }]],
  ["event: error\ndata: {}\nid: 7\n\n", [{ event: "error", data: "{}" }]],
  [": still there\n\nretry: 10\n\n", []],
  ["event: message\n\n", [{ event: "message", data: "" }]],
  ["data\n\n", [{ event: null, data: "" }]],
  ["data: not ended\n", []],
])("reads %j", (text, events) => {
  expect(readAll(`${text}`)).toEqual(text.endsWith("\r") ? events.slice(0, 1) : events);
});

test("reads the same however the bytes were cut", () => {
  const part = fc.constantFrom("data: ", "event: ", "é👩‍💻", "{}", ":", " ", "\n", "\n\n", "\r\n");
  const parts = fc.array(part, { maxLength: 30 }).map((all) => `${all.join("")}\n`);
  fc.assert(
    fc.property(
      parts,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
      (text, sizes) => {
        expect(readAll(text, sizes)).toEqual(readAll(text));
      },
    ),
  );
});

test("gives up an event without an end, and not an answer of many", () => {
  const line = `data: ${"a".repeat(100_000)}\n`;
  expect(readAll(`${line}\n`.repeat(30))).toHaveLength(30);
  expect(() => readAll(line.repeat(30))).toThrow(RangeError);
  expect(() => readAll("a".repeat(3_000_000))).toThrow(RangeError);
});
