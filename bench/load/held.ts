import { once } from "node:events";
import { z } from "zod";

const targetsSchema = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const messageSchema = z.object({ data: z.string() });
const memorySchema = z.object({
  result: z.object({
    result: z.object({
      value: z.object({ heapUsed: z.number(), external: z.number() }),
    }),
  }),
});

const READY_MS = 10_000;

/** The variables with which a process lets its memory be looked at on that port, by the inspector's protocol. */
export const inspectedAt = (port: number) => ({ NODE_OPTIONS: `--inspect=127.0.0.1:${port}` });

/**
 * What the main thread of such a process holds, in kB, after all that nobody holds was collected: its heap and the
 * buffers beside it.
 */
export async function heldKb(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = targetsSchema.parse(await response.json());
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
  const soon = { signal: AbortSignal.timeout(READY_MS) };
  const ask = async (method: string, params = {}): Promise<unknown> => {
    const answered = once(socket, "message", soon);
    socket.send(JSON.stringify({ id: 1, method, params }));
    const [message] = await answered;
    return JSON.parse(messageSchema.parse(message).data);
  };
  try {
    await once(socket, "open", soon);
    await ask("HeapProfiler.collectGarbage");
    const asked = { expression: "process.memoryUsage()", returnByValue: true };
    const { heapUsed, external } = memorySchema.parse(await ask("Runtime.evaluate", asked)).result
      .result.value;
    return (heapUsed + external) / 1_000;
  } finally {
    socket.close();
  }
}
