import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown, { type Options } from "react-markdown";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { remarkThreads } from "./remark-threads";
import { remarkTrimLinks } from "./remark-trim-links";

type PluggableList = NonNullable<Options["remarkPlugins"]>;

function render(source: string, passage = ""): string {
  const start = source.indexOf(passage);
  const span = { text: passage, start, end: start + passage.length, reason: "" };
  const unsupported = passage === "" ? [] : [span];
  const remarkPlugins: PluggableList = [
    remarkGfm,
    remarkTrimLinks,
    [remarkThreads, { unsupported }],
  ];
  return renderToStaticMarkup(createElement(Markdown, { remarkPlugins }, source));
}
const text = (html: string) => html.replace(/<[^>]*>/g, "");
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);

describe("remarkTrimLinks", () => {
  it.each([
    ["“See http://a.example/y”", "http://a.example/y"],
    ["“See http://a.example/y.” Then", "http://a.example/y"],
    ["« http://a.example/y» et", "http://a.example/y"],
    ["„www.a.example/y“", "http://www.a.example/y"],
    ["*“Ran https://a.example/?q=1&r=2”* [W1]", "https://a.example/?q=1&amp;r=2"],
    ["Ran http://a.example/y[W1]", "http://a.example/y"],
  ])("ends a bare address in %s before what is none of it", (source, href) => {
    const html = render(source);
    expect(hrefs(html)).toEqual([href]);
    expect(text(html)).toBe(text(source.replaceAll("*", "").replaceAll("&", "&amp;")));
  });

  it("leaves other links as they are", () => {
    const source = "[“here”](http://a.example/y) and http://a.example/(y)?z=1.";
    expect(render(source)).toContain('<a href="http://a.example/y">“here”</a>');
    expect(hrefs(render(source))).toHaveLength(2);
  });

  it("leaves markers and marks behind an address where they belong", () => {
    const source = "“See http://a.example/y”[W1] and 40 % more.";
    const html = render(source, "40 %");
    expect(html).toContain('<cite data-ref="W1">');
    expect(html).toContain('<mark data-loose="0" data-last="">40 %</mark>');
  });
});
