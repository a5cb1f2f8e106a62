import type { FaultKind } from "./faults.ts";

/** So many questions in a row that failed, and the endpoint is left alone. */
const OPENS_AFTER = 5;
/** For so long, then one question tries it again; longer where the endpoint asked for it, up to a minute. */
const OPEN_MS = 10_000;
const MOST_OPEN_MS = 60_000;
/** What those are told who come while another tries. */
const PROBE_MS = 1_000;

/** What a question does with the circuit that it was let through. */
export interface Pass {
  /** It is the one that tries an endpoint which was left alone. */
  isProbe: boolean;
  /** A first token has come: the endpoint is there again, though the answer may still break off. */
  alive: () => void;
  succeeded: () => void;
  failed: (kind: FaultKind, retryAfterMs: number | null) => void;
  /** Called in the end, whatever has come of it. */
  leave: () => void;
}

export interface CircuitState {
  circuit: "closed" | "open" | "half_open";
  failures_in_a_row: number;
  last_fault: FaultKind | null;
  /** Until the endpoint is tried again; null while the circuit is closed. */
  retry_after_seconds: number | null;
}

/**
 * A circuit breaker: an endpoint that fails again and again is not asked for a while, and questions are told so at once.
 * Source: Nygard, Release It!, the pattern of that name.
 */
export class Circuit {
  readonly #now: () => number;
  #failures = 0;
  #lastFault: FaultKind | null = null;
  /** When it may be tried again; null while it is closed. */
  #openUntil: number | null = null;
  #isProbing = false;

  /** @param now the time in milliseconds, which only has to go on. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Lets a question through, or says how long, in milliseconds, none will be. */
  enter(): Pass | { waitMs: number } {
    const waitMs = this.#waitMs();
    if (waitMs > 0) return { waitMs };
    const isProbe = this.#openUntil !== null;
    if (isProbe) this.#isProbing = true;
    /** What began before the circuit opened says nothing of how the endpoint is now. */
    const isOfNow = () => isProbe || this.#openUntil === null;
    return {
      isProbe,
      alive: () => {
        if (isProbe) this.#openUntil = null;
      },
      succeeded: () => {
        if (!isOfNow()) return;
        this.#openUntil = null;
        this.#failures = 0;
      },
      failed: (kind, retryAfterMs) => {
        if (isOfNow()) this.#fail(kind, retryAfterMs);
      },
      leave: () => {
        if (isProbe) this.#isProbing = false;
      },
    };
  }

  state(): CircuitState {
    const waitMs = this.#waitMs();
    const isOpen = this.#openUntil !== null;
    return {
      circuit: !isOpen ? "closed" : waitMs > 0 && !this.#isProbing ? "open" : "half_open",
      failures_in_a_row: this.#failures,
      last_fault: this.#lastFault,
      retry_after_seconds: isOpen ? Math.ceil(waitMs / 1_000) : null,
    };
  }

  #waitMs(): number {
    if (this.#openUntil === null) return 0;
    const left = Math.max(0, this.#openUntil - this.#now());
    return left === 0 && this.#isProbing ? PROBE_MS : left;
  }

  #fail(kind: FaultKind, retryAfterMs: number | null): void {
    this.#failures += 1;
    this.#lastFault = kind;
    if (this.#failures < OPENS_AFTER) return;
    this.#openUntil = this.#now() + Math.min(MOST_OPEN_MS, Math.max(OPEN_MS, retryAfterMs ?? 0));
  }
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdCircuit?: Circuit };

/** The circuit of the configured endpoint, for this process. */
export function providerCircuit(): Circuit {
  shared.tailorbirdCircuit ??= new Circuit();
  return shared.tailorbirdCircuit;
}
