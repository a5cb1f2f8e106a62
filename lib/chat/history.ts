import type { ModelMessage } from "../ai/provider.ts";
import { countMessages, type Encoding } from "../ai/tokens.ts";

/** Questions with their answers; one that got none is left out, since chat formats want the roles to alternate. */
function exchanges(messages: ModelMessage[]): ModelMessage[][] {
  const groups: ModelMessage[][] = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.role === "user") groups.push([message]);
    else if (last?.length === 1) last.push(message);
  }
  return groups.filter((group) => group.length > 1);
}

/** What every prompt costs beside its messages; it is counted where the whole is. */
const priming = (encoding: Encoding) => countMessages([], encoding);

/**
 * The most recent whole exchanges that fit.
 * @param messages oldest first.
 * @param budget in tokens, the chat format's share included.
 */
export function recentHistory(
  messages: ModelMessage[],
  budget: number,
  encoding: Encoding,
): ModelMessage[] {
  const kept: ModelMessage[][] = [];
  let left = budget;
  for (const exchange of exchanges(messages).reverse()) {
    left -= countMessages(exchange, encoding) - priming(encoding);
    if (left < 0) break;
    kept.unshift(exchange);
  }
  return kept.flat();
}
