import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db.ts";
import { env } from "./env.ts";
import { log } from "./log.ts";
import { redisClient } from "./redis.ts";

/** Where limits are counted. A window of a minute begins with its first point. */
const WINDOW_SECONDS = 60;

/**
 * Redis that is connected and does not answer for so long is away. Long, since a point that is counted late is counted
 * twice: a pause of a busy machine is no reason to let more pass.
 */
const REDIS_MS = 5_000;

/** The part of rate-limiter-flexible's limiters that is used here. */
export interface Limiter {
  /** Takes a point. Rejects with a `RateLimiterRes` when there is none left. */
  consume(key: string): Promise<unknown>;
  /** Gives it back. */
  reward(key: string): Promise<unknown>;
}

/** In the database, by its clock: one statement takes a point, so that no two get the same. */
export class DatabaseLimiter implements Limiter {
  readonly #prefix: string;
  readonly #points: number;

  constructor(prefix: string, points: number) {
    this.#prefix = prefix;
    this.#points = points;
  }

  async consume(key: string): Promise<void> {
    const [row] = await db().$queryRaw<{ points: number; ms: number }[]>`
      INSERT INTO rate_limits AS counted (key, points, ends_at)
      VALUES (${this.#prefix + key}, 1, now() + make_interval(secs => ${WINDOW_SECONDS}))
      ON CONFLICT (key) DO UPDATE SET
        points = CASE WHEN counted.ends_at <= now() THEN 1 ELSE counted.points + 1 END,
        ends_at = CASE WHEN counted.ends_at <= now() THEN excluded.ends_at ELSE counted.ends_at END
      RETURNING points, (extract(epoch FROM ends_at - now()) * 1000)::float8 AS ms`;
    if (!row || row.points > this.#points) {
      // A statement that waited for another began before it: by its clock the window is longer than it is.
      const most = WINDOW_SECONDS * 1000;
      throw new RateLimiterRes(0, Math.min(row?.ms ?? most, most));
    }
  }

  async reward(key: string): Promise<void> {
    await db().$executeRaw`
      UPDATE rate_limits SET points = points - 1
      WHERE key = ${this.#prefix + key} AND ends_at > now()`;
  }
}

/** From now on forgets every minute what is over. */
export function sweepLimits(): void {
  const sweep = () =>
    db().$executeRaw`DELETE FROM rate_limits WHERE ends_at <= now()`.then(
      () => {},
      (error: unknown) => log().warn({ err: error }, "old limits could not be dropped"),
    );
  setInterval(sweep, WINDOW_SECONDS * 1000).unref();
}

/**
 * Counts in `first`, and while that fails or does not answer, in `second`: the limit is never open. While a reply is
 * overdue nobody else waits for one.
 * @param isReady whether `first` is worth asking.
 */
export function withFallback(
  first: Limiter,
  second: Limiter,
  isReady: () => boolean = () => true,
): Limiter {
  let overdue = 0;
  const inTime = async (count: () => Promise<unknown>) => {
    if (overdue > 0 || !isReady()) throw new Error("the limit is not counted there now");
    await new Promise<void>((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        overdue += 1;
        reject(new Error("the limit was not counted in time"));
      }, REDIS_MS);
      const settle = () => {
        clearTimeout(timer);
        if (isLate) overdue -= 1;
      };
      count()
        .finally(settle)
        .then(() => resolve(), reject);
    });
  };
  return {
    async consume(key) {
      try {
        await inTime(() => first.consume(key));
      } catch (error) {
        if (error instanceof RateLimiterRes) throw error;
        await second.consume(key);
      }
    },
    async reward(key) {
      await inTime(() => first.reward(key)).catch(() => second.reward(key));
    },
  };
}

/** On Redis where there is one, else in the database that instances share, else in this one process. */
export function makeLimiter(keyPrefix: string, points: number): Limiter {
  const options = { keyPrefix, points, duration: WINDOW_SECONDS };
  const shared = env().DATABASE_URL
    ? new DatabaseLimiter(`${keyPrefix}:`, points)
    : new RateLimiterMemory(options);
  const storeClient = redisClient();
  if (!storeClient) return shared;
  return withFallback(
    new RateLimiterRedis({ ...options, storeClient, useRedisPackage: true }),
    shared,
    () => storeClient.isReady,
  );
}
