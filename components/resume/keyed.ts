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

let made = 0;

/** A key for what is added in the browser; no loaded one looks like it. */
export const newKey = () => `new-${++made}`;
