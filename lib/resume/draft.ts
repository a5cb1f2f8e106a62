import type { SheetPart } from "./sheet.ts";
import type { Worth } from "./worth.ts";

/** Parts that can be chosen together, and their worth for each token that they cost. */
interface Way {
  taken: number[];
  density: number;
}

/** No line of any language comes near it; runs of one sign do, and go first when space is short. */
const MAX_CHARS_PER_TOKEN = 24;

/** Parts of a resume chosen so far, by index, and the tokens that are left. */
export class Draft {
  readonly chosen = new Set<number>();
  left: number;
  readonly #parts: SheetPart[];
  readonly #worth: Worth;
  readonly #count: (part: SheetPart) => number;
  readonly #children: Map<number, number[]>;
  readonly #costs: (number | undefined)[] = [];

  /** @param count tokens that a part adds at the most; called at most once for a part. */
  constructor(
    parts: SheetPart[],
    worth: Worth,
    budget: number,
    count: (part: SheetPart) => number,
  ) {
    this.#parts = parts;
    this.#worth = worth;
    this.left = budget;
    this.#count = count;
    this.#children = Map.groupBy(parts.keys(), (index) => parts[index]?.parent ?? -1);
  }

  readonly costOf = (index: number): number => {
    const part = this.#parts[index];
    this.#costs[index] ??= part ? this.#count(part) : 0;
    return this.#costs[index];
  };

  /** What a part costs at the least, without counting, which is the slow part. */
  readonly atLeast = (index: number): number => {
    const { least = 0, text = "" } = this.#parts[index] ?? {};
    return this.#costs[index] ?? Math.max(least, text.length / MAX_CHARS_PER_TOKEN);
  };

  /** What stands under a header and is not chosen yet. */
  openUnder(header: number): number[] {
    return (this.#children.get(header) ?? []).filter((index) => !this.chosen.has(index));
  }

  bulletsUnder(header: number): number[] {
    return this.openUnder(header).filter((index) => this.#parts[index]?.role === "bullet");
  }

  /** Chooses all of them if they fit, else none. */
  take(indexes: number[]): boolean {
    if (!this.#mayFit(indexes)) return false;
    const cost = sumOf(indexes, this.costOf);
    if (cost > this.left) return false;
    this.left -= cost;
    for (const index of indexes) {
      this.chosen.add(index);
      this.#worth.choose(index);
    }
    return true;
  }

  /** Nothing stands on the part that was chosen last. */
  dropLast(): void {
    const [last = -1] = [...this.chosen].slice(-1);
    this.chosen.delete(last);
  }

  /** The bullet under a header with the most worth for its tokens, of those that cost no more than `most`. */
  takeBestBullet(header: number, most: number): void {
    this.bulletsUnder(header)
      .filter((index) => this.atLeast(index) <= most && this.costOf(index) <= most)
      .map((index) => this.#way([index], this.costOf))
      .sort(byDensity)
      .find(({ taken }) => this.take(taken));
  }

  /**
   * Ways to choose a part now, the best first: a header together with one of its own, or by itself if it is no list's.
   * @param cost `atLeast` where a density that is too high will do.
   */
  waysTo(index: number, cost: (index: number) => number): Way[] {
    const part = this.#parts[index];
    const alone = part?.role === "header" && part.entry?.list ? [] : [[index]];
    const together = this.openUnder(index).map((own) => [index, own]);
    return [...alone, ...together]
      .filter((taken) => this.#mayFit(taken))
      .map((taken) => this.#way(taken, cost))
      .sort(byDensity);
  }

  #mayFit(indexes: number[]): boolean {
    return sumOf(indexes, this.atLeast) <= this.left;
  }

  #way(taken: number[], cost: (index: number) => number): Way {
    return { taken, density: sumOf(taken, this.#worth.of) / sumOf(taken, cost) };
  }
}

const byDensity = (a: Way, b: Way) => b.density - a.density;

export function sumOf(indexes: number[], of: (index: number) => number): number {
  return indexes.reduce((sum, index) => sum + of(index), 0);
}
