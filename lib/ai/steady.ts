import { setTimeout as delay } from "node:timers/promises";
import { log } from "../log.ts";
import type { Circuit } from "./circuit.ts";
import { ProviderFault } from "./faults.ts";
import type { ModelEnd, ModelProvider, ModelRequest } from "./provider.ts";

/** Tries after the first one. */
const MOST_RETRIES = 2;
/** The first wait at most, doubled for the second. The half of it is by chance, so that many do not come back at once. */
const BACKOFF_MS = 500;
/** Whoever asked has been waiting for so long: nothing is tried after it. */
const PATIENCE_MS = 15_000;

type Pause = (ms: number, value: undefined, options: { signal: AbortSignal }) => Promise<void>;

/** How long to wait before a retry; null where there is to be none. */
function waitBefore(retry: number, fault: ProviderFault, waited: number): number | null {
  if (retry > MOST_RETRIES || !fault.rule.isRetried) return null;
  const backoff = BACKOFF_MS * 2 ** (retry - 1) * (0.5 + Math.random() / 2);
  const wait = Math.max(backoff, fault.retryAfterMs ?? 0);
  return waited + wait > PATIENCE_MS ? null : wait;
}

/** One call that ends when nothing comes for `ms`, and with what its reader throws, which is no fault of the endpoint's. */
async function notSilent(
  provider: ModelProvider,
  request: ModelRequest,
  onText: (text: string) => void,
  ms: number,
): Promise<ModelEnd> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new ProviderFault("silent")), ms);
  const signal = AbortSignal.any([request.signal, ending.signal]);
  try {
    const end = await provider.stream({ ...request, signal }, (text) => {
      timer.refresh();
      try {
        onText(text);
      } catch (error) {
        ending.abort(error);
      }
    });
    ending.signal.throwIfAborted();
    return end;
  } finally {
    clearTimeout(timer);
  }
}

/** Asks until a first token has come; from then on what goes wrong is told, since what was shown cannot be taken back. */
async function untilBegun(
  provider: ModelProvider,
  request: ModelRequest,
  onText: (text: string) => void,
  ms: number,
  mayRetry: boolean,
  pause: Pause,
): Promise<ModelEnd> {
  const started = performance.now();
  let hasBegun = false;
  // No text is a sign of life, and nothing to anyone else.
  const show = (text: string) => {
    if (text === "") return;
    hasBegun = true;
    onText(text);
  };
  for (let retry = 1; ; retry++) {
    try {
      return await notSilent(provider, request, show, ms);
    } catch (error) {
      if (hasBegun || !mayRetry || !(error instanceof ProviderFault)) throw error;
      const wait = waitBefore(retry, error, performance.now() - started);
      if (wait === null) throw error;
      log().warn(
        { fault: error.kind, retry, wait_ms: Math.round(wait) },
        "the model is asked again",
      );
      await pause(wait, undefined, { signal: request.signal });
    }
  }
}

/**
 * An endpoint made steady: what can be mended by asking again is, silence ends, and one that fails again and again is
 * left alone for a while. Which fault is treated how is in `faults.ts`.
 * @param timeoutMs the longest wait for something to come: first for the first sign of an answer, then for each next.
 * @param pause waits so many milliseconds.
 */
export function steady(
  provider: ModelProvider,
  circuit: Circuit,
  timeoutMs: number,
  pause: Pause = delay,
): ModelProvider {
  const stream: ModelProvider["stream"] = async (request, onText) => {
    const pass = circuit.enter();
    if ("waitMs" in pass) throw new ProviderFault("resting", { retryAfterMs: pass.waitMs });
    try {
      const show = (text: string) => {
        pass.alive();
        onText(text);
      };
      const end = await untilBegun(provider, request, show, timeoutMs, !pass.isProbe, pause);
      pass.succeeded();
      return end;
    } catch (error) {
      // What was ended from outside says nothing of the endpoint; one that refuses a request is there.
      if (error instanceof ProviderFault) {
        if (error.rule.isOutage) pass.failed(error.kind, error.retryAfterMs);
        else pass.succeeded();
        log().warn({ fault: error.kind, ...circuit.state() }, "the model did not answer");
      }
      throw error;
    } finally {
      pass.leave();
    }
  };
  return { model: provider.model, stream };
}
