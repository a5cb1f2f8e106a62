import { expect, test } from "vitest";
import { groupAt, markerGroups } from "./marker-groups.ts";
import { markersIn } from "./markers.ts";

/** The refs that answer for a word of the sentence. */
function answering(text: string, word: string): string {
  const group = groupAt(markerGroups(markersIn(text), 0, text), text.indexOf(word), text);
  return group ? [...group.rows, ...group.jobs].join() : "none";
}

test.each([
  ["did this [W1] and that [W2].", "this", "W1"],
  ["did this [W1] and that [W2].", "that", "W2"],
  ["In [W1] you did this, and in [W2] that.", "this", "W1"],
  ["In [W1] you did this, and in [W2] that.", "that", "W2"],
  ["[W1] shows this, [W2] that.", "this", "W1"],
  ["[W1] and [W2] both show this.", "this", "W1,W2"],
  ["Five years [J3]: you have this [W1].", "this", "W1"],
  ["Five years [J3]: you have this [W1].", "Five", "J3"],
  ["Scale [W1]: you did this.", "this", "W1"],
  ["did this [W1], and later that.", "that", "none"],
  ["did this [W1], which led to that.", "that", "W1"],
  ["| this [W1] | that |", "that", "W1"],
])("%s: %s is %s's", (text, word, expected) => {
  expect(answering(text, word)).toBe(expected);
});
