import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./server.ts";

export interface OwnRedis {
  url: string;
  /** Ends it; whoever uses it finds that it is away. */
  stop(): Promise<void>;
}

/** Starts a Redis server of its own that keeps nothing, so that a test can take it away. */
export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    said += text;
    if (said.includes("Ready to accept connections")) break;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
