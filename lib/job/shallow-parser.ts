import { Parser } from "htmlparser2";

/** Deeper than any page nests. */
const MAX_DEPTH = 256;

/** Elements whose content is not markup; they cannot nest, and reading one as empty would show a script as text. */
export const RAW_TEXT: ReadonlySet<string> = new Set(
  "script style title textarea noscript noembed noframes iframe xmp plaintext".split(" "),
);

/**
 * htmlparser2 searches its stack of open elements per tag, which is quadratic in the depth; elements below a depth
 * that no page has are read as empty here, so that reading stays linear. Their text is kept.
 */
export class ShallowParser extends Parser {
  /** Number of open elements; whoever handles the tags keeps it. */
  depth = 0;
  #isTooDeep = false;

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.depth >= MAX_DEPTH;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.#isTooDeep && !RAW_TEXT.has(name));
  }
}
