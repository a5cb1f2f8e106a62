import { once } from "node:events";
import { createServer } from "node:net";
import { EnvError } from "./env.ts";

const isOfPort = (code: unknown) => code === "EADDRINUSE" || code === "EACCES";

/**
 * Finds out before the boot whether it can be listened there; Next.js would end with a stack.
 * @throws EnvError naming the variable that is wrong.
 */
export async function requireListenable(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    const message = isOfPort(code)
      ? `PORT got ${port}; it takes a port of ${host} that is free and that this user may listen on.`
      : `HOST got ${JSON.stringify(host)}; it takes an address of this machine, or a name of one.`;
    throw new EnvError(message, { cause });
  }
  server.close();
  await once(server, "close");
}
