/** A passage that nothing supports; `answer.slice(start, end) === text`. Structurally the wire's `Unsupported`. */
export interface Unsupported {
  text: string;
  start: number;
  end: number;
  /** For the reader: "no row mentions 40 %; [W2] says 25 %". */
  reason: string;
}
