import { escapeMarkdown } from "../../markdown/escape.ts";
import type { Block } from "../paper/block.ts";

const withAside = ({ text, aside }: Block): string =>
  [text && escapeMarkdown(text), aside && `*${escapeMarkdown(aside)}*`].filter(Boolean).join(" · ");

const LINES: Record<Block["kind"], (block: Block) => string> = {
  name: ({ text }) => `# ${escapeMarkdown(text)}\n`,
  label: ({ text }) => `**${escapeMarkdown(text)}**\n`,
  contact: ({ text }) => `- ${escapeMarkdown(text)}`,
  heading: ({ text }) => `## ${escapeMarkdown(text)}\n`,
  entry: (block) => `### ${withAside(block)}\n`,
  unnamed: (block) => `### ${withAside(block)}\n`,
  where: (block) => `${withAside(block)}\n`,
  field: ({ text }) => `${escapeMarkdown(text)}\n`,
  prose: ({ text }) => `${escapeMarkdown(text)}\n`,
  bullet: ({ text }) => `- ${escapeMarkdown(text)}`,
};

const isListed = (block: Block | undefined) =>
  block?.kind === "bullet" || block?.kind === "contact";

/** The resume as CommonMark. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.map((block, at) => {
    // A list ends with a blank line, or the next paragraph would be its last item's.
    const ends = isListed(block) && !isListed(blocks[at + 1]);
    return LINES[block.kind](block) + (ends ? "\n" : "");
  });
  return `${lines.join("\n").trimEnd()}\n`;
}
