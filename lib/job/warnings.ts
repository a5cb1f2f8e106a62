import { hiddenMessages } from "./hidden-messages.ts";
import { invisibleIn } from "./read-text.ts";
import type { PostingWarning } from "./schema.ts";
import { speaksToModel } from "./speaks-to-model.ts";
import { cutAtWord } from "./words.ts";

/** Warnings of one kind that are told at most: a page's menus hide more than anyone reads. */
const MAX_OF_KIND = 20;
const MAX_TEXT = 400;

interface Read {
  /** Title, company and text as read. */
  read: string;
  /** The text before invisible characters were taken out. */
  raw: string;
  /** Passages that were hidden. */
  hidden: readonly string[];
  /** Passages hidden elsewhere on the page: its menus and dialogs, of which only what speaks to a model is told. */
  hiddenAround: readonly string[];
}

/**
 * What a person should know of a posting before they trust it: what was hidden in it, and what speaks to a model
 * rather than to them, in plain sight, hidden or encoded. A list of its own for each kind, in the order of the text.
 */
export function postingWarnings({ read, raw, hidden, hiddenAround }: Read): PostingWarning[] {
  const speaking = [read, ...hidden, ...hiddenAround].map((text) => ({
    text,
    orders: speaksToModel(text),
  }));
  const toldAround = speaking
    .slice(1 + hidden.length)
    .filter(({ orders }) => orders.length > 0)
    .map(({ text }) => text);
  const sources = [raw, ...hidden, ...toldAround];
  const decoded = sources
    .flatMap(hiddenMessages)
    .filter(({ isSuspect, text }) => isSuspect || speaksToModel(text).length > 0);
  const found: Record<PostingWarning["kind"], string[]> = {
    speaks_to_model: speaking.flatMap(({ orders }) => orders),
    encoded_text: decoded.map(({ text }) => text),
    hidden_text: [...hidden, ...toldAround],
    invisible_characters: sources.flatMap(invisibleIn),
  };
  const kinds = Object.keys(found) as PostingWarning["kind"][];
  return kinds.flatMap((kind) =>
    [...new Set(found[kind].map((text) => cutAtWord(text, MAX_TEXT)))]
      .slice(0, MAX_OF_KIND)
      .map((text) => ({ kind, text })),
  );
}
