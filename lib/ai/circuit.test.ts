import { describe, expect, test } from "vitest";
import { Circuit, type Pass } from "./circuit.ts";

/** A circuit with a clock of its own. */
function circuitAt() {
  let now = 0;
  const circuit = new Circuit(() => now);
  const enter = (): Pass => {
    const pass = circuit.enter();
    if ("waitMs" in pass) throw new Error(`closed for ${pass.waitMs} ms`);
    return pass;
  };
  const fail = (times: number, retryAfterMs: number | null = null) => {
    for (let at = 0; at < times; at++) {
      const pass = enter();
      pass.failed("overloaded", retryAfterMs);
      pass.leave();
    }
  };
  const later = (ms: number) => {
    now += ms;
  };
  return { circuit, enter, fail, later };
}

describe("the circuit", () => {
  test("opens after five failures in a row, and says for how long", () => {
    const { circuit, enter, fail, later } = circuitAt();
    fail(4);
    const good = enter();
    good.succeeded();
    good.leave();
    fail(4);
    expect(circuit.state()).toMatchObject({ circuit: "closed", failures_in_a_row: 4 });
    fail(1);
    later(3_000);
    expect(circuit.enter()).toEqual({ waitMs: 7_000 });
    expect(circuit.state()).toEqual({
      circuit: "open",
      failures_in_a_row: 5,
      last_fault: "overloaded",
      retry_after_seconds: 7,
    });
  });

  test("stays open for as long as the endpoint asks, up to a minute", () => {
    const { circuit, fail } = circuitAt();
    fail(5, 30_000);
    expect(circuit.enter()).toEqual({ waitMs: 30_000 });
    const other = circuitAt();
    other.fail(5, 3_600_000);
    expect(other.circuit.enter()).toEqual({ waitMs: 60_000 });
  });

  test("lets one through to try, and the others wait for it", () => {
    const { circuit, enter, fail, later } = circuitAt();
    fail(5);
    later(10_000);
    const probe = enter();
    expect(probe.isProbe).toBe(true);
    expect(circuit.enter()).toEqual({ waitMs: 1_000 });
    expect(circuit.state().circuit).toBe("half_open");
    probe.alive();
    expect(enter().isProbe).toBe(false);
    probe.succeeded();
    probe.leave();
    expect(circuit.state()).toMatchObject({ circuit: "closed", failures_in_a_row: 0 });
  });

  test("opens again at once when the try fails, also after a first token", () => {
    const { circuit, enter, fail, later } = circuitAt();
    fail(5);
    later(10_000);
    fail(1);
    expect(circuit.enter()).toEqual({ waitMs: 10_000 });
    later(10_000);
    const probe = enter();
    probe.alive();
    probe.failed("broken", null);
    probe.leave();
    expect(circuit.enter()).toEqual({ waitMs: 10_000 });
  });

  test("hears nothing from questions that began before it opened", () => {
    const { circuit, enter, fail, later } = circuitAt();
    const [good, bad] = [enter(), enter()];
    fail(5);
    later(4_000);
    good.alive();
    good.succeeded();
    bad.failed("silent", null);
    expect(circuit.enter()).toEqual({ waitMs: 6_000 });
  });

  test("gives the try to the next one when it was broken off from outside", () => {
    const { enter, fail, later } = circuitAt();
    fail(5);
    later(10_000);
    enter().leave();
    expect(enter().isProbe).toBe(true);
  });
});
