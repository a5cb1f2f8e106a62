import type { Say } from "./phrases.ts";

export interface Section {
  /** A short heading, or none. */
  title?: string;
  /** In place of a heading: a sentence of its own, marked up already. */
  verdict?: string;
  items: string[];
  numbered?: boolean;
  /** The items are one list in a line. */
  inline?: boolean;
  /** What the answer is for: cut only when nothing else is left to cut. */
  keep?: boolean;
}

/** An answer before it is cut to length: what matters most stands first. */
export interface Draft {
  lead: string;
  sections: Section[];
  /** One closing sentence of advice. */
  advice?: string;
}

/** Below 350 with the closing line. */
export const USUAL_WORDS = 320;
export const SHORT_WORDS = 90;

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

function written({ lead, sections, advice }: Draft): string {
  const blocks = sections
    .filter((section) => section.items.length > 0)
    .map(({ title, verdict, items, numbered, inline }) => {
      const list = inline
        ? `- ${items.join(", ")}`
        : items.map((item, at) => `${numbered ? `${at + 1}.` : "-"} ${item}`).join("\n");
      const head = verdict ?? (title ? `**${title}**` : "");
      return head ? `${head}\n${list}` : list;
    });
  return [lead, ...blocks, advice ?? ""].filter((block) => block !== "").join("\n\n");
}

/** The section to take the last item from: the longest with more than one, the later one of equals. */
function longestOf(sections: readonly Section[]): Section | undefined {
  return sections.reduce<Section | undefined>(
    (best, section) => (section.items.length >= (best?.items.length ?? 2) ? section : best),
    undefined,
  );
}

/**
 * The answer as markdown of at most `limit` words and the coach's line. Too long, it loses the last item of the
 * longest section, the later one of equals; each section keeps one item while another has more, then goes whole.
 */
export function render(draft: Draft, say: Say, limit: number): string {
  const sections = draft.sections.map((section) => ({ ...section, items: [...section.items] }));
  let shown: Draft = { ...draft, sections };
  while (wordsIn(written(shown)) > limit) {
    const longest = longestOf(sections.filter((section) => !section.keep)) ?? longestOf(sections);
    if (longest) longest.items.pop();
    else if (sections.length > 1) sections.pop();
    else if (shown.advice) shown = { ...shown, advice: "" };
    else break;
  }
  return `${written(shown)}\n\n${say("coach")}`;
}
