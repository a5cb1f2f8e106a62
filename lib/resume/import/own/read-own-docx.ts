import type { BlockKind, ReadBlock } from "../../paper/block.ts";
import { DOCX_STYLES } from "../../paper/docx-styles.ts";
import { all, at, child, type Element, parseXml, textOf } from "../docx/xml.ts";
import { unpack } from "../zip.ts";

/** Reads Word documents that we wrote by their styles, see `paper/docx-styles`. */

const KINDS = new Map(
  Object.entries(DOCX_STYLES).map(([kind, { name }]) => [name.toLowerCase(), kind as BlockKind]),
);
/** Styles that no other document has: all of them are in ours. */
const OURS = Object.values(DOCX_STYLES).filter(({ name }) => name.startsWith("Resume "));
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "mc:Fallback"]);

/** The kind of block by a style's id; null where the document has not all of our styles. */
function kindsById(styles: Element): Map<string, BlockKind> | null {
  const byId = new Map<string, BlockKind>();
  for (const style of all(styles, "w:style")) {
    const kind = KINDS.get(child(style, "w:name")?.attributes["w:val"]?.toLowerCase() ?? "");
    if (kind) byId.set(style.attributes["w:styleId"] ?? "", kind);
  }
  const found = new Set(byId.values());
  const isOurs = OURS.every(({ name }) => found.has(KINDS.get(name.toLowerCase()) ?? "name"));
  return isOurs ? byId : null;
}

/** A paragraph's text with its tabs; what was deleted is left out. */
function paragraphText(of: Element): string {
  if (LEFT_OUT.has(of.name)) return "";
  if (of.name === "w:t") return textOf(of);
  if (of.name === "w:tab") return "\t";
  if (of.name === "w:br" || of.name === "w:cr") return " ";
  return of.children.map(paragraphText).join("");
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The blocks of a Word document that we wrote; null for any other. @throws UnreadableFileError */
export function readOwnDocx(zip: Uint8Array): ReadBlock[] | null {
  const files = unpack(zip, (name) => /^word\/(?:document|styles)\.xml$/u.test(name));
  const xml = (name: string) => parseXml(new TextDecoder().decode(files.get(name)));
  const kinds = kindsById(xml("word/styles.xml"));
  const body = at(xml("word/document.xml"), "w:document", "w:body");
  if (!kinds || !body) return null;
  const blocks: ReadBlock[] = [];
  for (const one of body.children) {
    if (one.name !== "w:p" && one.name !== "w:sectPr" && one.name !== "#text") return null;
    const style = child(child(one, "w:pPr"), "w:pStyle")?.attributes["w:val"];
    const kind = style === undefined ? "prose" : kinds.get(style);
    if (!kind) return null;
    const [text = "", aside = ""] = paragraphText(one).split("\t").map(squeeze);
    if (text || aside) blocks.push({ kind, text, ...(aside && { aside }) });
  }
  return blocks;
}
