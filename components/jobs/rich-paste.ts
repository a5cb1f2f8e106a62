import { MAX_DESCRIPTION_CHARS } from "@/lib/job/schema";

/** A paste that has formatting: as the field shows it, and as its page has it. */
export interface Pasted {
  text: string;
  html: string;
}

const oneKindOfBreak = (text: string) => text.replace(/\r\n?/g, "\n").trim();

/** A paste's HTML with its text; null where there is none, too much of it, or where the text is source itself. */
export function richPaste(text: string, html: string): Pasted | null {
  const isSource = /^\s*[<{[]/.test(text);
  const hasLayout = /<(?:p|div|li|br|h[1-6]|tr|section|article)\b/i.test(html);
  if (text.trim() === "" || isSource || !hasLayout || html.length > MAX_DESCRIPTION_CHARS) {
    return null;
  }
  return { text, html };
}

/** What to send for a field's text: the HTML that it was pasted with, as long as nobody has edited it. */
export function sentFor(value: string, pasted: Pasted | null): string {
  const isAsPasted = pasted !== null && oneKindOfBreak(value) === oneKindOfBreak(pasted.text);
  return isAsPasted ? pasted.html : value;
}
