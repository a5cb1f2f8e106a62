/** A number in a text. */
export interface NumberMention {
  start: number;
  end: number;
  kind: "plain" | "percent" | "times" | "money" | "date";
  /** All that the figures can mean: `1.200` is 1200 and 1.2. A date has its year, or year and month as 2019.03. */
  values: number[];
  /** A length of time in months, where years or months follow. */
  months: number | null;
  /** Written as a word. */
  isWord: boolean;
  /** What an indefinite word ("dozens", "a third") can stand for. */
  range?: { from: number; to: number } | null;
}
