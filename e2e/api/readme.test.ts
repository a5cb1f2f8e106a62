import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";

const { coach, model } = inject("servers");
const run = promisify(execFile);

/** The README's walk: its blocks marked `bash`, one after the other in one shell. */
async function walk(base: string): Promise<string> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map((found) => found[1]);
  const script = ["set -euo pipefail", ...blocks].join("\n");
  const { stdout } = await run("bash", ["-c", script], { env: { ...process.env, BASE: base } });
  return stdout;
}

describe("the README's walk works as written", () => {
  test("with the built-in coach", async () => {
    const said = await walk(coach.url);
    expect(said).toMatch(/built-in coach/i);
    expect(said).toContain("data: [DONE]");
    expect(said).toContain('"is_active":false');
    expect(said).toMatch(/Tailorbird[^\n]*\n?$/);
  });

  test("with a model", async () => {
    const said = await walk(model.url);
    expect(said).not.toMatch(/built-in coach/i);
    expect(said).toContain("data: [DONE]");
    expect(said).toMatch(/Tailorbird[^\n]*\n?$/);
  });
});
