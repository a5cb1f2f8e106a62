import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Circuit } from "./circuit.ts";
import { type FaultKind, ProviderFault } from "./faults.ts";
import type { ModelEnd, ModelProvider } from "./provider.ts";
import { steady as steadyWith } from "./steady.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("LOG_LEVEL", "silent");

const TIMEOUT_MS = 1_000;
/** Waits by the clock of the tests. */
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const steady = (endpoint: ModelProvider, circuit: Circuit, timeoutMs: number) =>
  steadyWith(endpoint, circuit, timeoutMs, pause);

const END: ModelEnd = { reason: "stop", usage: null };

/** What an endpoint does in one call: sends text, waits for so many milliseconds, fails, ends. */
type Act = string | number | ProviderFault | ModelEnd;

/** An endpoint that does one list of acts for each call, the last one again and again. */
function scripted(...calls: Act[][]) {
  const made: number[] = [];
  const endpoint: ModelProvider = {
    model: "scripted",
    async stream({ signal }, onText) {
      const acts = calls[Math.min(made.length, calls.length - 1)] ?? [];
      made.push(Date.now());
      for (const act of acts) {
        if (typeof act === "number") {
          await new Promise((resolve) => {
            const timer = setTimeout(resolve, act);
            signal.addEventListener("abort", () => resolve(clearTimeout(timer)));
          });
          signal.throwIfAborted();
        } else if (typeof act === "string") onText(act);
        else if (act instanceof ProviderFault) throw act;
        else return act;
      }
      throw new Error("the script has no end");
    },
  };
  return { made, endpoint };
}

/** What was shown, with the end where there was one, and how it failed where it did. */
async function read(provider: ModelProvider, { signal = new AbortController().signal } = {}) {
  const seen: (string | ModelEnd)[] = [];
  const request = { messages: [], maxOutputTokens: 1, brief: null, signal };
  try {
    seen.push(await provider.stream(request, (text) => seen.push(text)));
    return { seen, error: null };
  } catch (error) {
    return { seen, error };
  }
}

/** Reads while the clock is turned on by itself. */
async function readOn(provider: ModelProvider, options = {}) {
  const reading = read(provider, options);
  await vi.runAllTimersAsync();
  return await reading;
}

const fault = (kind: FaultKind, retryAfterMs: number | null = null) =>
  new ProviderFault(kind, { retryAfterMs });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("an endpoint made steady", () => {
  test("is asked again until it answers, twice at most", async () => {
    const { made, endpoint } = scripted([fault("failing")], [fault("busy")], ["Yes", END]);
    const { seen, error } = await readOn(steady(endpoint, new Circuit(), TIMEOUT_MS));
    expect([seen, error]).toEqual([["Yes", END], null]);
    expect(made).toHaveLength(3);
    const always = scripted([fault("overloaded")]);
    const failed = await readOn(steady(always.endpoint, new Circuit(), TIMEOUT_MS));
    expect(failed.error).toMatchObject({ kind: "overloaded" });
    expect(always.made).toHaveLength(3);
  });

  test("is asked again not before the time that it names, and not at all when nobody would wait so long", async () => {
    const { made, endpoint } = scripted([fault("busy", 3_000)], ["Yes", END]);
    expect((await readOn(steady(endpoint, new Circuit(), TIMEOUT_MS))).error).toBeNull();
    expect((made[1] ?? 0) - (made[0] ?? 0)).toBeGreaterThanOrEqual(3_000);
    const long = scripted([fault("busy", 60_000)]);
    const { error } = await readOn(steady(long.endpoint, new Circuit(), TIMEOUT_MS));
    expect(error).toMatchObject({ headers: { "retry-after": "60" } });
    expect(long.made).toHaveLength(1);
  });

  test.each<FaultKind>(["denied", "refused", "filtered", "too_long", "empty", "no_quota"])(
    "is not asked again after the fault %s",
    async (kind) => {
      const { made, endpoint } = scripted([fault(kind)]);
      const { error } = await readOn(steady(endpoint, new Circuit(), TIMEOUT_MS));
      expect(error).toMatchObject({ kind });
      expect(made).toHaveLength(1);
    },
  );

  test("is not asked again once something was shown; a sign of life is not shown", async () => {
    const { made, endpoint } = scripted(["Ha", fault("broken")]);
    const { seen, error } = await readOn(steady(endpoint, new Circuit(), TIMEOUT_MS));
    expect([seen, error]).toMatchObject([["Ha"], { kind: "broken" }]);
    expect(made).toHaveLength(1);
    const quiet = scripted(["", fault("broken")], ["", "Yes", END]);
    const { seen: shown } = await readOn(steady(quiet.endpoint, new Circuit(), TIMEOUT_MS));
    expect(shown).toEqual(["Yes", END]);
  });

  test("is not to blame for what its reader throws, which ends the call", async () => {
    const endpoint: ModelProvider = {
      model: "takes all that is thrown for its own",
      async stream({ signal }, onText) {
        try {
          onText("Ha");
        } catch (cause) {
          throw new ProviderFault("broken", { cause });
        }
        signal.throwIfAborted();
        return END;
      },
    };
    const circuit = new Circuit();
    const wrong = new Error("the reader's own");
    const request = { messages: [], maxOutputTokens: 1, brief: null };
    const { signal } = new AbortController();
    const reading = steady(endpoint, circuit, TIMEOUT_MS).stream({ ...request, signal }, () => {
      throw wrong;
    });
    const refused = expect(reading).rejects.toBe(wrong);
    await vi.runAllTimersAsync();
    await refused;
    expect(circuit.state().failures_in_a_row).toBe(0);
  });

  test("is given up when it is silent, before the first token and between two", async () => {
    for (const acts of [[2_000], ["", 2_000], ["Ha", 900, "lf", 2_000]]) {
      const { made, endpoint } = scripted(acts);
      const { error } = await readOn(steady(endpoint, new Circuit(), TIMEOUT_MS));
      expect(error).toMatchObject({ kind: "silent", code: "provider_timeout" });
      expect(made).toHaveLength(1);
    }
  });

  test("is left alone after five questions that failed, tried by one, and asked again", async () => {
    const { made, endpoint } = scripted([fault("overloaded")]);
    const circuit = new Circuit(() => Date.now());
    const provider = steady(endpoint, circuit, TIMEOUT_MS);
    for (let at = 0; at < 5; at++) await readOn(provider);
    expect(made).toHaveLength(15);
    const { error } = await readOn(provider);
    expect(error).toMatchObject({ kind: "resting", code: "provider_unavailable" });
    expect(error).toMatchObject({ headers: { "retry-after": expect.stringMatching(/^\d+$/) } });
    expect(made).toHaveLength(15);
    vi.advanceTimersByTime(10_000);
    await readOn(provider);
    // The one that tries does not try again and again.
    expect(made).toHaveLength(16);
    vi.advanceTimersByTime(10_000);
    const well = steady(scripted(["Yes", END]).endpoint, circuit, TIMEOUT_MS);
    expect((await readOn(well)).error).toBeNull();
    expect(circuit.state().circuit).toBe("closed");
  });

  test("is not called ill when it was stopped, or refused one request", async () => {
    const circuit = new Circuit();
    for (let at = 0; at < 6; at++) {
      await readOn(steady(scripted([fault("refused")]).endpoint, circuit, TIMEOUT_MS));
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Error("stopped")), 100);
      const { signal } = stop;
      const slow = scripted(["Ha", 500, END]);
      const { error } = await readOn(steady(slow.endpoint, circuit, TIMEOUT_MS), { signal });
      expect(error).toMatchObject({ message: "stopped" });
    }
    expect(circuit.state()).toMatchObject({ circuit: "closed", failures_in_a_row: 0 });
  });
});
