import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createDatabase } from "./database.ts";

/** Starts the production build as a process of its own, the way `npm start` serves it. The build is already there. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DEMO_EMAIL = "demo@example.com";
export const ADMIN_EMAIL = "admin@example.com";
export const DEMO_PASSWORD = "demo-password-of-the-tests";
export const ADMIN_PASSWORD = "admin-password-of-the-tests";

const BOOT_LIMIT_MS = 240_000;
const STOP_LIMIT_MS = 30_000;
/** What a child gets of our own environment: a developer's keys and databases must not reach a test. */
const PASSED_ON = ["PATH", "HOME", "LANG", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

export type Env = Record<string, string>;

export interface App {
  url: string;
  /** What the tokens are signed with. */
  secret: string;
  /** The environment that it was started with: a second start with it serves the same data. */
  env: Env;
  output(): string;
  /** Of the process that serves. */
  pid: number;
  /** Ends exactly this process and waits for it; the data stays. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Stops it and removes its data. */
  dispose(): Promise<void>;
}

export interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A port nobody listens on, outside the range that systems hand out for outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!free) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
}

/** What is started: by default the project, as `npm start` does. */
export interface Program {
  command: string;
  args: string[];
  cwd: string;
  /** The system's user that it runs as. */
  uid?: number;
}

const PROJECT: Program = {
  command: join(ROOT, "node_modules", ".bin", "node"),
  args: ["scripts/serve.ts"],
  cwd: ROOT,
};

function launch(env: Env, { command, args, cwd, uid }: Program = PROJECT) {
  const inherited = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  // Next's types want NODE_ENV; the command has to set it itself, as for a user.
  const childEnv: Partial<NodeJS.ProcessEnv> = {
    ...inherited,
    ...env,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const child = spawn(command, args, {
    cwd,
    ...(uid ? { uid, gid: uid } : {}),
    env: childEnv as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, output, exited };
}

/** The variables of a server with a port and a data store of its own. `dispose` removes the store. */
async function newStore(): Promise<{ env: Env; dispose: () => Promise<void> }> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), "tailorbird-test-"));
  const env: Env = {
    HOST: "127.0.0.1",
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: "1",
    DEMO_PASSWORD,
    ADMIN_PASSWORD,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    // Longer than a busy machine takes to open a gate; suites about silence set less.
    PROVIDER_TIMEOUT_MS: "60000",
    RATE_LIMIT_MESSAGES_PER_MINUTE: "100000",
    RATE_LIMIT_ACCOUNT_PER_MINUTE: "100000",
  };
  const adminUrl = process.env.TEST_DATABASE_URL;
  const database = adminUrl ? await createDatabase(adminUrl) : null;
  if (database) {
    env.DATABASE_URL = database.url;
    env.NEXTAUTH_URL = `http://127.0.0.1:${port}`;
  }
  return {
    env,
    dispose: async () => {
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(url: string, hasExited: () => boolean): Promise<boolean> {
  const deadline = Date.now() + BOOT_LIMIT_MS;
  while (Date.now() < deadline && !hasExited()) {
    const healthy = await fetch(`${url}/api/chat/health`).then(
      (response) => response.status === 200,
      () => false,
    );
    if (healthy) return true;
    await delay(100);
  }
  return false;
}

/**
 * Starts a server and waits until it is healthy. Without `on` it gets a fresh store: a folder, or a database of its own
 * where `TEST_DATABASE_URL` is set. `on` serves the data of a server that was stopped. `extra` sets variables, or takes
 * them away with `undefined`.
 */
export async function startApp(
  extra: Record<string, string | undefined> = {},
  on?: App,
  program?: Program,
): Promise<App> {
  const store = on ? { env: on.env, dispose: on.dispose } : await newStore();
  const env: Env = {};
  for (const [name, value] of Object.entries({ ...store.env, ...extra })) {
    if (value !== undefined) env[name] = value;
  }
  const { child, output, exited } = launch(env, program);
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const all = () => output.stdout + output.stderr;
  const stop = async (signal: "SIGTERM" | "SIGKILL" = "SIGTERM") => {
    if (gone) return;
    child.kill(signal);
    const late = new AbortController();
    const inTime = await Promise.race([
      exited.then(() => true),
      delay(STOP_LIMIT_MS, false, { signal: late.signal }),
    ]);
    late.abort();
    if (inTime) return;
    child.kill("SIGKILL");
    await exited;
    throw new Error(`the server did not stop on ${signal}:\n${all()}`);
  };
  const url = `http://127.0.0.1:${env.PORT}`;
  if (!(await untilHealthy(url, () => gone))) {
    child.kill("SIGKILL");
    await exited;
    await store.dispose();
    throw new Error(`the server did not start:\n${all()}`);
  }
  return {
    url,
    secret: env.NEXTAUTH_SECRET ?? "",
    env,
    output: all,
    pid: child.pid ?? 0,
    stop,
    dispose: async () => {
      try {
        await stop();
      } finally {
        await store.dispose();
      }
    },
  };
}

/** Runs a server that is expected to refuse to start. One that starts after all is ended and has the code null. */
export async function runUntilExit(env: Env): Promise<Exit> {
  const { child, output, exited } = launch(env);
  const limit = new AbortController();
  void delay(BOOT_LIMIT_MS, undefined, { signal: limit.signal }).then(
    () => child.kill("SIGKILL"),
    () => {},
  );
  const ready = untilHealthy(`http://127.0.0.1:${env.PORT}`, () => child.exitCode !== null);
  if (await Promise.race([exited.then(() => false), ready])) child.kill("SIGKILL");
  const code = await exited;
  limit.abort();
  return { code, ...output };
}
