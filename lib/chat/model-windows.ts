import { assumedWindow, contextWindow, learnWindow } from "../ai/models.ts";
import { db, Prisma } from "../db.ts";
import { env } from "../env.ts";
import { log } from "../log.ts";

/** After this the endpoint is asked with what is assumed once more, in case that its window has grown. */
const KEPT = Prisma.sql`interval '7 days'`;

/** The endpoint's address without credentials; empty for OpenAI's own. */
function endpoint(): string {
  const { OPENAI_BASE_URL } = env();
  if (!OPENAI_BASE_URL) return "";
  const { origin, pathname } = new URL(OPENAI_BASE_URL);
  return origin + pathname;
}

/** A model's window is smaller than was assumed: from now on in this process, and in each from its next start on. */
export async function rememberWindow(model: string, tokens: number): Promise<void> {
  learnWindow(model, tokens);
  const now = contextWindow(model);
  log().warn({ model, tokens: now }, "the model's window is smaller than was assumed");
  await db().$executeRaw`
    INSERT INTO model_windows (endpoint, model, assumed, tokens, learned_at)
    VALUES (${endpoint()}, ${model}, ${assumedWindow(model)}, ${now}, now())
    ON CONFLICT (endpoint, model) DO UPDATE
    SET assumed = excluded.assumed, tokens = excluded.tokens, learned_at = excluded.learned_at`;
}

/** Takes up what was found out before this process began, unless something else is assumed now. */
export async function recallWindow(model: string): Promise<void> {
  const rows = await db().$queryRaw<{ tokens: number }[]>`
    SELECT tokens FROM model_windows
    WHERE endpoint = ${endpoint()} AND model = ${model} AND assumed = ${assumedWindow(model)}
      AND learned_at > now() - ${KEPT}`;
  for (const { tokens } of rows) learnWindow(model, tokens);
}
