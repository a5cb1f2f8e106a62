import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { escapeMarkdown } from "./escape.ts";

const render = (markdown: string) =>
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, markdown));

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
/** The text of a page's HTML without its links, which GitHub makes of addresses as they stand. */
const textOf = (html: string) =>
  html
    .replace(/<\/?(?:p|a)(?: [^>]*)?>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

test.each([
  "# no heading",
  "- no list",
  "1. no list",
  "12) no list",
  "*no* _stress_ __none__ ~~struck~~",
  "[no link](javascript:alert(1)) ![no picture](x)",
  "<script>alert(1)</script>",
  "`code` C:\\new &copy; snake_case",
  "> no quotation",
  "---",
  "===",
  "| a | b |",
])("%j is shown as it stands", (text) => {
  const html = render(escapeMarkdown(text));
  expect(html.startsWith("<p>")).toBe(true);
  expect(textOf(html)).toBe(text);
});

test("whatever is written, it is one paragraph with that text", () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."#*_-+=[]()<>!`~|&;:.\\\"'1a Zé漢 "),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const shown = text.replace(/\s+/g, " ").trim();
      fc.pre(shown !== "");
      expect(textOf(render(escapeMarkdown(text)))).toBe(shown);
    }),
  );
});
