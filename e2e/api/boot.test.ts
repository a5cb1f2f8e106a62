import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Env, freePort, runUntilExit } from "../harness/server.ts";

const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

describe("a wrong value stops the boot with one line that names the variable", () => {
  const base = async (): Promise<Env> => ({
    HOST: "127.0.0.1",
    PORT: String(await freePort()),
    DATA_DIR: "/nonexistent/never-reached",
    NEXTAUTH_SECRET: "a secret that is long enough for this",
  });

  test.each([
    ["PORT", "many"],
    ["PORT", "70000"],
    ["TRUST_PROXY", "yes"],
    ["OPENAI_BASE_URL", "not a url"],
    ["CONTEXT_WINDOW", "-1"],
    ["PROVIDER_TIMEOUT_MS", "soon"],
    ["RATE_LIMIT_MESSAGES_PER_MINUTE", "2.5"],
    ["RATE_LIMIT_ACCOUNT_PER_MINUTE", "0x10"],
    ["MAX_CONCURRENT_RUNS", "-5"],
    ["RESUME_TOKENS", "lots"],
    ["JOB_TOKENS", "NaN"],
    ["DEMO", "perhaps"],
    ["DATABASE_URL", "mysql://127.0.0.1/x"],
    ["DATA_DIR", "/etc/passwd"],
    ["DATA_DIR", "/etc/passwd/below"],
  ])("%s=%s", async (name, value) => {
    const exit = await runUntilExit({ ...(await base()), [name]: value });
    expect(exit.code).toBeGreaterThan(0);
    expect(lines(exit.stderr), exit.stdout).toHaveLength(1);
    expect(exit.stderr).toContain(name);
    expect(exit.stderr).toContain(value);
  });

  test.each(["203.0.113.7", "nowhere.invalid"])("HOST=%s", async (value) => {
    const DATA_DIR = await mkdtemp(path.join(tmpdir(), "tailorbird-boot-"));
    onTestFinished(() => rm(DATA_DIR, { recursive: true }));
    const exit = await runUntilExit({ ...(await base()), DATA_DIR, HOST: value });
    expect(exit.code).toBeGreaterThan(0);
    expect(lines(exit.stderr), exit.stdout).toHaveLength(1);
    expect(exit.stderr).toContain(`HOST got "${value}"`);
  });

  test("NEXTAUTH_SECRET, which a database server needs", async () => {
    const { NEXTAUTH_SECRET: _, ...env } = await base();
    const exit = await runUntilExit({ ...env, DATABASE_URL: "postgresql://127.0.0.1:1/none" });
    expect(exit.code).toBeGreaterThan(0);
    expect(lines(exit.stderr), exit.stdout).toHaveLength(1);
    expect(exit.stderr).toContain("NEXTAUTH_SECRET");
  });
});
