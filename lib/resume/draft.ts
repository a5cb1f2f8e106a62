import type { SheetPart } from "./sheet.ts";

/** No line of any language comes near it; runs of one sign do, and go first when space is short. */
const MAX_CHARS_PER_TOKEN = 24;

/** Parts chosen so far, and the tokens that are left. */
export class Draft {
  readonly chosen = new Set<number>();
  left: number;
  readonly #parts: SheetPart[];
  readonly #count: (part: SheetPart) => number;
  readonly #onTake: (index: number) => void;
  readonly #costs: (number | undefined)[] = [];
  readonly #least: (number | undefined)[] = [];

  constructor(
    parts: SheetPart[],
    budget: number,
    count: (part: SheetPart) => number,
    onTake: (index: number) => void,
  ) {
    this.#parts = parts;
    this.left = budget;
    this.#count = count;
    this.#onTake = onTake;
  }

  /** Tokens of a part, counted once. */
  readonly costOf = (index: number): number => {
    const part = this.#parts[index];
    this.#costs[index] ??= part ? this.#count(part) : 0;
    return this.#costs[index];
  };

  /** What a part costs at the least, without counting. */
  readonly atLeast = (index: number): number => {
    const text = this.#parts[index]?.text ?? "";
    this.#least[index] ??= Math.max(leastTokens(text), text.length / MAX_CHARS_PER_TOKEN);
    return this.#costs[index] ?? this.#least[index];
  };

  /** Counting is the slow part: what has more words than tokens are left, or far too many letters, is not counted. */
  mayFit(indexes: number[]): boolean {
    return indexes.reduce((sum, index) => sum + this.atLeast(index), 0) <= this.left;
  }

  /** Chooses all of them if they fit, else none. */
  take(indexes: number[]): boolean {
    if (!this.mayFit(indexes)) return false;
    const cost = indexes.reduce((sum, index) => sum + this.costOf(index), 0);
    if (cost > this.left) return false;
    this.left -= cost;
    for (const index of indexes) {
      this.chosen.add(index);
      this.#onTake(index);
    }
    return true;
  }
}

/** No token of either encoding holds letters of two words: as many tokens as words at the least. */
export function leastTokens(text: string): number {
  let words = text === "" ? 0 : 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (at > 0 && text[at - 1] !== " ") words += 1;
  }
  return text.endsWith(" ") ? words - 1 : words;
}
