import { backgroundOf, hidingSelectors, isHiding, readDeclarations } from "./hidden-style.ts";
import { LineWriter } from "./line-writer.ts";
import { cleanCharacters } from "./read-text.ts";
import { RAW_TEXT, ShallowParser } from "./shallow-parser.ts";

/** What is read out of a page's source. */
export interface HtmlText {
  /** The visible text: a block a line, a blank line between paragraphs, list items after “• ”. */
  text: string;
  /** The first visible first-level heading, or "". */
  heading: string;
  /** The contents of the `application/ld+json` scripts. */
  jsonLd: string[];
  /** What attributes and styles hide, one passage for each element, in the page's order. */
  hidden: string[];
}

const names = (list: string) => new Set(list.split(" "));
/** Elements whose content is no part of what the page says. */
const NOT_TEXT = new Set([
  ...RAW_TEXT,
  ...names("template svg math canvas object audio video nav button select datalist"),
]);
const PARAGRAPHS = names("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article");
const LINES = names(
  "div hr tr dt header footer main aside form fieldset figure figcaption address summary details legend caption body html center",
);
const TITLES = names("h1 h2 h3");
const isBlock = (name: string) => PARAGRAPHS.has(name) || LINES.has(name) || name === "li";
const BREAKING_TAG = /<(?:p|br|div|li|tr|h[1-6]|ul|ol|section|article)\b/i;

/**
 * `none`: no part of what the page says, such as a script. `hidden`: text that a reader of the page does not see.
 */
type Visibility = "shown" | "hidden" | "none";

/** What holds for the text inside an element. */
interface Scope {
  visibility: Visibility;
  keepsBreaks: boolean;
  /** Colour that the text stands on, or `"unknown"`. */
  background: string;
}

function isHiddenElement(
  name: string,
  attributes: Record<string, string>,
  hiding: ReadonlySet<string>,
): boolean {
  if ("hidden" in attributes) return true;
  if (name === "dialog" && !("open" in attributes)) return true;
  // Inline, it marks what the eye sees and a screen reader is told otherwise.
  if (attributes["aria-hidden"] === "true" && isBlock(name)) return true;
  if (hiding.size === 0) return false;
  const classes = (attributes.class ?? "").split(/\s+/);
  return hiding.has(`#${attributes.id ?? ""}`) || classes.some((one) => hiding.has(`.${one}`));
}

function scopeOf(
  name: string,
  attributes: Record<string, string>,
  outer: Scope,
  hiding: ReadonlySet<string>,
): Scope {
  if (outer.visibility === "none" || NOT_TEXT.has(name)) return { ...outer, visibility: "none" };
  const isHidden = outer.visibility === "hidden" || isHiddenElement(name, attributes, hiding);
  const keepsBreaks = outer.keepsBreaks || name === "pre";
  // White headings stand on coloured banners whose background a style sheet sets.
  const inherited = TITLES.has(name) ? "unknown" : outer.background;
  const { bgcolor, color, style: inline = "" } = attributes;
  if (isHidden || (!inline && !bgcolor && !color)) {
    return { visibility: isHidden ? "hidden" : "shown", keepsBreaks, background: inherited };
  }
  const style = readDeclarations(
    `background:${bgcolor ?? "transparent"};color:${color ?? "inherit"};${inline}`,
  );
  const background = backgroundOf(style) ?? inherited;
  return {
    visibility: isHiding(style, background) ? "hidden" : "shown",
    keepsBreaks: keepsBreaks || /^(?:pre|break)/.test(style.get("white-space") ?? ""),
    background,
  };
}

function openBlock(out: LineWriter, name: string): void {
  if (name === "br") out.break();
  else if (name === "li") out.startItem("• ");
  else if (PARAGRAPHS.has(name)) out.endParagraph();
  else if (LINES.has(name)) out.end();
}

function closeBlock(out: LineWriter, name: string): void {
  if (name === "td" || name === "th" || name === "dt") out.endCell(name !== "td");
  else if (PARAGRAPHS.has(name)) out.endParagraph();
  else if (LINES.has(name) || name === "li" || name === "dd") out.end();
}

/** Reads a page whose text stands on `background`, a colour or `"unknown"`. */
function readPage(html: string, background: string): HtmlText {
  const out = new LineWriter();
  const raw = { script: [] as string[], style: [] as string[] };
  const jsonLd: string[] = [];
  let collecting: keyof typeof raw | null = null;
  const hiding = new Set<string>();
  const hidden: string[] = [];
  const headings: string[] = [];
  let isInHeading = false;
  const page: Scope = {
    visibility: "shown",
    keepsBreaks: !BREAKING_TAG.test(html),
    background,
  };
  const scopes: Scope[] = [];
  const scopeNow = () => scopes.at(-1) ?? page;
  const hide = (text: string) => hidden.push((hidden.pop() ?? "") + text);

  const parser = new ShallowParser({
    onopentag(name, attributes) {
      const outer = scopeNow();
      const scope = scopeOf(name, attributes, outer, hiding);
      scopes.push(scope);
      parser.depth = scopes.length;
      if (name === "style" || (name === "script" && /ld\+json/i.test(attributes.type ?? ""))) {
        collecting = name;
      }
      if (scope.visibility === "hidden") {
        if (outer.visibility === "hidden") hide(" ");
        else hidden.push("");
      }
      if (scope.visibility !== "shown") return;
      openBlock(out, name);
      if (name === "h1" && headings.length === 0) isInHeading = true;
    },
    ontext(text) {
      if (collecting) raw[collecting].push(text);
      const scope = scopeNow();
      if (scope.visibility === "hidden") hide(text);
      if (scope.visibility !== "shown") return;
      if (isInHeading) headings.push(text);
      if (scope.keepsBreaks) out.writeLines(text);
      else out.write(text);
    },
    onclosetag(name) {
      const scope = scopes.pop() ?? page;
      parser.depth = scopes.length;
      if (collecting === "script") jsonLd.push(raw.script.splice(0).join(""));
      if (collecting === "style") {
        for (const one of hidingSelectors(raw.style.splice(0).join(""))) hiding.add(one);
      }
      collecting = null;
      if (scope.visibility === "hidden") hide(" ");
      if (scope.visibility !== "shown") return;
      closeBlock(out, name);
      if (name === "h1") isInHeading = false;
    },
  });
  parser.write(html);
  parser.end();
  return {
    text: out.text(),
    heading: onOneLine(cleanCharacters(headings.join(""))),
    jsonLd,
    hidden: hidden.map(onOneLine).filter((passage) => /[\p{L}\p{N}]/u.test(passage)),
  };
}

/** How much more text there must be for a page to be dark. */
const DARK_SHARE = 10;

const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The visible text of HTML, in linear time; nothing is executed or fetched. Scripts, styles, navigation, form controls
 * and what attributes or styles hide are left out, and of these the hidden passages are told.
 */
export function readHtml(html: string): HtmlText {
  const page = readPage(html, "#ffffff");
  if (page.hidden.length === 0) return page;
  // What is copied from a dark page brings its white letters, but not always what they stood on. Then next to nothing
  // is seen on white.
  const onAnyGround = readPage(html, "unknown");
  return onAnyGround.text.length > DARK_SHARE * page.text.length ? onAnyGround : page;
}
