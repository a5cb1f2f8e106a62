/** What inline styles say about text that no reader of the page would see. */

export type Declarations = Map<string, string>;

/** `color: red; top: 0` as a map of lower-case properties and values. */
export function readDeclarations(style: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of style.toLowerCase().split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace("!important", "");
    declarations.set(part.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}

const HIDING_VALUES: Record<string, RegExp> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  "content-visibility": /^hidden$/,
  opacity: /^(?:0?\.0\d*|0+|0%)$/,
  "font-size": /^(?:0|0?\.\d+|1)(?:px|pt|em|rem|%)?$/,
  "text-indent": /^-\d{3,}/,
  clip: /^rect\((?:[01](?:px)?[,\s]*){4}\)$/,
  "clip-path": /^(?:inset\((?:50|100)%\)|circle\(0\)?)/,
  transform: /scale\(0\)|translate[xy3]?d?\([^)]*-\d{4,}/,
  "margin-left": /^-\d{4,}/,
};

const isFarOff = (value: string | undefined) => /^-\d{3,}/.test(value ?? "");
const BOX = ["width", "height", "max-width", "max-height"];
const isTiny = (value: string | undefined) => /^[01](?:px)?$/.test(value ?? "");

/** A colour as `#rrggbb`; null where it is none, or none that a table-free reading can tell. */
function readColour(text: string): string | null {
  if (text === "white") return "#ffffff";
  if (text === "black") return "#000000";
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const rgb = /^rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})(?:[,/\s]+[\d.]+%?)?\)$/.exec(text);
  if (!rgb) return null;
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Steps of 255 in which no eye tells two colours apart. */
const SAME_COLOUR = 12;

/** Whether no eye tells two colours apart; `"unknown"` is like none. */
function looksLike(colour: string, background: string): boolean {
  const channels = (text: string) =>
    [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const others = channels(background);
  return channels(colour).every(
    (channel, at) => Math.abs(channel - (others[at] ?? Number.NaN)) <= SAME_COLOUR,
  );
}

/** The background that a style sets: a colour, `"unknown"` for a picture or an unread value, null where it sets none. */
export function backgroundOf(style: Declarations): string | null {
  const value = style.get("background-color") ?? style.get("background");
  if (style.has("background-image")) return "unknown";
  if (value === undefined || /^(?:none|transparent|inherit|initial)$/.test(value)) return null;
  return readColour(value) ?? "unknown";
}

/**
 * Whether a style hides the element's text: not shown, off the screen, without size, or in the colour of its
 * background. `background` is that of the element or what it stands on, `"unknown"` where text of any colour may show.
 */
export function isHiding(style: Declarations, background: string): boolean {
  for (const [property, pattern] of Object.entries(HIDING_VALUES)) {
    if (pattern.test(style.get(property) ?? "")) return true;
  }
  if (/absolute|fixed/.test(style.get("position") ?? "")) {
    if (["left", "right", "top", "bottom"].some((side) => isFarOff(style.get(side)))) return true;
  }
  const isClipped = /hidden|clip/.test(style.get("overflow") ?? "");
  if (isClipped && BOX.some((side) => isTiny(style.get(side)))) return true;
  const text = style.get("color") ?? "";
  if (text === "transparent" || /^rgba\([^)]*[,/]\s*0(?:\.0+)?%?\)$/.test(text)) return true;
  const colour = readColour(text);
  return colour !== null && looksLike(colour, background);
}

/** A style sheet without its comments; one that is never closed takes the rest with it. */
function withoutComments(css: string): string {
  let kept = "";
  let at = 0;
  for (let start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", at)) {
    kept += css.slice(at, start);
    const end = css.indexOf("*/", start + 2);
    if (end < 0) return kept;
    at = end + 2;
  }
  return kept + css.slice(at);
}

/** The single classes and ids (`.a`, `#b`) whose rules in a style sheet hide. Rules inside `@media` do not count. */
export function hidingSelectors(css: string): Set<string> {
  const hiding = new Set<string>();
  const sheet = withoutComments(css);
  let depth = 0;
  let start = 0;
  let selectors = "";
  for (let i = 0; i < sheet.length; i++) {
    if (sheet[i] === "{") {
      if (depth === 0) selectors = sheet.slice(start, i);
      depth++;
      start = i + 1;
    } else if (sheet[i] === "}" && depth > 0) {
      depth--;
      if (depth === 0 && !selectors.includes("@")) {
        if (isHiding(readDeclarations(sheet.slice(start, i)), "#ffffff")) {
          for (const name of selectors.split(",")) hiding.add(name.trim());
        }
      }
      start = i + 1;
    }
  }
  return hiding;
}
