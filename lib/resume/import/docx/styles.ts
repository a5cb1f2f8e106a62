import { all, at, child, type Element, isOn } from "./xml.ts";

/** How a run or paragraph looks; undefined is as what stands above it says. */
export interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  /** Points. */
  size?: number | undefined;
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
  /** 1 is the highest heading. */
  level?: number | undefined;
  bullet?: boolean | undefined;
  /** Points. */
  indent?: number | undefined;
  before?: number | undefined;
}

const number = (text: string | undefined): number | undefined =>
  text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);

const TWIPS = 20;
const HALF_POINTS = 2;

export function runLook(properties: Element | undefined): Look {
  const size = number(child(properties, "w:sz")?.attributes["w:val"]);
  return {
    bold: isOn(child(properties, "w:b")),
    italic: isOn(child(properties, "w:i")),
    size: size === undefined ? undefined : size / HALF_POINTS,
    capitals: isOn(child(properties, "w:caps")),
    hidden: isOn(child(properties, "w:vanish")),
  };
}

export function paragraphLook(properties: Element | undefined): Look {
  const outline = number(child(properties, "w:outlineLvl")?.attributes["w:val"]);
  const list = child(properties, "w:numPr");
  const indent = child(properties, "w:ind")?.attributes;
  const left = number(indent?.["w:left"] ?? indent?.["w:start"]);
  const before = number(child(properties, "w:spacing")?.attributes["w:before"]);
  return {
    level: outline === undefined || outline > 5 ? undefined : outline + 1,
    // List 0 takes a paragraph out of the list of its style.
    bullet: list ? child(list, "w:numId")?.attributes["w:val"] !== "0" : undefined,
    indent: left === undefined ? undefined : left / TWIPS,
    before: before === undefined ? undefined : before / TWIPS,
  };
}

/** What is set in `over` counts, else what is in `under`. */
export function merge(under: Look, over: Look): Look {
  const set = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(set) };
}

const HEADING = /^(?:heading|überschrift|titre|título|titolo|kop)\s*(?<level>[1-6])$/iu;
const MAX_BASES = 12;

/** Each style by its id, with what it takes from those that it is based on. */
export function readStyles(xml: Element | undefined): (id: string | undefined) => Look {
  const styles = new Map<string, Element>();
  let standard: string | undefined;
  const root = xml && child(xml, "w:styles");
  const defaults = merge({ size: 10 }, runLook(at(root, "w:docDefaults", "w:rPrDefault", "w:rPr")));
  for (const style of root ? all(root, "w:style") : []) {
    const id = style.attributes["w:styleId"];
    if (id !== undefined) styles.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && style.attributes["w:default"] === "1")
      standard = id;
  }
  const look = (id: string | undefined, depth = 0): Look => {
    const style = id === undefined ? undefined : styles.get(id);
    if (!style || depth > MAX_BASES) return {};
    const base = look(child(style, "w:basedOn")?.attributes["w:val"], depth + 1);
    const name = child(style, "w:name")?.attributes["w:val"] ?? "";
    const level = number(HEADING.exec(name)?.groups?.level);
    const own = merge(paragraphLook(child(style, "w:pPr")), runLook(child(style, "w:rPr")));
    return merge(base, { ...own, ...(level !== undefined && { level }) });
  };
  return (id) => merge(defaults, merge(look(standard), look(id)));
}
