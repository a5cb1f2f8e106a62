import { describe, expect, test } from "vitest";
import { readClause } from "./clause-content.ts";

const around = { headWords: new Set(["larkfield"]), hasPlainCapitals: true };
const read = (clause: string) => readClause(clause, around);

describe("what is done", () => {
  test.each([
    ["Plan the week", 1],
    ["You will plan the week and train juniors", 2],
    ["Ability to juggle and to plan", 2],
    ["Planning the week", 1],
    ["Planung der Woche und Betreuung der Kunden", 2],
    ["Vous gérez les stocks", 1],
    ["Du skal udvikle systemer", 1],
    ["The plan of the week", 0],
    ["You are happy", 0],
  ])("%s: %i", (clause, count) => {
    expect(read(clause).actions).toBe(count);
  });

  test("verbs that share an object count once", () => {
    expect(read("design, build and maintain services").actions).toBe(1);
  });

  test("a past tense counts only for what the person has done", () => {
    expect(read("You have shipped apps").actions).toBe(1);
    expect(read("and shipped by boat").actions).toBe(0);
  });
});

test.each([
  ["proactive and curious", 2],
  ["strukturierte Arbeitsweise", 2],
  ["attention to detail", 2],
  ["a calm voice, spoken calmly", 2],
  ["a desk by the window", 0],
])("what a person is: %s", (clause, count) => {
  expect(read(clause).traits).toBe(count);
});

test.each([
  ["Knowledge of falconry", 1],
  ["Knowledge of falconry, bees and goats", 3],
  ["Kenntnisse in der Falknerei", 1],
  ["falconry, bees and goats", 0],
])("what is known without a name: %s", (clause, count) => {
  expect(read(clause).known).toBe(count);
});

describe("names", () => {
  test("are known terms under one key, and words that are names by form or capital", () => {
    const { terms, names } = read("You know k8s, Kubernetes, FooBar and Westlaw");
    expect([...terms]).toEqual(["kubernetes"]);
    expect([...names]).toEqual(["foobar", "westlaw"]);
  });

  test("of several words count once", () => {
    expect(read("and Federal Rules of Evidence").names.size).toBe(2);
  });

  test("are no words of title and company, no placeholders and no first words", () => {
    expect(read("At Larkfield you meet <NAME>").names.size).toBe(0);
  });

  test("are not told by capitals where every noun has one", () => {
    expect(readClause("mit Pferden", { ...around, hasPlainCapitals: false }).names.size).toBe(0);
    expect(readClause("mit SAP", { ...around, hasPlainCapitals: false }).terms.size).toBe(1);
  });
});
