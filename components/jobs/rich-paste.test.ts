import { expect, test } from "vitest";
import { richPaste, sentFor } from "@/components/jobs/rich-paste";

const TEXT = "Net mender\r\nNeedle and thread";
const HTML = "<h1>Net mender</h1><ul><li>Needle and thread</li></ul>";

test("what is pasted with its formatting is sent with it, whatever the breaks", () => {
  const pasted = richPaste(TEXT, HTML);
  expect(sentFor("Net mender\nNeedle and thread", pasted)).toBe(HTML);
});

test("what was edited since is sent as it stands", () => {
  expect(sentFor("Net mender, 2 posts", richPaste(TEXT, HTML))).toBe("Net mender, 2 posts");
  expect(sentFor(TEXT, null)).toBe(TEXT);
});

test.each([
  ["there is no formatting", TEXT, ""],
  ["there are but words", TEXT, "<meta charset='utf-8'><span>Net mender</span>"],
  [
    "the text is a page's source, which an editor colours",
    "<html><p>Net</p>",
    "<div>&lt;p&gt;</div>",
  ],
  ["the text is a page's data", '{"@type":"JobPosting"}', "<div>{</div>"],
  ["the formatting is more than is taken", TEXT, `<p>${"x".repeat(100_001)}</p>`],
  ["it is a picture", "", "<p><img></p>"],
])("the text is taken where %s", (_, text, html) => {
  expect(richPaste(text, html)).toBeNull();
});
