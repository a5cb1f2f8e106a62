import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EnvError, parseEnv } from "./env.ts";

/** What the boot says about these variables. */
function refusal(source: Record<string, string | undefined>): string {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  throw new Error("was taken");
}

const NUMBERS: Record<string, [min: number, max: number]> = {
  PORT: [1, 65_535],
  RESUME_TOKENS: [0, 1_000_000],
  JOB_TOKENS: [0, 1_000_000],
  CONTEXT_WINDOW: [512, 10_000_000],
  PROVIDER_TIMEOUT_MS: [1, 3_600_000],
  RATE_LIMIT_MESSAGES_PER_MINUTE: [1, 1_000_000],
  RATE_LIMIT_ACCOUNT_PER_MINUTE: [1, 1_000_000],
  TOKENS_PER_DAY: [1, 2_000_000_000],
  MAX_CONCURRENT_RUNS: [1, 100_000],
};

describe("parseEnv", () => {
  test("needs nothing", () => {
    expect(parseEnv({})).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      TRUST_PROXY: 0,
      DATA_DIR: ".data",
      OPENAI_MODEL: "gpt-4.1-mini",
      PROVIDER_TIMEOUT_MS: 60_000,
      RATE_LIMIT_MESSAGES_PER_MINUTE: 20,
      RATE_LIMIT_ACCOUNT_PER_MINUTE: 20,
      MAX_CONCURRENT_RUNS: 500,
      LOG_LEVEL: "info",
    });
  });

  test("takes an empty variable as unset", () => {
    const empty = { PORT: "", OPENAI_API_KEY: "", DEMO: "", DATABASE_URL: "" };
    expect(parseEnv(empty)).toEqual(parseEnv({}));
  });

  test.each(Object.entries(NUMBERS))("%s takes the whole numbers of its range", (name, range) => {
    for (const edge of range) expect(parseEnv({ [name]: String(edge) })).toHaveProperty(name, edge);
    const [min, max] = range;
    for (const wrong of [
      String(min - 1),
      String(max + 1),
      "1e3",
      "0x10",
      " 600",
      "600.5",
      "many",
    ]) {
      expect(refusal({ [name]: wrong })).toBe(
        `${name} got ${JSON.stringify(wrong)}; it takes a whole number from ${min} to ${max}.`,
      );
    }
  });

  test.each([
    ["DEMO", "perhaps", "one of 1, 0"],
    ["LOG_LEVEL", "loud", "one of trace"],
    ["OPENAI_BASE_URL", "127.0.0.1:8080", "an http:// or https:// address"],
    ["OPENAI_BASE_URL", "ftp://127.0.0.1", "an http:// or https:// address"],
    ["NEXTAUTH_URL", "example", "an http:// or https:// address"],
  ])("%s=%s is refused with what it takes", (name, value, takes) => {
    const message = refusal({ [name]: value });
    expect(message.startsWith(`${name} got "${value}"; it takes ${takes}`)).toBe(true);
  });

  test.each([
    ["NEXTAUTH_SECRET", "short-secret"],
    ["DEMO_PASSWORD", "pass-77"],
    ["ADMIN_PASSWORD", "word-88"],
    ["DATABASE_URL", "mysql://root:pass-99@127.0.0.1/x"],
  ])("a wrong %s is named and not repeated", (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} got`));
    expect(message).not.toContain(value);
    expect(message).not.toContain("pass-99");
  });

  test("a database server needs a secret that is given", () => {
    const DATABASE_URL = "postgresql://127.0.0.1/x";
    expect(refusal({ DATABASE_URL })).toMatch(/^NEXTAUTH_SECRET got nothing; it takes a secret/);
    const NEXTAUTH_SECRET = "sixteen letters!";
    expect(parseEnv({ DATABASE_URL, NEXTAUTH_SECRET })).toMatchObject({ DATABASE_URL });
  });

  test.each([
    ["1", true],
    ["true", true],
    ["on", true],
    ["0", false],
    ["false", false],
    ["off", false],
  ])("DEMO=%s is %s", (value, expected) => {
    expect(parseEnv({ DEMO: value }).DEMO).toBe(expected);
  });

  test("answers whatever stands in a variable with a value or one line that names it", () => {
    const names = [...Object.keys(NUMBERS), "DEMO", "LOG_LEVEL", "OPENAI_BASE_URL", "DATABASE_URL"];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.string({ unit: fc.constantFrom(..."019.-x:/@ é😀\n\r\u0000\u2028") }),
        (name, value) => {
          try {
            parseEnv({ [name]: value });
          } catch (error) {
            if (!(error instanceof EnvError)) throw error;
            expect(error.message).toMatch(
              /^(?:DATABASE_URL|NEXTAUTH_SECRET|[A-Z_]+) got [^\n\r]*\.$/,
            );
            expect(error.message).toContain(name === "DATABASE_URL" ? "got" : name);
          }
        },
      ),
    );
  });
});

describe("env", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "tailorbird-env-"));
    vi.resetModules();
    vi.stubEnv("DATA_DIR", path.join(folder, "data"));
    for (const name of ["NEXTAUTH_SECRET", "NEXTAUTH_URL", "HOST", "PORT"]) vi.stubEnv(name, "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const boot = async () => {
    vi.resetModules();
    return (await import("./env.ts")).env();
  };

  test("makes the signing secret of an embedded installation once, for its owner's eyes only", async () => {
    const first = await boot();
    expect(first.NEXTAUTH_SECRET.length).toBeGreaterThanOrEqual(43);
    expect((await boot()).NEXTAUTH_SECRET).toBe(first.NEXTAUTH_SECRET);
    const { mode } = statSync(path.join(folder, "data", "nextauth-secret"));
    expect(mode & 0o777).toBe(0o600);
  });

  test("prefers the secret that it is given and writes none", async () => {
    vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough");
    expect((await boot()).NEXTAUTH_SECRET).toBe("a secret that is long enough");
    expect(() => statSync(path.join(folder, "data"))).toThrow();
  });

  test.each([
    ["127.0.0.1", "http://127.0.0.1:4000"],
    ["0.0.0.0", "http://localhost:4000"],
    ["::", "http://localhost:4000"],
    ["::1", "http://[::1]:4000"],
  ])("on HOST=%s the public address is %s", async (host, expected) => {
    vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough");
    vi.stubEnv("HOST", host);
    vi.stubEnv("PORT", "4000");
    expect((await boot()).NEXTAUTH_URL).toBe(expected);
  });
});
