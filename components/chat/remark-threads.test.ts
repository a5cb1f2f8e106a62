import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown, { type Options } from "react-markdown";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { remarkThreads } from "./remark-threads";

type PluggableList = NonNullable<Options["remarkPlugins"]>;

function render(source: string, ...passages: string[]): string {
  const unsupported = passages.map((text) => {
    const start = source.indexOf(text);
    return { text, start, end: start + text.length, reason: "no row says so" };
  });
  const remarkPlugins: PluggableList = [remarkGfm, [remarkThreads, { unsupported }]];
  return renderToStaticMarkup(createElement(Markdown, { remarkPlugins }, source));
}

const marked = (html: string) =>
  [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)]
    .map((match) => match[1]?.replace(/<[^>]+>/g, ""))
    .join("");

describe("remarkThreads", () => {
  it("turns markers into elements that name their row", () => {
    expect(render("You led [W2][J3].")).toBe(
      '<p>You led <cite data-ref="W2">[W2]</cite><cite data-ref="J3">[J3]</cite>.</p>',
    );
  });

  it("leaves what only looks like a marker alone", () => {
    expect(render("See [X2], [w2] and `[W2]`.")).not.toContain("cite");
  });

  it("marks exactly the passage that nothing supports", () => {
    expect(render("Cut costs by 40 % in a year.", "40 %")).toBe(
      '<p>Cut costs by <mark data-loose="0" data-last="">40 %</mark> in a year.</p>',
    );
  });

  it("marks each piece of a passage that runs over bold, and only the last as the last", () => {
    expect(render("You **cut costs** by half.", "cut costs** by half")).toBe(
      '<p>You <strong><mark data-loose="0">cut costs</mark></strong>' +
        '<mark data-loose="0" data-last=""> by half</mark>.</p>',
    );
  });

  it("keeps a marker inside a passage and says that it stands in one", () => {
    expect(render("You ran ten teams [W2].", "ten teams [W2]")).toContain(
      '<cite data-ref="W2" data-within="">[W2]</cite></mark>',
    );
  });

  it.each([
    ["after an escape", "a \\* b 40 % c", "40 %"],
    ["after an entity", "R&amp;D cut 40 % there", "40 %"],
    ["in a list", "- one\n- two and\n  three 40 % four", "40 %"],
    ["in a table", "| a | b |\n|---|---|\n| c | 40 % |", "40 %"],
    ["in code", "use `kubectl` now", "kubectl"],
    ["in a fenced block", "```text\ntext of 40 % more\n```", "text of 40 %"],
    ["in an indented block", "So:\n\n    cut 40 %\n    more", "40 %"],
  ])("finds the passage %s", (_where, source, passage) => {
    expect(marked(render(source, passage))).toBe(passage);
  });

  it("marks any slice of plain text whole, and changes no text", () => {
    const words = fc.array(fc.constantFrom("led", "five", "[W1]", "40 %", "é", "𝒳"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const source = list.join(" ");
        const [start = 0, end = 0] = [a % source.length, b % source.length].sort((x, y) => x - y);
        const passage = source.slice(start, end + 1);
        const passages = [{ text: passage, start, end: end + 1, reason: "" }];
        const remarkPlugins: PluggableList = [[remarkThreads, { unsupported: passages }]];
        const html = renderToStaticMarkup(createElement(Markdown, { remarkPlugins }, source));
        expect(html.replace(/<[^>]+>/g, "")).toBe(source.trim());
      }),
    );
  });
});

describe("several markers in one pair of brackets", () => {
  it("are a button each", () => {
    expect(render("You led [W2, J3].")).toBe(
      '<p>You led <span>[<cite data-ref="W2">W2</cite>, <cite data-ref="J3">J3</cite>]</span>.</p>',
    );
  });
});
