"use client";

import { memo } from "react";
import Markdown, { type Components, type Options } from "react-markdown";
import remarkGfm from "remark-gfm";
import { CopyOffer } from "@/components/chat/copy-wording";
import { LooseMark, Marker } from "@/components/chat/evidence";
import { remarkOffers } from "@/components/chat/remark-offers";
import { remarkThreads } from "@/components/chat/remark-threads";
import { remarkTrimLinks } from "@/components/chat/remark-trim-links";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Unsupported } from "@/lib/chat/schema";

/**
 * How each element of an answer is shown. Raw HTML is never parsed, pictures are never loaded, a link says where it
 * leads. Headings begin at the third level: the page has the first and the message the second.
 */
const COMPONENTS: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h3>{children}</h3>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h4>{children}</h4>,
  h6: ({ children }) => <h4>{children}</h4>,
  img: ({ alt }) => (alt ? <span>{alt}</span> : null),
  a: ({ href, children }) => <MarkedLink href={href}>{children}</MarkedLink>,
  table: ({ children }) => (
    <ScrollRegion label="Table" className="overflow-x-auto">
      <table>{children}</table>
    </ScrollRegion>
  ),
  cite: ({ node, children }) => (
    <Marker
      reference={String(node?.properties.dataRef ?? "")}
      isWithinMark={node?.properties.dataWithin !== undefined}
    >
      {children}
    </Marker>
  ),
  mark: ({ node, children }) => (
    <LooseMark
      index={Number(node?.properties.dataLoose)}
      isLast={node?.properties.dataLast !== undefined}
    >
      {children}
    </LooseMark>
  ),
  data: ({ node }) => {
    const { dataText, dataGapped, dataLoose } = node?.properties ?? {};
    const loose = String(dataLoose).split(" ").filter(Boolean).map(Number);
    return <CopyOffer text={String(dataText)} gapped={String(dataGapped)} loose={loose} />;
  },
};

interface AnswerTextProps {
  text: string;
  unsupported: Unsupported[];
}

/** An answer's markdown with its markers and loose threads. Needs an `EvidenceProvider` around it. */
export const AnswerText = memo(function AnswerText({ text, unsupported }: AnswerTextProps) {
  const plugins: Options["remarkPlugins"] = [
    remarkGfm,
    remarkTrimLinks,
    [remarkThreads, { unsupported }],
    remarkOffers,
  ];
  return (
    <div className="answer-text">
      <Markdown remarkPlugins={plugins} components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  );
});

function MarkedLink({ href, children }: { href: string | undefined; children: React.ReactNode }) {
  const host = hostOf(href);
  if (!host) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <span className="font-sans text-xs text-ink-soft">
        {" "}
        ({host}
        <span className="sr-only">, opens in a new tab</span>)
      </span>
    </a>
  );
}

/** The host that a web or mail address leads to; null for what is no such address. */
function hostOf(href: string | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === "mailto:") return url.pathname;
  return url.protocol === "https:" || url.protocol === "http:" ? url.host : null;
}
