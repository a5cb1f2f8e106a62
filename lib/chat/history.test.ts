import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModelMessage } from "../ai/provider.ts";
import { countMessages } from "../ai/tokens.ts";
import { recentHistory } from "./history.ts";

const ENCODING = "o200k_base";
const user = (content: string): ModelMessage => ({ role: "user", content });
const assistant = (content: string): ModelMessage => ({ role: "assistant", content });

const words = fc.array(fc.constantFrom("one", "Rechnung", "12 %", "résumé"), { maxLength: 12 });
const message = fc.record({
  role: fc.constantFrom<"user" | "assistant">("user", "assistant"),
  content: words.map((list) => list.join(" ")),
});
const messages = fc.array(message, { maxLength: 10 });
const budget = fc.integer({ min: -5, max: 150 });

/** What the chat format and the contents take beside what every prompt costs. */
const tokensOf = (list: ModelMessage[]) =>
  countMessages(list, ENCODING) - countMessages([], ENCODING);

describe("the recent history", () => {
  test("is whole exchanges, the newest first to be kept", () => {
    const list = [
      user("1"),
      assistant("one"),
      user("2"),
      assistant("two"),
      user("3"),
      assistant("three"),
    ];
    const lastTwo = list.slice(2);
    expect(recentHistory(list, 1_000, ENCODING)).toEqual(list);
    expect(recentHistory(list, tokensOf(lastTwo), ENCODING)).toEqual(lastTwo);
    expect(recentHistory(list, tokensOf(lastTwo) - 1, ENCODING)).toEqual(list.slice(4));
    expect(recentHistory(list, 0, ENCODING)).toEqual([]);
  });

  test("leaves out questions that got no answer", () => {
    const list = [user("lost"), user("2"), assistant("two"), user("lost as well")];
    expect(recentHistory(list, 1_000, ENCODING)).toEqual(list.slice(1, 3));
  });

  test("leaves out an answer whose question is not there", () => {
    const list = [assistant("to what?"), user("2"), assistant("two")];
    expect(recentHistory(list, 1_000, ENCODING)).toEqual(list.slice(1));
  });

  test("leaves out a second answer, as two questions at once leave it behind", () => {
    const list = [user("1"), user("2"), assistant("two"), assistant("one")];
    expect(recentHistory(list, 1_000, ENCODING)).toEqual([user("2"), assistant("two")]);
  });

  test("ends before an exchange that is too long rather than reach over it", () => {
    const list = [
      user("1"),
      assistant("one"),
      user("2"),
      assistant("long ".repeat(200)),
      user("3"),
      assistant("three"),
    ];
    expect(recentHistory(list, 50, ENCODING)).toEqual(list.slice(4));
  });

  test("never takes more than its budget", () => {
    fc.assert(
      fc.property(messages, budget, (list, most) => {
        expect(tokensOf(recentHistory(list, most, ENCODING))).toBeLessThanOrEqual(
          Math.max(0, most),
        );
      }),
    );
  });

  test("is always question, answer, question, answer", () => {
    fc.assert(
      fc.property(messages, budget, (list, most) => {
        const roles = recentHistory(list, most, ENCODING).map(({ role }) => role);
        expect(roles.length % 2).toBe(0);
        expect(roles.every((role, at) => role === (at % 2 ? "assistant" : "user"))).toBe(true);
      }),
    );
  });

  test("keeps with more budget all that it keeps with less", () => {
    fc.assert(
      fc.property(messages, budget, fc.nat(100), (list, most, more) => {
        const less = recentHistory(list, most, ENCODING);
        const rest = recentHistory(list, most + more, ENCODING).slice(-less.length || undefined);
        if (less.length > 0) expect(rest).toEqual(less);
      }),
    );
  });
});
