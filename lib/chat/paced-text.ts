import { setTimeout as delay } from "node:timers/promises";
import type { ClaimWatch } from "../grounding/claim-watch.ts";
import { log } from "../log.ts";
import type { LiveAnswer } from "./runs/live-answer.ts";

/** What comes within so many ms is written together, but for an answer's first piece, which is written at once. */
const JOIN_MS = 20;
/**
 * The same with hundreds of answers, or where the process comes late to its work: what a piece costs hardly depends on
 * its length, and below a tenth of a second nobody sees it.
 */
const MOST_JOIN_MS = 60;
const JOIN_MS_PER_ANSWER = 1 / 8;
/** What stands behind a sentence waits so long for the marks of that sentence at most. */
const HOLD_MS = 40;
/** The same while no other answer is checked: then the check takes some ms, and longer only on a machine that is busy. */
const HOLD_ALONE_MS = 500;
/** So many sentences of all answers are checked at a time: whoever finds no room goes on, and looks again later. */
const MOST_CHECKS = 4;

/** Answers with text that is not written yet. One timer for all: answers are many, and their pieces come often. */
const waiting = new Set<PacedText>();
let due: number | null = null;
let checks = 0;

function tick(): void {
  const now = performance.now();
  const late = Math.max(0, now - (due ?? now));
  due = null;
  const written = waiting.size;
  for (const text of waiting) if (isWritten(text, now)) waiting.delete(text);
  const wanted = Math.max(JOIN_MS + late, written * JOIN_MS_PER_ANSWER);
  if (waiting.size > 0) wake(now, Math.min(MOST_JOIN_MS, wanted));
}

/** Whether nothing of it waits any more. What goes wrong with one answer must not hold up the others. */
function isWritten(text: PacedText, now: number): boolean {
  try {
    return text.writeOn(now);
  } catch (error) {
    log().error({ err: error }, "the text of an answer could not be handed on");
    return true;
  }
}

function wake(now: number, ms: number): void {
  if (due !== null) return;
  due = now + ms;
  setTimeout(tick, ms);
}

/**
 * The text of an answer on its way to those who read it. Small pieces are joined; where a sentence has ended, what
 * follows waits a moment for its marks, so that nobody reads far beyond a claim before they see that nothing supports
 * it. Where the check takes longer the text goes on, and the marks follow; the next check is of all sentences since.
 */
export class PacedText {
  readonly #live: LiveAnswer;
  readonly #watch: ClaimWatch;
  #pending = "";
  #heldUntil = 0;
  #checking: Promise<void> | null = null;

  constructor(live: LiveAnswer, watch: ClaimWatch) {
    this.#live = live;
    this.#watch = watch;
  }

  /** In UTF-16 units, what is not written yet included. */
  get length(): number {
    return this.#live.text.length + this.#pending.length;
  }

  add(text: string): void {
    if (text === "") return;
    this.#pending += text;
    const now = performance.now();
    if (this.#live.text === "" && this.writeOn(now)) return;
    waiting.add(this);
    wake(now, JOIN_MS);
  }

  /** Writes all, after the wait for marks. Resolves when it is written. */
  async end(): Promise<void> {
    while (this.#pending !== "") {
      const wait = this.#heldUntil - performance.now();
      if (wait > 0) await Promise.race([this.#checking, delay(wait)]);
      this.#heldUntil = 0;
      this.writeOn(performance.now());
    }
    waiting.delete(this);
  }

  /** Writes what need not wait. @returns whether nothing is left. */
  writeOn(now: number): boolean {
    if (now < this.#heldUntil) return this.#pending === "";
    const written = this.#live.text.length;
    const text = this.#live.text + this.#pending;
    const isBusy = this.#checking !== null || checks >= MOST_CHECKS;
    const end = isBusy ? null : this.#watch.endIn(text);
    // Of a sentence that was written before it could be checked, nothing is held back.
    const to = end !== null && end > written ? end : text.length;
    this.#pending = text.slice(to);
    this.#live.write(text.slice(written, to));
    if (end !== null) this.#check(text, end);
    if (to === end) this.#heldUntil = now + (checks > 1 ? HOLD_MS : HOLD_ALONE_MS);
    return this.#pending === "";
  }

  #check(text: string, end: number): void {
    checks += 1;
    const mark = async () => {
      try {
        const marks = await this.#watch.checkTo(text, end);
        if (marks) this.#live.mark(marks);
      } catch {
        // The answer was ended, or the thread was: the check of the whole answer decides.
      }
      checks -= 1;
      this.#checking = null;
      this.#heldUntil = 0;
    };
    this.#checking = mark();
  }
}
