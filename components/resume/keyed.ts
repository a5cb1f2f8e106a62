/** Changes of an ordered list whose members have keys. None of them touches the list given. */

export interface Keyed {
  key: string;
}

/** Puts `added` before the member at `index`; an index past the end appends. */
export function insertAt<T>(list: readonly T[], index: number, ...added: T[]): T[] {
  return [...list.slice(0, index), ...added, ...list.slice(index)];
}

export function without<T extends Keyed>(list: readonly T[], key: string): T[] {
  return list.filter((member) => member.key !== key);
}

/** Moves a member by `by` places; as far as the list goes. */
export function moved<T extends Keyed>(list: readonly T[], key: string, by: number): T[] {
  const from = list.findIndex((member) => member.key === key);
  const member = list[from];
  if (!member) return [...list];
  return insertAt(without(list, key), Math.max(0, from + by), member);
}

/** Moves a member to the place of another. */
export function movedTo<T extends Keyed>(list: readonly T[], key: string, target: string): T[] {
  const from = list.findIndex((member) => member.key === key);
  const to = list.findIndex((member) => member.key === target);
  return from < 0 || to < 0 ? [...list] : moved(list, key, to - from);
}

/** Of this page's life: what an earlier one has added may come back with its keys. */
const life = Date.now().toString(36);
let made = 0;

/** A key for what is added in the browser; no loaded one looks like it. */
export const newKey = () => `new-${life}-${++made}`;
