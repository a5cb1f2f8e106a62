/** An endpoint that never ends an event must not fill the memory. */
const MOST_CHARS = 1_000_000;

/** One server-sent event. */
export interface ServerEvent {
  /** Its name; null where it has none. */
  event: string | null;
  data: string;
}

/**
 * Takes a body of server-sent events apart, however it was cut into pieces: gives the events that a piece has ended. One
 * that is not ended by an empty line is none. Source: HTML Living Standard, 9.2.6; comments, ids and times to reconnect
 * are passed over, and an event that has a name but no data counts, so that its reader sees that something is missing.
 * Throws a RangeError after a million characters without an event.
 */
export function eventReader(): (bytes: Uint8Array) => ServerEvent[] {
  // It takes a mark of the byte order away, and puts characters that were cut together.
  const decoder = new TextDecoder();
  let rest = "";
  let event: string | null = null;
  let data: string[] = [];
  /** Characters of whole lines since the last event. */
  let held = 0;

  function takeLine(line: string, events: ServerEvent[]): void {
    if (line === "") {
      if (event !== null || data.length > 0) events.push({ event, data: data.join("\n") });
      event = null;
      data = [];
      return;
    }
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const from = colon < 0 ? line.length : colon + (line[colon + 1] === " " ? 2 : 1);
    if (name === "data") data.push(line.slice(from));
    if (name === "event") event = line.slice(from);
  }

  return (bytes) => {
    const events: ServerEvent[] = [];
    const text = rest + decoder.decode(bytes, { stream: true });
    let start = 0;
    for (const end of text.matchAll(/\r\n|\n|\r/g)) {
      // The second half of this end may be in the next piece.
      if (end[0] === "\r" && end.index === text.length - 1) break;
      takeLine(text.slice(start, end.index), events);
      start = end.index + end[0].length;
    }
    rest = text.slice(start);
    held += text.length - rest.length;
    if (events.length > 0) held = 0;
    if (held + rest.length > MOST_CHARS) throw new RangeError("an event without an end");
    return events;
  };
}
