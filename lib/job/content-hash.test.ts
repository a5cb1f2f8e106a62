import { expect, test } from "vitest";
import { contentHash } from "./content-hash.ts";
import { parseJobPosting } from "./parse-job-posting.ts";

const hashOf = (description: string, given: { title?: string; company?: string } = {}) =>
  contentHash({
    text: parseJobPosting({ description }).text,
    title: given.title,
    company: given.company,
  });
const TEXT = "Net mender\n\nYou bring:\n- Needle\n- Thread";

test.each([
  ["breaks and spaces", "  Net  mender\r\n\r\n\r\nYou bring:\r\n - Needle\r\n - Thread \r\n"],
  ["bullets", "Net mender\n\nYou bring\n• Needle\n• Thread"],
  ["case and invisible characters", "NET MEND\u00ADER\n\nYou bring:\n- Need\u200Ble\n- Thread"],
  ["markup", "<h1>Net mender</h1><p>You bring:</p><ul><li>Needle</li><li>Thread</li></ul>"],
])("a posting that differs in its %s only is the same", (_, other) => {
  expect(hashOf(other)).toBe(hashOf(TEXT));
});

test("one that differs in a word is another", () => {
  expect(hashOf(TEXT.replace("Thread", "Threads"))).not.toBe(hashOf(TEXT));
});

test("a title or company that is given counts where the text does not say it", () => {
  expect(hashOf(TEXT, { title: "net mender" })).toBe(hashOf(TEXT));
  expect(hashOf(TEXT, { title: "Net mender, night shift" })).not.toBe(hashOf(TEXT));
  expect(hashOf(TEXT, { company: "Harbour Loft" })).not.toBe(
    hashOf(TEXT, { title: "Harbour Loft" }),
  );
});
