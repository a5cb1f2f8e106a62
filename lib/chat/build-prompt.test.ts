import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModelMessage } from "../ai/provider.ts";
import { countMessages } from "../ai/tokens.ts";
import { shareOut } from "./budget.ts";
import { buildPrompt, roomBeside } from "./build-prompt.ts";
import { questionMessage, systemMessage } from "./prompt.ts";
import { anySources, sourcesOf } from "./sample-sources.ts";
import { type Sources, takeSnapshot } from "./snapshot.ts";

const ENCODING = "o200k_base";
const windows = fc.oneof(
  fc.integer({ min: 512, max: 1_024 }),
  fc.integer({ min: 1_024, max: 9_000 }),
  fc.integer({ min: 9_000, max: 1_100_000 }),
);
const words = fc
  .tuple(
    fc.constantFrom("Kubernetes, please? ", "you said Go ", "Rechnung ", "経験", "a", "🏳️‍🌈"),
    fc.nat(300),
  )
  .map(([word, times]) => `Q${word.repeat(times)}`);
const history = fc.array(
  fc.record({ role: fc.constantFrom<"user" | "assistant">("user", "assistant"), content: words }),
  { maxLength: 16 },
);

function prompted(
  sources: Sources,
  contextWindow: number,
  question: string,
  earlier: ModelMessage[] = [],
  set: { resumeTokens?: number; jobTokens?: number } = {},
) {
  const budget = shareOut({ contextWindow, encoding: ENCODING, ...set });
  const taken = takeSnapshot(sources, budget, null);
  const asked = { question, taken, posting: sources.posting, budget, earlier };
  return { taken, budget, room: roomBeside(question, taken, budget), asked };
}

const exchange = (question: string, answer: string): ModelMessage[] => [
  { role: "user", content: question },
  { role: "assistant", content: answer },
];
const chat = (turns: number) =>
  Array.from({ length: turns }, (_, at) =>
    exchange(`Question ${at} about Go?`, `${"an answer about Go ".repeat(40)} ${at}`),
  ).flat();
const sources = sourcesOf(
  Array.from({ length: 9 }, (_, at) => `Ran ${at} services in Go for ${at} teams`),
  ["Go in production", "Kubernetes", "Night shifts"],
);

describe("a prompt", () => {
  test("fits the window beside the reply, and its parts are exactly what is sent", () => {
    fc.assert(
      fc.property(anySources, windows, words, history, (any, window, text, earlier) => {
        const { asked, room, budget } = prompted(any, window, text, earlier);
        fc.pre(room >= 0);
        const { messages, tokens } = buildPrompt(asked);
        const sent = countMessages(messages, ENCODING);
        expect(sent).toBeLessThanOrEqual(window - budget.replyReserve);
        expect(Object.values(tokens).reduce((sum, part) => sum + part)).toBe(sent);
        expect(Object.values(tokens).every((part) => part >= 0)).toBe(true);
        expect(messages.at(-1)?.content.endsWith(text)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test("leaves exactly what the window has beside rules, resume, posting, question and reply", () => {
    fc.assert(
      fc.property(anySources, windows, words, (any, window, text) => {
        const { taken, budget, room } = prompted(any, window, text);
        const sent = [systemMessage(taken.snapshot), questionMessage(text, [])];
        expect(room + countMessages(sent, ENCODING)).toBe(window - budget.replyReserve);
      }),
      { numRuns: 40 },
    );
  });

  test("takes a question of its share in every window, whatever resume and posting are set to", () => {
    const set = fc.record(
      { resumeTokens: fc.nat(1_000_000), jobTokens: fc.nat(1_000_000) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySources, windows, set, (any, window, limits) => {
        const { question } = shareOut({ contextWindow: window, encoding: ENCODING, ...limits });
        // " why" is one token; a few are lost where texts meet.
        const text = `Why${" why".repeat(Math.max(0, Math.min(question, 2_000) - 12))}`;
        expect(prompted(any, window, text, [], limits).room).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test("is system message, history, and last evidence and question", () => {
    const earlier = chat(2);
    const { asked, taken } = prompted(sources, 8_192, "What about Go?", earlier);
    const { messages, evidence } = buildPrompt(asked);
    expect(messages[0]).toEqual(systemMessage(taken.snapshot));
    expect(messages.slice(1, -1)).toEqual(earlier);
    expect(evidence.length).toBeGreaterThan(3);
    const lines = messages.at(-1)?.content.split("\n") ?? [];
    expect(lines.slice(-2)).toEqual(["", "Question: What about Go?"]);
    expect(lines.slice(1, -2).map((line) => line.slice(0, 5))).toEqual(
      evidence.map(({ ref }) => `[${ref}] `),
    );
  });

  test("says the header of an entry with the first of its rows, and every row in full", () => {
    const { asked, taken } = prompted(sources, 8_192, "Where did I run services?");
    const { messages, evidence } = buildPrompt(asked);
    const [entry] = taken.entries;
    const lines = messages.at(-1)?.content.split("\n") ?? [];
    const own = lines.filter((line) => line.startsWith("[W1] "));
    expect(own.length).toBeGreaterThan(3);
    expect(own[0]).toBe(`[W1] ${evidence[0]?.text}`);
    expect(own.filter((line) => line.includes(entry?.header ?? ""))).toHaveLength(1);
    for (const line of own.slice(1)) expect(entry?.lines).toContain(line.replace("[W1] ", ""));
  });

  test("begins like the one before it, but for a cut every few turns", () => {
    const earlier = chat(40);
    const changed: number[] = [];
    let before: ModelMessage[] = [];
    for (let turns = 0; turns < 40; turns++) {
      const question = `${"And ".repeat((turns * 77) % 200)}Go?`;
      const { asked } = prompted(sources, 4_096, question, earlier.slice(0, 2 * turns));
      const { messages } = buildPrompt(asked);
      const same = before.slice(0, -1).every((message, at) => {
        return message.content === messages[at]?.content;
      });
      if (!same) changed.push(turns);
      before = messages;
    }
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.length).toBeLessThan(8);
  });

  test("has the first question as an anchor and the latest exchange, however long the chat", () => {
    const { asked } = prompted(sources, 4_096, "And Go?", chat(40));
    const { messages } = buildPrompt(asked);
    expect(messages[1]?.content).toBe("Question 0 about Go?");
    expect(messages.at(-3)?.content).toBe("Question 39 about Go?");
    expect(messages.length).toBeLessThan(40);
  });

  test("brings back what was dropped when the question refers to it, and not otherwise", () => {
    const earlier = [...chat(3), ...exchange("And pastry?", "Leave pastry out."), ...chat(40)];
    for (const [question, isBack] of [
      ["What did you say about pastry?", true],
      ["Should pastry be in?", false],
    ] as const) {
      const { asked } = prompted(sources, 4_096, question, earlier);
      const last = buildPrompt(asked).messages.at(-1)?.content ?? "";
      expect(last.includes("- Asked “And pastry?”, you answered “Leave pastry out.”")).toBe(isBack);
    }
  });

  test("gives up history for a question longer than its share, and keeps the evidence's share", () => {
    const earlier = chat(3);
    const { asked, room, budget } = prompted(sources, 2_048, "What about Go?", earlier);
    const long = `${"why and how ".repeat(Math.floor((room - budget.evidence.share) / 3) - 8)} Go?`;
    const { messages, evidence } = buildPrompt({ ...asked, question: long });
    expect(messages).toHaveLength(2);
    expect(evidence.length).toBeGreaterThan(1);
  });

  test("shows again no more than six of the rows that the snapshot has, and all others that were found", () => {
    const bullets = Array.from({ length: 30 }, (_, at) => `Ran ${at} services in Go for teams`);
    const question = "Where did I run services in Go?";
    const whole = prompted(sourcesOf(bullets, []), 32_768, question);
    expect(buildPrompt(whole.asked).evidence).toHaveLength(6);
    const cut = prompted(sourcesOf(bullets, []), 32_768, question, [], { resumeTokens: 60 });
    const { snapshot } = cut.taken;
    const { evidence } = buildPrompt(cut.asked);
    expect(snapshot.omitted.resume.length).toBeGreaterThan(20);
    expect(evidence).toHaveLength(12);
  });

  test("brings a line that the snapshot leaves aside when the question asks for it", () => {
    const lines = [
      "Free swimming lessons",
      ...Array.from({ length: 20 }, (_, at) => `Tea at ${at}, with cake`),
    ];
    const plain = sourcesOf(["Ran Go"], ["Go in production"]);
    const aside = lines.map((text, at) => ({ ref: `J${at + 2}`, kind: "benefit" as const, text }));
    const posting = { ...plain.posting, lines: [...plain.posting.lines, ...aside] };
    const given: boolean[] = [];
    for (const question of ["What are the benefits?", "Do I get swimming lessons?", "Go?"]) {
      const { asked, taken } = prompted({ ...plain, posting }, 32_768, question);
      expect(taken.snapshot.job_description).not.toContain("swimming");
      expect(taken.snapshot.omitted.job_description.map(({ text }) => text)).toEqual(lines);
      given.push(
        buildPrompt(asked)
          .messages.at(-1)
          ?.content.includes(lines[0] ?? "") ?? false,
      );
    }
    expect(given).toEqual([true, true, false]);
  });

  test("passes over a row that does not fit, and takes the next", () => {
    const bullets = [`Ran Go on Kubernetes ${"with many others ".repeat(220)}`, "Wrote Go"];
    const question = "Where did I use Go and Kubernetes?";
    const { asked } = prompted(sourcesOf(bullets, []), 1_024, question);
    const { evidence } = buildPrompt(asked);
    expect(evidence.map(({ text }) => text)).toEqual([expect.stringContaining("Wrote Go")]);
  });
});
