import { expect, test } from "vitest";
import { sampleEntry } from "../../resume/sample-entry.ts";
import { sampleNote } from "../../resume/sample-note.ts";
import { statedIn } from "./stated.ts";

const stated = (text: string) => statedIn(sampleNote("N1", text), text);

test.each([
  ["I led 12 people", "I led 12 people"],
  ["No, I led 12 people", "I led 12 people"],
  ["I have never used Kafka. I use RabbitMQ", ". I use RabbitMQ"],
  ["I didn't use Kafka, but RabbitMQ", ", but RabbitMQ"],
  ["Not only Kafka, also RabbitMQ", "Not only Kafka, also RabbitMQ"],
  ["Ich habe keine Erfahrung mit Kafka, aber mit RabbitMQ", ", aber mit RabbitMQ"],
  ["Je n’ai jamais utilisé Kafka", ""],
  ["Nunca he usado Kafka", ""],
  [
    "I shipped 1.5 million labels without a recall",
    "I shipped 1.5 million labels without a recall",
  ],
])("of the note “%s” counts “%s”, every character at its place", (text, left) => {
  expect(stated(text).trim()).toBe(left);
  expect(stated(text)).toHaveLength(text.length);
});

test("a row of the resume is read as it stands", () => {
  const text = "Never missed a release";
  expect(statedIn(sampleEntry("W1"), text)).toBe(text);
});
