import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder } from "./db-lock.ts";
import { EnvError } from "./env.ts";

const LOCK = path.resolve("lib/db-lock.ts");

/** Another process that takes the folder, says whether it got it, and then stays. */
function otherProcess(folder: string) {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(LOCK)});
    console.log(lockFolder(${JSON.stringify(folder)}));
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.setEncoding("utf8");
  return {
    got: once(child.stdout, "data").then(([text]) => String(text).trim() === "true"),
    end: async (signal: "SIGTERM" | "SIGKILL") => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

describe("a folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), "tailorbird-lock-")), "not", "there", "yet");
  });
  afterEach(() => {
    rmSync(path.resolve(folder, "../../.."), { recursive: true });
  });

  test("that does not exist is made and held", () => {
    expect(lockFolder(folder)).toBe(true);
  });

  test("that this process holds stays held by it, by whatever path it is named", () => {
    expect(lockFolder(folder)).toBe(true);
    expect(lockFolder(path.join(folder, "..", path.basename(folder)))).toBe(true);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "that another process holds is free when that one ends by %s, and not before",
    async (signal) => {
      const other = otherProcess(folder);
      try {
        expect(await other.got).toBe(true);
        expect(lockFolder(folder)).toBe(false);
      } finally {
        await other.end(signal);
      }
      expect(lockFolder(folder)).toBe(true);
    },
  );

  test("that this process holds is refused to another", async () => {
    expect(lockFolder(folder)).toBe(true);
    const other = otherProcess(folder);
    try {
      expect(await other.got).toBe(false);
    } finally {
      await other.end("SIGKILL");
    }
  });
});

test("what is no folder, or can hold nothing, is named in one line", () => {
  const file = path.resolve("package.json");
  for (const folder of [file, path.join(file, "below"), "/proc/self/task"]) {
    expect(() => lockFolder(folder)).toThrow(EnvError);
    expect(() => lockFolder(folder)).toThrow(/^DATA_DIR got "[^\n]+"; it takes [^\n]+$/);
  }
});
