import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import path from "node:path";
import { z } from "zod";

/** The only reader of `process.env`: one schema, checked at boot, where each variable has its meaning and default. */

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `a whole number from ${min} to ${max}`)
    .default(fallback);

const optionalWholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `a whole number from ${min} to ${max}`)
    .optional();

const secret = z.string().min(8, "at least 8 characters").max(128, "at most 128 characters");
const httpUrl = z.url({ protocol: /^https?$/, error: "an http:// or https:// address" });

const schema = z
  .object({
    PORT: wholeNumber(1, 65_535, 3000),
    HOST: z.string().default("127.0.0.1"),
    TRUST_PROXY: wholeNumber(0, 10, 0),
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "an address that starts with postgresql://")
      .optional(),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "an address that starts with redis:// or rediss://")
      .optional(),
    NEXTAUTH_SECRET: z.string().min(16, "at least 16 characters").optional(),
    NEXTAUTH_URL: httpUrl.optional(),
    GITHUB_ID: z.string().optional(),
    GITHUB_SECRET: z.string().optional(),
    GOOGLE_CLIENT_ID: z.string().optional(),
    GOOGLE_CLIENT_SECRET: z.string().optional(),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: httpUrl.optional(),
    OPENAI_MODEL: z.string().default("gpt-4.1-mini"),
    OPENAI_EMBEDDING_MODEL: z.string().optional(),
    RESUME_TOKENS: optionalWholeNumber(0, 1_000_000),
    JOB_TOKENS: optionalWholeNumber(0, 1_000_000),
    CONTEXT_WINDOW: optionalWholeNumber(512, 10_000_000),
    PROVIDER_TIMEOUT_MS: wholeNumber(1, 3_600_000, 60_000),
    RATE_LIMIT_MESSAGES_PER_MINUTE: wholeNumber(1, 1_000_000, 20),
    RATE_LIMIT_ACCOUNT_PER_MINUTE: wholeNumber(1, 1_000_000, 20),
    TOKENS_PER_DAY: optionalWholeNumber(1, 2_000_000_000),
    MAX_CONCURRENT_RUNS: wholeNumber(1, 100_000, 500),
    DEMO: z
      .enum(["1", "0", "true", "false", "on", "off"], "one of 1, 0, true, false, on, off")
      .transform((value) => value === "1" || value === "true" || value === "on")
      .optional(),
    DEMO_PASSWORD: secret.optional(),
    ADMIN_PASSWORD: secret.optional(),
    LOG_LEVEL: z
      .enum(
        ["trace", "debug", "info", "warn", "error", "silent"],
        "one of trace, debug, info, warn, error, silent",
      )
      .default("info"),
  })
  .superRefine((value, context) => {
    if (value.DATABASE_URL && !value.NEXTAUTH_SECRET) {
      context.addIssue({
        code: "custom",
        path: ["NEXTAUTH_SECRET"],
        message: "a secret of at least 16 characters, required with DATABASE_URL",
      });
    }
  });

export type Env = z.infer<typeof schema> & { NEXTAUTH_SECRET: string; NEXTAUTH_URL: string };

/** A wrong variable. The message is the one line that the boot prints. */
export class EnvError extends Error {}

/** Names whose value must not stand in a message. */
const SECRET = /SECRET|PASSWORD|KEY/;

/** What a message may say of a value: no secret, and no credentials of an address. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined) return "nothing";
  if (SECRET.test(name)) return "another value";
  return JSON.stringify(value.replace(/\/\/[^@/]*@/, "//…@"));
}

/**
 * Reads and checks the variables. An empty one counts as unset.
 * @throws EnvError naming the first wrong variable, what it got and what it takes.
 */
export function parseEnv(source: Record<string, string | undefined>): z.infer<typeof schema> {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? "environment");
  throw new EnvError(
    `${name} got ${shown(name, set[name])}; it takes ${issue?.message ?? "another value"}.`,
  );
}

/**
 * What `use` gives, which reads and writes in the folder.
 * @throws EnvError where that is not possible there.
 */
export function inDataDir<T>(dataDir: string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    const got = shown("DATA_DIR", dataDir);
    const message = `DATA_DIR got ${got}; it takes a folder that this process may write to.`;
    throw new EnvError(message, { cause });
  }
}

/** The secret of an embedded installation: made once, readable by its owner only. */
const storedSecret = (dataDir: string): string =>
  inDataDir(dataDir, () => {
    const file = path.join(dataDir, "nextauth-secret");
    if (!existsSync(file)) {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
    }
    return readFileSync(file, "utf8").trim();
  });

/** What stands in an address for a `HOST` that means all of them. */
const PUBLIC_HOSTS: Record<string, string> = { "0.0.0.0": "localhost", "::": "localhost" };

let cached: Env | undefined;

/** The checked environment; read at the first call, which `instrumentation.ts` makes at boot. */
export function env(): Env {
  if (!cached) {
    const values = parseEnv(process.env);
    const host = PUBLIC_HOSTS[values.HOST] ?? values.HOST;
    const inUrl = isIPv6(host) ? `[${host}]` : host;
    cached = {
      ...values,
      NEXTAUTH_SECRET: values.NEXTAUTH_SECRET ?? storedSecret(values.DATA_DIR),
      NEXTAUTH_URL: values.NEXTAUTH_URL ?? `http://${inUrl}:${values.PORT}`,
    };
    // next-auth reads this one itself.
    process.env.NEXTAUTH_URL = cached.NEXTAUTH_URL;
  }
  return cached;
}
