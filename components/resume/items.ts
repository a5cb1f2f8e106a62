import type { Item } from "@/components/resume/form";
import { insertAt } from "@/components/resume/keyed";

/** Puts a line after the one with the key; at the end when there is none. */
export function insertAfter(items: Item[], key: string | null, ...added: Item[]): Item[] {
  const at = items.findIndex((item) => item.key === key);
  return insertAt(items, at < 0 ? items.length : at + 1, ...added);
}

export const withText = (items: Item[], key: string, text: string): Item[] =>
  items.map((item) => (item.key === key ? { ...item, text } : item));

const BULLET = /^(?:[•●▪◦‣·*–—-]|\d{1,2}[.)])\s+/;

/** The lines of a pasted text, without the bullets they had there. */
export const pastedLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(BULLET, ""))
    .filter((line) => line !== "");

/**
 * Pastes several lines into one: the first goes where the selection is, each other one becomes a line of its own.
 */
export function pasteLines(
  items: Item[],
  key: string,
  [start, end]: [number, number],
  [first = "", ...others]: string[],
  makeKey: () => string,
): Item[] {
  const text = items.find((item) => item.key === key)?.text ?? "";
  const joined = withText(items, key, text.slice(0, start) + first + text.slice(end));
  return insertAfter(joined, key, ...others.map((line) => ({ key: makeKey(), text: line })));
}
