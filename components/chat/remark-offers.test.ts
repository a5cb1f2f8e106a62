import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown, { type Components, type Options } from "react-markdown";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { remarkOffers } from "./remark-offers";
import { remarkThreads } from "./remark-threads";

interface Offer {
  text: string;
  gapped: string;
  loose: string;
}

/** What an answer offers to be copied; `passages` of it are unsupported. */
function offers(source: string, ...passages: string[]): Offer[] {
  const unsupported = passages.map((text) => {
    const start = source.indexOf(text);
    return { text, start, end: start + text.length, reason: "no row says so" };
  });
  const found: Offer[] = [];
  const components: Components = {
    data: ({ node }) => {
      const { dataText, dataGapped, dataLoose } = node?.properties ?? {};
      found.push({ text: `${dataText}`, gapped: `${dataGapped}`, loose: `${dataLoose}` });
      return null;
    },
  };
  const remarkPlugins: NonNullable<Options["remarkPlugins"]> = [
    remarkGfm,
    [remarkThreads, { unsupported }],
    remarkOffers,
  ];
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins, components }, source));
  return found;
}

const texts = (source: string) => offers(source).map(({ text }) => text);

describe("remarkOffers", () => {
  it("offers an item that begins with a deed, without its markers", () => {
    expect(
      texts("- Led the move of four services to Kafka [W1][J2].\n- It fits well [W1]."),
    ).toEqual(["Led the move of four services to Kafka."]);
  });

  it("offers the items below a line that announces bullets", () => {
    expect(texts("Two bullets you can use:\n\n1. On-call lead for six services [W1]")).toEqual([
      "On-call lead for six services",
    ]);
  });

  it("offers the new wording and not the old", () => {
    const answer = [
      "Reworded from the row's own words, nothing added:",
      "",
      "- Before: “Was responsible for the on-call rota” [W1]",
      "- After: **Ran the on-call rota for years** [W1]",
    ].join("\n");
    expect(texts(answer)).toEqual(["Ran the on-call rota for years"]);
  });

  it("offers block quotes and code as they stand", () => {
    expect(texts("> Led a team of *five* engineers [W1]")).toEqual([
      "Led a team of five engineers",
    ]);
    expect(texts("```\nLed a team of five engineers\n```")).toEqual([
      "Led a team of five engineers",
    ]);
  });

  it("offers a quotation that the reader is told to write, and not the one it replaces", () => {
    expect(
      texts("Instead of “worked on some services”, write “Built four services in Go” [W1]."),
    ).toEqual(["Built four services in Go"]);
  });

  it("offers no row, posting line, advice, question or term", () => {
    const answer = [
      "**Strongest for this posting**",
      "- “Cut delivery costs by a third” [W1] answers “Own our costs” [J3]",
      "- Managed cloud services at scale [J4]",
      "- Put your current role first [W1]",
      "- **Five years of Go**: nearest is [W2]",
      "",
      "Suggested questions to ask:",
      "- What does the team own today?",
    ].join("\n");
    expect(texts(answer)).toEqual([]);
  });

  it("says which parts of the words are unsupported, and leaves gaps for them", () => {
    expect(
      offers(
        "You grew.\n\n- Cut costs by 40 % in **two months** [W1]",
        "grew",
        "40 %",
        "two months",
      ),
    ).toEqual([
      { text: "Cut costs by 40 % in two months", gapped: "Cut costs by […] in […]", loose: "1 2" },
    ]);
  });
});
