import { expect, test } from "vitest";
import { plainQuestion } from "./informal.ts";

test.each([
  ["what dont i have", "what don't i have"],
  ["any certs?", "any certificates?"],
  ["list my certifcates", "list my certificates"],
  ["wich langauges do I speak", "which languages do i speak"],
  ["my experiance", "my experience"],
  ["Qu’est-ce que j’ai fait", "qu'est-ce que j'ai fait"],
])("%s is read as %s", (question, plain) => {
  expect(plainQuestion(question, () => false)).toBe(plain);
});

test("a word of the resume is no slip, and neither is another ending", () => {
  expect(plainQuestion("Projecta", (word) => word === "projecta")).toBe("projecta");
  expect(plainQuestion("the highlights", () => false)).toBe("the highlights");
});
