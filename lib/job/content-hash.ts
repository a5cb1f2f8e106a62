import { createHash } from "node:crypto";
import { wordsOf } from "./words.ts";

interface Pasted {
  /** As read. */
  text: string;
  /** As the user gave them beside it. */
  title: string | null | undefined;
  company: string | null | undefined;
}

/**
 * What a posting is recognised by when it is pasted again: SHA-256, base64url, of its words, whatever their case,
 * marks and layout. A title or company that was given counts where the text does not say it.
 */
export function contentHash({ text, title, company }: Pasted): string {
  const words = ` ${wordsOf(text).join(" ")} `;
  const given = [title, company]
    .map((name) => wordsOf(name ?? "").join(" "))
    .map((name) => (words.includes(` ${name} `) ? "" : name));
  return createHash("sha256")
    .update([words, ...given].join("\n"))
    .digest("base64url");
}
