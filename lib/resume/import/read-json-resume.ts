import jsonResume from "@jsonresume/schema";
import { z } from "zod";
import { resumeSchema } from "../schema.ts";
import { textsIn } from "./ledger.ts";
import type { ImportResult } from "./schema.ts";
import { UnreadableFileError } from "./unreadable.ts";

/** Errors of the package's validator. */
const errorsSchema = z
  .array(z.object({ name: z.string(), property: z.string(), message: z.string() }))
  .nullable();
const MAX_DETAILS = 20;

/** Many writers leave empty fields in; the schema has forms for dates and addresses that an empty text has not. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== "")
      .map(([key, one]) => [key, withoutBlanks(one)]),
  );
}

interface Flaw {
  path: string;
  message: string;
  /** Only of its form: `robin(at)example.org` is no address and still what the person wrote. */
  isForm: boolean;
}

function schemaErrors(value: unknown): Flaw[] {
  let errors: Flaw[] = [];
  jsonResume.validate(withoutBlanks(value), (found: unknown) => {
    errors = (errorsSchema.parse(found ?? null) ?? []).map(({ name, property, message }) => ({
      isForm: name === "format",
      path: property.replace(/^instance\.?/u, "").replace(/\[(\d+)\]/gu, ".$1"),
      message,
    }));
  });
  return errors;
}

const hasContent = (value: z.infer<typeof resumeSchema>) =>
  Boolean(value.basics?.summary) ||
  Object.entries(value).some(
    ([key, list]) => key !== "meta" && Array.isArray(list) && list.length > 0,
  );

const textAt = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      value,
    );

/**
 * Reads JSON Resume 1.0.0; fields that it does not know stay, and a value whose form is not the standard's is kept with
 * a warning, since everything that we let a person save can be taken away and brought back.
 * @throws UnreadableFileError with details
 */
export function readJsonResume(text: string): ImportResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableFileError("damaged", { cause });
  }
  const flaws = schemaErrors(value);
  const errors = flaws.flatMap(({ isForm, path, message }) => (isForm ? [] : [{ path, message }]));
  const parsed = resumeSchema.safeParse(value);
  const own =
    parsed.error?.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })) ??
    [];
  if (errors.length > 0 || !parsed.success) {
    throw new UnreadableFileError("not_json_resume", {
      details: [...errors, ...own].slice(0, MAX_DETAILS),
    });
  }
  if (!hasContent(parsed.data)) throw new UnreadableFileError("no_resume");
  return {
    resume: parsed.data,
    source: { type: "json_resume", pages: 1, text: textsIn(parsed.data).join("\n") },
    warnings: flaws.map(({ path, message }) => ({
      kind: "uncertain",
      text: String(textAt(value, path) ?? ""),
      reason: `By the JSON Resume standard it ${message}.`,
      path,
    })),
  };
}
