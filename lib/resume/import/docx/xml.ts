import { Parser } from "htmlparser2";
import { UnreadableFileError } from "../unreadable.ts";

/** An element of an XML file. Names keep their prefix (`w:p`); text stands in elements named `#text`. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Word nests tables and boxes a few deep; each takes about ten elements. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 500_000;

const element = (name: string, attributes: Record<string, string> = {}, text = ""): Element => ({
  name,
  attributes,
  children: [],
  text,
});

/** @throws UnreadableFileError where it has more elements, or deeper ones, than a document has. */
export function parseXml(xml: string): Element {
  const root = element("#root");
  const stack: Element[] = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > MAX_ELEMENTS || stack.length > MAX_DEPTH) {
          throw new UnreadableFileError("too_much_text");
        }
        const one = element(name, attributes);
        stack.at(-1)?.children.push(one);
        stack.push(one);
      },
      ontext(text) {
        stack.at(-1)?.children.push(element("#text", {}, text));
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

export const child = (of: Element | undefined, name: string): Element | undefined =>
  of?.children.find((one) => one.name === name);

/** The element at the end of a path of children. */
export const at = (of: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((one, name) => child(one, name), of);

/** Every element of a name below one, the outermost of nested ones only. */
export function all(of: Element, name: string): Element[] {
  return of.children.flatMap((one) => (one.name === name ? [one] : all(one, name)));
}

export const textOf = (of: Element): string =>
  of.name === "#text" ? of.text : of.children.map(textOf).join("");

/** `<w:b/>` is on, `<w:b w:val="0"/>` off. */
export function isOn(of: Element | undefined): boolean | undefined {
  if (!of) return undefined;
  return !/^(?:0|false|off|none)$/u.test(of.attributes["w:val"] ?? "1");
}
