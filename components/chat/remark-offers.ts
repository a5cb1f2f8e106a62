import {
  gappedText,
  looseIn,
  MARKER_SIGN,
  type Segment,
  sliceSegments,
  textOf,
} from "@/components/chat/copied-text";
import { isDeed, offersItems, offersQuote } from "@/lib/grounding/offered-wording";

/** As much of a markdown tree as this plugin touches, after `remarkThreads`. */
interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
  data?: { hName: string; hProperties: Record<string, string> };
}

/** Fewer words are a term or a name, and no bullet. */
const LEAST_WORDS = 4;
const QUOTED = /„([^„“”\n]+)[“”]|“([^“”\n]+)”|«([^«»\n]+)»|"([^"\n]+)"/g;
/** “After: ”, “Option 2: ” */
const LABEL = /^[\p{L}][\p{L}\p{N} ]{1,24}:\s+/u;
/** Labels of what was there before it was reworded. */
const OLD = /^(?:before|original|current|now|yours|vorher|bisher|avant|actuel|antes|actual)\b/i;

/**
 * Remark plugin, after `remarkThreads`: behind wording that is offered for the resume (a block quote or code; an item
 * that begins with a deed or stands under a line that offers bullets; a quotation that the reader is told to write)
 * comes a `<data>` element with the words to copy, the same with gaps, and the indexes of the unsupported passages.
 */
export function remarkOffers() {
  return (tree: unknown) => visit(tree as MarkdownNode, "");
}

function visit(parent: MarkdownNode, outerLead: string): void {
  let lead = outerLead;
  for (const node of parent.children ?? []) {
    if (node.type === "list") {
      for (const item of node.children ?? []) visitItem(item, lead);
    } else if (node.type === "blockquote") {
      const last = node.children?.findLast((child) => child.type === "paragraph");
      if (last && !isOfPosting(node)) append(last, [segments(node)]);
    } else if (node.type === "block") append(node, [segments(node)]);
    else if (node.type === "paragraph") append(node, offersIn(node, lead, false));
    lead = leadOf(node);
  }
}

function visitItem(item: MarkdownNode, lead: string): void {
  const [first, ...rest] = item.children ?? [];
  if (first?.type === "paragraph") {
    append(first, offersIn(first, lead, true));
    visit({ type: "rest", children: rest }, leadOf(first));
  } else visit(item, lead);
}

/** What a heading, or a paragraph that ends with a colon or is bold throughout, says of what stands below it. */
function leadOf(node: MarkdownNode): string {
  const text = textOf(segments(node));
  const [only, ...others] = node.children ?? [];
  const isTitle = only?.type === "strong" && others.length === 0;
  if (node.type === "heading" || (node.type === "paragraph" && (isTitle || text.endsWith(":"))))
    return text.slice(text.lastIndexOf("\n") + 1);
  return "";
}

function offersIn(block: MarkdownNode, lead: string, isItem: boolean): Segment[][] {
  const all = segments(block);
  const text = all.map((segment) => segment.text).join("");
  const label = LABEL.exec(text)?.[0] ?? "";
  if (isOfPosting(block) || OLD.test(label) || textOf(all).endsWith(":")) return [];
  const isLed = lead !== "" && offersItems(lead);
  const bold = boldIn(block);
  if (bold && (isLed || isDeed(textOf(bold)) || offersQuote(label))) return [bold];
  const quotes = [...text.matchAll(QUOTED)].map((match) => ({
    before: text.slice(0, match.index),
    words: sliceSegments(all, match.index + 1, match.index + match[0].length - 1),
  }));
  const offered = quotes.filter(
    ({ before, words }) => hasWords(words) && (isLed || offersQuote(before)),
  );
  if (offered.length > 0) return offered.map(({ words }) => words);
  const body = sliceSegments(all, label.length, text.length);
  const isBullet = isItem && quotes.length === 0 && isDeed(textOf(body));
  const isWhole = isBullet || (isLed && quotes.length === 0 && !textOf(body).endsWith("?"));
  return isWhole && hasWords(body) ? [body] : [];
}

/** The bold words of a block that are no label of it. */
function boldIn({ children = [] }: MarkdownNode): Segment[] | null {
  const at = children.findIndex(
    (node) => node.type === "strong" && hasWords(segments(node)) && !/:$/.test(plain(node)),
  );
  const bold = children[at];
  const next = children[at + 1];
  return bold && !(next && plain(next).startsWith(":")) ? segments(bold) : null;
}

const plain = (node: MarkdownNode) => textOf(segments(node));
const hasWords = (part: Segment[]) => textOf(part).split(/\s+/).length >= LEAST_WORDS;

/** The text of a node in order, markers as signs; blocks begin new lines. */
function segments(node: MarkdownNode, loose: number | null = null): Segment[] {
  if (node.type === "marker" || node.type === "markers") return [{ text: MARKER_SIGN, loose }];
  if (node.type === "break") return [{ text: "\n", loose }];
  if (node.type === "html") return [];
  if (node.value !== undefined) return [{ text: node.value, loose }];
  const own = node.type === "loose" ? Number(node.data?.hProperties.dataLoose) : loose;
  return (node.children ?? []).flatMap((child, at) => {
    const isBlock = child.type === "paragraph" || child.type === "list";
    const inner = segments(child, own);
    return isBlock && at > 0 ? [{ text: "\n", loose: null }, ...inner] : inner;
  });
}

/** Whether it cites the posting and nothing else. */
function isOfPosting(node: MarkdownNode): boolean {
  const refs = refsIn(node);
  return refs.length > 0 && refs.every((ref) => ref.startsWith("J"));
}

function refsIn(node: MarkdownNode): string[] {
  if (node.type === "marker") return [node.data?.hProperties.dataRef ?? ""];
  return (node.children ?? []).flatMap(refsIn);
}

function append(node: MarkdownNode, offers: Segment[][]): void {
  const added = offers.map((offer) => ({
    type: "offer",
    children: [],
    data: {
      hName: "data",
      hProperties: {
        dataText: textOf(offer),
        dataGapped: gappedText(offer),
        dataLoose: looseIn(offer).join(" "),
      },
    },
  }));
  node.children = [...(node.children ?? []), ...added];
}
