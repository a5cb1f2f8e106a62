import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModelMessage } from "../ai/provider.ts";
import { countMessages } from "../ai/tokens.ts";
import { type Exchange, exchangesOf, historyWithin, type Said } from "./history.ts";

const ENCODING = "o200k_base";
const user = (content: string): ModelMessage => ({ role: "user", content });
const assistant = (content: string): ModelMessage => ({ role: "assistant", content });
const exchange = (question: string, answer: string): Exchange => [
  user(question),
  assistant(answer),
];

/** What the chat format and the contents take beside what every prompt costs. */
const tokensOf = (list: ModelMessage[]) =>
  countMessages(list, ENCODING) - countMessages([], ENCODING);
const within = (exchanges: Exchange[], room: number) => historyWithin(exchanges, room, ENCODING);
const contents = (messages: ModelMessage[]) => messages.map(({ content }) => content);

const text = fc
  .tuple(fc.constantFrom("what about it ", "Rechnung 12 % ", "經驗", "résumé "), fc.nat(60))
  .map(([words, times]) => words.repeat(times));
const exchanges = fc
  .array(fc.tuple(text, text), { maxLength: 24 })
  .map((list) => list.map(([question, answer], at) => exchange(`${at} ${question}`, answer)));
const rooms = fc.integer({ min: -50, max: 1_500 });

describe("exchanges", () => {
  test("are questions with their answers", () => {
    const list = [user("1"), assistant("one"), user("2"), assistant("two")];
    expect(exchangesOf(list)).toEqual([exchange("1", "one"), exchange("2", "two")]);
  });

  test("leave out questions that got no answer", () => {
    const list = [user("lost"), user("2"), assistant("two"), user("lost as well")];
    expect(exchangesOf(list)).toEqual([exchange("2", "two")]);
  });

  test("leave out an answer whose question is not there", () => {
    expect(exchangesOf([assistant("to what?"), user("2"), assistant("two")])).toEqual([
      exchange("2", "two"),
    ]);
  });

  test("pair an answer with its own question when several were asked at once", () => {
    const asked = (id: string): Said => ({ ...user(id), id });
    const answered = (id: string, answersId: string): Said => ({
      ...assistant(id),
      id,
      answersId,
    });
    const [one, two, three] = [asked("1"), asked("2"), asked("3")];
    expect(exchangesOf([one, two, answered("one", "1"), answered("two", "2")])).toEqual([
      exchange("1", "one"),
      exchange("2", "two"),
    ]);
    expect(exchangesOf([one, two, answered("two", "2"), three, answered("one", "1")])).toEqual([
      exchange("2", "two"),
      exchange("1", "one"),
    ]);
    expect(exchangesOf([two, answered("one", "1"), answered("two", "2")])).toEqual([
      exchange("2", "two"),
    ]);
  });

  test("leave out a second answer, as two questions at once leave it behind", () => {
    const list = [user("1"), user("2"), assistant("two"), assistant("one")];
    expect(exchangesOf(list)).toEqual([exchange("2", "two")]);
  });
});

describe("the history", () => {
  /** Ten exchanges of the same size. */
  const ten = Array.from({ length: 10 }, (_, at) => exchange(`Question ${at}`, "so ".repeat(100)));
  const one = tokensOf(ten[0] ?? []);

  test("is everything while everything fits", () => {
    expect(within(ten, 10 * one)).toEqual({ messages: ten.flat(), dropped: [] });
    expect(within(ten, 10 * one - 1).dropped).not.toEqual([]);
    expect(within([], 0)).toEqual({ messages: [], dropped: [] });
  });

  test("keeps a short first exchange when it drops those after it", () => {
    const first = exchange("Am I early?", "Yes.");
    const { messages, dropped } = within([first, ...ten], 6 * one);
    expect(messages.slice(0, 2)).toEqual(first);
    expect(messages.at(-1)).toEqual(ten[9]?.[1]);
    expect([...dropped.flat(), ...messages.slice(2)]).toEqual(ten.flat());
  });

  test("keeps the first question alone where its answer is long", () => {
    const long = [exchange("The first", "very long ".repeat(200)), ...ten];
    const { messages, dropped } = within(long, 4 * one);
    expect(contents(messages.slice(0, 2))).toEqual(["The first", "…"]);
    expect(dropped[0]).toEqual(long[0]);
  });

  test("has no anchor where the first question alone is too long", () => {
    const long = [exchange("very long ".repeat(200), "yes"), ...ten];
    const { messages } = within(long, 4 * one);
    expect(messages[0]?.content).toMatch(/^Question/);
  });

  test("drops much at once, so that its beginning stays for turns", () => {
    const many = Array.from({ length: 60 }, () => ten[0] ?? exchange("", ""));
    const kept = many.map((_, turns) => within(many.slice(0, turns), 10 * one).messages.length / 2);
    const cuts = kept.filter((count, turn) => count < (kept[turn - 1] ?? 0));
    expect(cuts.length).toBeGreaterThan(4);
    expect(cuts.length).toBeLessThan(14);
    for (const count of kept.slice(10)) expect(count).toBeGreaterThanOrEqual(2);
  });

  test("drops no more than the rest of a full room, and always keeps the last exchange", () => {
    for (const rooms of [2, 3, 5, 9]) {
      for (let turns = rooms + 1; turns <= ten.length; turns++) {
        const { messages } = within(ten.slice(0, turns), rooms * one);
        expect(messages.at(-1)).toEqual(ten[turns - 1]?.[1]);
        expect(tokensOf(messages.slice(2))).toBeGreaterThan(0.35 * (rooms - 1) * one - one);
      }
    }
  });

  test("is the one before with the new exchange at its end, or begins later", () => {
    fc.assert(
      fc.property(exchanges, rooms, (list, room) => {
        for (const turns of list.keys()) {
          const before = within(list.slice(0, turns), room);
          const next = within(list.slice(0, turns + 1), room);
          if (next.dropped.length === before.dropped.length) {
            expect(next.messages).toEqual([...before.messages, ...(list[turns] ?? [])]);
          } else {
            expect(next.dropped.length).toBeGreaterThan(before.dropped.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("never takes more than its room", () => {
    fc.assert(
      fc.property(exchanges, rooms, (list, room) => {
        expect(tokensOf(within(list, room).messages)).toBeLessThanOrEqual(Math.max(0, room));
      }),
    );
  });

  test("is always question, answer, question, answer", () => {
    fc.assert(
      fc.property(exchanges, rooms, (list, room) => {
        const roles = within(list, room).messages.map(({ role }) => role);
        expect(roles.length % 2).toBe(0);
        expect(roles.every((role, at) => role === (at % 2 ? "assistant" : "user"))).toBe(true);
      }),
    );
  });

  test("ends before an exchange that is too long rather than reach over it", () => {
    const list = [...ten.slice(0, 3), exchange("Long", "long ".repeat(900)), ...ten.slice(4, 6)];
    expect(contents(within(list, 4 * one).messages)).not.toContain("Question 2");
  });
});
