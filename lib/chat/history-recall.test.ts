import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTokens } from "../ai/tokens.ts";
import type { Exchange } from "./history.ts";
import { recall } from "./history-recall.ts";

const ENCODING = "o200k_base";
const exchange = (question: string, answer: string): Exchange => [
  { role: "user", content: question },
  { role: "assistant", content: answer },
];
const CHAT = [
  exchange("How do I start?", "Begin with your summary."),
  exchange(
    "Is my Kubernetes work enough?",
    "Mostly [W1].\n\n- Kubernetes: name the clusters [W1, P2]\n- Helm is not shown",
  ),
  exchange("And my German?", "Add the certificate [S3]."),
  exchange("How do I write the letter?", "Three short paragraphs."),
];
const recalled = (question: string, room = 200) => recall(question, CHAT, room, ENCODING);

describe("dropped exchanges come back", () => {
  test.each([
    ["What did you say about Kubernetes?", "Is my Kubernetes work enough?"],
    ["What was it again that you suggested for k8s?", "Is my Kubernetes work enough?"],
    ["Earlier we talked about the letter, how many paragraphs?", "How do I write the letter?"],
    ["What did you tell me at the beginning?", "How do I start?"],
    ["Was hast du vorhin zu Kubernetes gesagt?", "Is my Kubernetes work enough?"],
    ["Was hast du am Anfang gesagt?", "How do I start?"],
    ["Que m'as-tu dit sur Kubernetes ?", "Is my Kubernetes work enough?"],
    ["¿Qué me dijiste sobre Kubernetes?", "Is my Kubernetes work enough?"],
    ["¿Qué dijiste al principio?", "How do I start?"],
  ])("for %j", (question, asked) => {
    const [text, ...others] = recalled(question);
    expect(text).toMatch(`Asked “${asked}”, you answered “`);
    expect(others).toEqual([]);
  });

  test.each([
    "Is my Kubernetes work enough?",
    "What did I do before 2020?",
    "Which job came before the current one?",
    "Welche Erfahrung habe ich mit Kubernetes?",
    "What did you say about gardening?",
  ])("not for %j", (question) => {
    expect(recalled(question)).toEqual([]);
  });

  test("on one line each and without the markers of rows", () => {
    const [text = ""] = recalled("What did you say about Kubernetes?");
    expect(text).toContain("Kubernetes: name the clusters");
    expect(text).not.toMatch(/\n|\[/);
  });

  test("with the lines first that share most with the question", () => {
    const [text = ""] = recalled("What did you say about Kubernetes?", 19);
    expect(text).toContain("Kubernetes: name the clusters");
    expect(text).not.toContain("Mostly");
  });

  test("never above their room, at most two, none where nothing was dropped", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 200 });
    const chat = fc.array(
      fc.tuple(texts, texts).map(([question, answer]) => {
        return exchange(`${question} Kubernetes`, `${answer}\nKubernetes ${answer}`);
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(chat, fc.integer({ min: 0, max: 120 }), (dropped, room) => {
        const found = recall("What did you say about Kubernetes?", dropped, room, ENCODING);
        const tokens = found.map((text) => countTokens(`${text}\n`, ENCODING));
        expect(found.length).toBeLessThanOrEqual(Math.min(2, dropped.length));
        expect(tokens.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
