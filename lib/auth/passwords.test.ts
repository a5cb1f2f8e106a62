import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./passwords.ts";

describe("a password", () => {
  test("is stored as argon2id with at least 19 MiB and 2 passes, never twice alike", async () => {
    const [one, two] = await Promise.all([hashPassword("same words"), hashPassword("same words")]);
    const [, kind, , costs = ""] = one.split("$");
    expect(kind).toBe("argon2id");
    const { m, t } = Object.fromEntries(costs.split(",").map((cost) => cost.split("=")));
    expect(Number(m)).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(t)).toBeGreaterThanOrEqual(2);
    expect(one).not.toBe(two);
  });

  test("opens what it was stored for and nothing else", async () => {
    const stored = await hashPassword("Grüße, ein langes Wort");
    expect(await verifyPassword(stored, "Grüße, ein langes Wort")).toBe(true);
    for (const wrong of ["Grüße, ein langes Word", "grüße, ein langes Wort", " ", ""]) {
      expect(await verifyPassword(stored, wrong)).toBe(false);
    }
  });

  test("opens nothing where none is stored", async () => {
    expect(await verifyPassword(null, "anything")).toBe(false);
    expect(await verifyPassword(null, "")).toBe(false);
  });
});
