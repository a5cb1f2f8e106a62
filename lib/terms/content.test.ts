import { describe, expect, test } from "vitest";
import { contentTerms, impliedTerms } from "./content.ts";

describe("contentTerms", () => {
  test("words without content, small numbers and years are left out", () => {
    expect(contentTerms("I was in the 7 teams that we had in 2020")).toEqual(["team"]);
    expect(contentTerms("Was habe ich mit den 3 Kunden?")).toEqual(contentTerms("Kunde"));
  });

  test("a known term is one key under all its names, in any language", () => {
    expect(contentTerms("k8s")).toEqual(contentTerms("Kubernetes"));
    expect(contentTerms("Buchhaltung")).toEqual(contentTerms("accounting"));
  });

  test("of a known term of several words the words count as well", () => {
    expect(contentTerms("data analysis")).toEqual([
      "=data analysis",
      ...contentTerms("data"),
      "analysis",
    ]);
  });

  test("the language and the verb are two terms", () => {
    expect(contentTerms("services in Go")).toContain("=go");
    expect(contentTerms("services that go")).not.toContain("=go");
    expect(contentTerms("go", true)).toEqual(["=go"]);
  });
});

test("impliedTerms goes from the narrow term to the broad, and repeats nothing given", () => {
  expect(impliedTerms(["=next.js", "=react", "team"]).toSorted()).toEqual([
    "=frontend",
    "=javascript",
  ]);
});
