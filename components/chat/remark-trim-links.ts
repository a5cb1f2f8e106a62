import { MARKER_REF } from "@/lib/resume/schema";

/** As much of a markdown tree as this plugin touches. */
interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * What no address has as it stands, with the full stop before it: quotation marks, and our markers, whose closing
 * bracket is no part of a link.
 */
const TAIL = new RegExp(`[.,:;!?]*(?:[“”„‟«»‹›‘’「」『』]|\\[${MARKER_REF}$).*$`, "su");

/**
 * Remark plugin: a bare address that GitHub's rules made a link ends before the quotation mark or the marker that
 * stands right behind it; what follows is text again.
 */
export function remarkTrimLinks() {
  return (tree: unknown) => trimWithin(tree as MarkdownNode);
}

function trimWithin(parent: MarkdownNode): void {
  if (!parent.children) return;
  const trimmed: MarkdownNode[] = [];
  for (const node of parent.children) {
    const tail = tailOf(node);
    const before = trimmed.at(-1);
    if (tail !== "") trimmed.push(...cut(node, tail));
    else if (node.type === "text" && before?.type === "text") {
      // A marker was cut in two: its bracket stands in the text behind the link.
      trimmed.splice(-1, 1, joined(before, node));
    } else {
      trimWithin(node);
      trimmed.push(node);
    }
  }
  parent.children = trimmed;
}

const joined = (one: MarkdownNode, next: MarkdownNode): MarkdownNode => ({
  type: "text",
  value: `${one.value ?? ""}${next.value ?? ""}`,
  position: {
    start: { offset: one.position?.start.offset },
    end: { offset: next.position?.end.offset },
  },
});

/** What stands too much in a bare address; "" for anything else. */
function tailOf({ type, url = "", children }: MarkdownNode): string {
  const [text, ...others] = children ?? [];
  if (type !== "link" || text?.type !== "text" || others.length > 0) return "";
  const value = text.value ?? "";
  if (!url.endsWith(value)) return "";
  const tail = TAIL.exec(value)?.[0] ?? "";
  return tail.length < value.length ? tail : "";
}

function cut(link: MarkdownNode, tail: string): MarkdownNode[] {
  const [text] = link.children ?? [];
  const value = text?.value ?? "";
  const start = text?.position?.start.offset;
  const middle = start === undefined ? undefined : start + value.length - tail.length;
  const kept: MarkdownNode = {
    type: "text",
    value: value.slice(0, -tail.length),
    position: { start: { offset: start }, end: { offset: middle } },
  };
  const rest: MarkdownNode = {
    type: "text",
    value: tail,
    position: { start: { offset: middle }, end: { offset: text?.position?.end.offset } },
  };
  return [{ ...link, url: link.url?.slice(0, -tail.length), children: [kept] }, rest];
}
