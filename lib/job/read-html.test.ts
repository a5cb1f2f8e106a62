import { expect, test } from "vitest";
import { asHtml, isHtml } from "./html-source.ts";
import { readHtml } from "./read-html.ts";

const textOf = (html: string) => readHtml(html).text;

test("blocks, breaks and list items are lines", () => {
  expect(textOf("<h2>Tasks</h2><ul><li>Plan<li><p>Build <b>it</b></p></ul>a<br>b<br><br>c")).toBe(
    "Tasks\n\n• Plan\n• Build it\n\na\nb\n\nc",
  );
});

test("labels of tables and lists of terms keep their values beside them", () => {
  expect(
    textOf("<table><tr><th>Place</th><td>Kiel</td></tr></table><dl><dt>Start:<dd>May</dl>"),
  ).toBe("Place: Kiel\n\nStart: May");
});

test("line breaks count where there are no blocks, and in preformatted text", () => {
  expect(textOf("<b>Tasks</b>\n- plan\n- build")).toBe("Tasks\n- plan\n- build");
  expect(textOf("<p>one\ntwo</p><pre>three\nfour</pre>")).toBe("one two\n\nthree\nfour");
});

test.each([
  ["a script", "<script>secret()</script>"],
  ["a style sheet", "<style>.secret{color:red}</style>"],
  ["navigation", "<nav><a>secret</a></nav>"],
  ["a comment", "<!-- secret -->"],
  ["the hidden attribute", "<div hidden><p>secret</p></div>"],
  ["display", '<span style="color:red; DISPLAY : none !important">secret</span>'],
  ["visibility", '<p style="visibility:hidden">secret</p>'],
  ["opacity", '<p style="opacity:0">secret</p>'],
  ["no size", '<p style="font-size:0px">secret</p>'],
  ["white on white", '<p style="color:#FFF">secret</p>'],
  [
    "white on an ancestor's white",
    '<div style="background:rgb(255,255,255)"><p style="color:white">secret</p></div>',
  ],
  ["an old font tag", '<font color="#ffffff">secret</font>'],
  ["a colour on its like", '<p style="background-color:#123456;color:#123456">secret</p>'],
  ["no colour", '<p style="color:rgba(0, 0, 0, 0)">secret</p>'],
  ["a place off the screen", '<p style="position:absolute;left:-9999px">secret</p>'],
  ["an indent off the screen", '<p style="text-indent:-9999px">secret</p>'],
  ["a clipped box", '<p style="width:1px;height:1px;overflow:hidden">secret</p>'],
  [
    "a class of the page's style sheet",
    '<style>p{color:red} .a, .b{display:none}</style><p class="x b">secret</p>',
  ],
])("text hidden by %s is left out, what follows is kept", (_, html) => {
  expect(textOf(`<p>before</p>${html}<p>after</p>`)).toBe("before\n\nafter");
});

test.each([
  ["white on a dark ancestor", '<div style="background:#222"><p style="color:#fff">seen</p></div>'],
  ["a white heading, as on a banner", '<h1 style="color:white">seen</h1>'],
  [
    "a class hidden in print only",
    '<style>@media print{.a{display:none}}</style><p class="a">seen</p>',
  ],
  ["a coloured text", '<p style="color:#ff0000">seen</p>'],
])("%s is read", (_, html) => {
  expect(textOf(html)).toBe("seen");
});

test("the first visible first-level heading and the JSON-LD scripts are found", () => {
  const page = readHtml(
    '<h1 hidden>No</h1><h1>Site <b>Manager</b></h1><h1>Other</h1><script type="application/ld+json">{"a":"<p>"}</script>',
  );
  expect(page.heading).toBe("Site Manager");
  expect(page.jsonLd).toEqual(['{"a":"<p>"}']);
});

test.each([
  ["<b>", "</i>"],
  ["<div><li>", "</p>"],
  ["<svg>", "</td>"],
  ["<p hidden>", "</p></p>"],
])("50,000 characters of %s and as many of %s neither hang nor throw", (open, close) => {
  const html = `first ${open.repeat(50_000 / open.length)}x${close.repeat(50_000 / close.length)}`;
  expect(textOf(html).startsWith("first")).toBe(true);
});

test("a script below any depth is not shown as text", () => {
  expect(textOf(`${"<div>".repeat(400)}a<script>secret()</script><b>b</b>`)).toBe("ab");
});

test("plain text that speaks of tags or compares numbers is no HTML", () => {
  expect(isHtml("You tell a <div> from a <span> and List<T> from T[]; x < y > z")).toBe(false);
  expect(isHtml("First line<br/>second line")).toBe(true);
});

test("HTML that was escaped, even twice, is HTML", () => {
  expect(asHtml("&lt;p&gt;a&lt;/p&gt;")).toBe("<p>a</p>");
  expect(asHtml("&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;a")).toBe("<ul><li>a");
  expect(asHtml("a &lt; b &amp; c")).toBeNull();
});

test("a style sheet of openings of comments is read, comments and all", () => {
  const openings = "/*a".repeat(33_000);
  expect(textOf(`<p>Baker</p><style>${openings}</style>`)).toBe("Baker");
  const sheet = `/*${openings}*/ .x /* .y */ { display: none }`;
  expect(textOf(`<style>${sheet}</style><p>Baker</p><p class="x">secret</p>`)).toBe("Baker");
});
