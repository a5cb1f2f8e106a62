import type { Unsupported } from "@/lib/chat/schema";
import { MARKER_REF } from "@/lib/resume/schema";

/** As much of a markdown tree as this plugin touches. */
interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
  data?: { hName: string; hProperties: Record<string, string> };
}

/** A piece of text or code of the tree, and where in the source each of its characters stands. */
interface Leaf {
  node: MarkdownNode;
  parent: MarkdownNode;
  offsets: number[];
}

const LEAVES = new Set(["text", "inlineCode", "code"]);
/** `[W2]`, or several in one pair of brackets: `[W1, P2]`. */
const MARKERS = new RegExp(
  `\\[[ \\t]*${MARKER_REF}(?:[ \\t]*[,;][ \\t]*${MARKER_REF})*[ \\t]*\\]`,
  "g",
);
const REFERENCE = new RegExp(`(${MARKER_REF})`);

/**
 * Remark plugin: markers such as `[W2]` become `<cite data-ref="W2">`, and the passages of `unsupported` become
 * `<mark data-loose="0">` with the passage's index. A passage that runs over several pieces of the tree becomes
 * several marks, the last of which carries `data-last`. Its offsets count in the markdown source.
 */
export function remarkThreads({ unsupported }: { unsupported: Unsupported[] }) {
  return (tree: unknown, file: { value: unknown }) => {
    const leaves = collectLeaves(tree as MarkdownNode, String(file.value));
    const lastLeaf = unsupported.map((span) =>
      leaves.findLast(({ offsets }) => offsets.some((at) => at >= span.start && at < span.end)),
    );
    for (const leaf of leaves) {
      const pieces = stitch(leaf, unsupported, (index) => lastLeaf[index] === leaf);
      const children = leaf.parent.children ?? [];
      children.splice(children.indexOf(leaf.node), 1, ...pieces);
    }
  };
}

function collectLeaves(parent: MarkdownNode, source: string, leaves: Leaf[] = []): Leaf[] {
  for (const node of parent.children ?? []) {
    if (LEAVES.has(node.type)) {
      leaves.push({ node, parent, offsets: sourceOffsets(node, source) });
    } else collectLeaves(node, source, leaves);
  }
  return leaves;
}

/** For each character of a leaf its offset in the source, over escapes, entities and indents. */
function sourceOffsets(node: MarkdownNode, source: string): number[] {
  const value = node.value ?? "";
  const end = node.position?.end.offset ?? 0;
  let at = contentStart(node, source);
  const offsets: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const entity = source[at] === "&" && value[i] !== "&" ? source.indexOf(";", at) : -1;
    while (entity < 0 && at < end && source[at] !== value[i]) at++;
    offsets.push(at);
    at = entity < 0 ? at + 1 : entity + 1;
  }
  return offsets;
}

/** Where a leaf's own text begins: code stands behind its fence or backticks. */
function contentStart(node: MarkdownNode, source: string): number {
  const start = node.position?.start.offset ?? 0;
  if (node.type === "code" && /[`~]/.test(source[start] ?? ""))
    return source.indexOf("\n", start) + 1;
  let at = start;
  if (node.type === "inlineCode") while (source[at] === "`") at++;
  return at;
}

/** The leaf's text as nodes: plain text, markers, and marks around what nothing supports. */
function stitch(
  { node, offsets }: Leaf,
  unsupported: Unsupported[],
  isLast: (index: number) => boolean,
): MarkdownNode[] {
  const looseAt = offsets.map((at) =>
    unsupported.findIndex((span) => at >= span.start && at < span.end),
  );
  const pieces: MarkdownNode[] = [];
  let from = 0;
  for (let to = 1; to <= offsets.length; to++) {
    if (to < offsets.length && looseAt[to] === looseAt[from]) continue;
    const text = (node.value ?? "").slice(from, to);
    const loose = looseAt[from] ?? -1;
    const content =
      node.type === "inlineCode" ? [{ ...node, value: text }] : splitMarkers(text, loose >= 0);
    if (loose < 0) pieces.push(...content);
    else {
      const last: Record<string, string> =
        isLast(loose) && !looseAt.includes(loose, to) ? { dataLast: "" } : {};
      pieces.push({
        type: "loose",
        children: content,
        data: { hName: "mark", hProperties: { dataLoose: String(loose), ...last } },
      });
    }
    from = to;
  }
  if (node.type !== "code") return pieces;
  return [{ type: "block", children: pieces, data: { hName: "pre", hProperties: {} } }];
}

function splitMarkers(text: string, isLoose: boolean): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKERS)) {
    if (match.index > from) nodes.push({ type: "text", value: text.slice(from, match.index) });
    const [before = "", reference = "", after = "", ...others] = match[0].split(REFERENCE);
    nodes.push(
      others.length === 0
        ? markerNode(reference, `${before}${reference}${after}`, isLoose)
        : {
            type: "markers",
            children: [before, reference, after, ...others].map((part) =>
              REFERENCE.test(part)
                ? markerNode(part, part, isLoose)
                : { type: "text", value: part },
            ),
            data: { hName: "span", hProperties: {} },
          },
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: "text", value: text.slice(from) });
  return nodes;
}

function markerNode(reference: string, text: string, isLoose: boolean): MarkdownNode {
  const within: Record<string, string> = isLoose ? { dataWithin: "" } : {};
  return {
    type: "marker",
    children: [{ type: "text", value: text }],
    data: { hName: "cite", hProperties: { dataRef: reference, ...within } },
  };
}
