import { expect, test } from "vitest";
import { changesIn } from "./changes.ts";

test.each([
  ["Month-end close from twelve working days to five", ["faster", "reduced"]],
  ["p95 latency: 840 ms to 95 ms", ["faster", "reduced"]],
  ["A batch of eleven hours became a stream that runs 40 seconds behind", ["faster", "reduced"]],
  ["lead time from 3 weeks to 4 days", ["faster", "reduced"]],
  ["Wartezeit von 40 auf 12 Minuten", ["faster", "reduced"]],
  ["Food cost down from 34% to 28%", ["reduced"]],
  ["from 1,200 to 3,400 members", ["increased"]],
  ["de 12 à 15 clients", ["increased"]],
  ["from 2.5 to 2,5 points", []],
  ["Opened from 10:00 to 20:00", []],
  ["A 9 to 5 job", []],
  ["Three to four people", []],
])("%s says %j", (text, changes) => {
  expect([...changesIn(text)].toSorted()).toEqual(changes);
});
