import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unsupported } from "../schema.ts";
import { type AnswerEnd, answeredWith, LiveAnswer } from "./live-answer.ts";
import { sampleOpening } from "./sample-opening.ts";

const opening = sampleOpening("session", "answer");
const MARK: Unsupported = { text: "six", start: 0, end: 3, reason: "Nothing says so." };

function reader() {
  const seen = { text: "", marks: [] as Unsupported[], ends: [] as AnswerEnd[] };
  return {
    seen,
    onText: (text: string) => {
      seen.text += text;
    },
    onMarks: (marks: Unsupported[]) => {
      seen.marks = marks;
    },
    onEnd: (end: AnswerEnd) => void seen.ends.push(end),
  };
}

describe("an answer that is read while it is written", () => {
  test("is the same for every reader, whenever each comes", () => {
    const texts = fc.array(fc.string(), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(8), { maxLength: 4 }), (pieces, arrivals) => {
        const live = new LiveAnswer(opening);
        const readers = arrivals.map(reader);
        for (let at = 0; at <= 8; at++) {
          for (const [who, arrival] of arrivals.entries()) {
            const one = readers[who];
            if (one && arrival === at) live.read(one);
          }
          if (at < pieces.length) live.write(pieces[at] ?? "");
        }
        live.finish({ error: "over" });
        for (const { seen } of readers) {
          expect(seen).toEqual({ text: pieces.join(""), marks: [], ends: [{ error: "over" }] });
        }
      }),
    );
  });

  test("tells one who comes late the last marks and the end", () => {
    const live = new LiveAnswer(opening);
    live.write("six");
    live.mark([]);
    live.mark([MARK]);
    live.finish({ error: "over" });
    const late = reader();
    live.read(late);
    expect(late.seen).toEqual({ text: "six", marks: [MARK], ends: [{ error: "over" }] });
  });

  test("tells one who left nothing more, and has no reader then", () => {
    const live = new LiveAnswer(opening);
    const one = reader();
    const leave = live.read(one);
    live.write("first");
    expect(live.isRead).toBe(true);
    leave();
    live.write(" second");
    expect(one.seen.text).toBe("first");
    expect(live.isRead).toBe(false);
  });

  test("without a word is the one that stays in its place, to whoever comes", () => {
    const live = new LiveAnswer({ ...opening, replacesId: "before", newQuestion: "And now?" });
    const early = reader();
    live.read(early);
    const usage = { prompt_tokens: 1, completion_tokens: 0, total_tokens: 1, cached_tokens: 0 };
    const message = { id: "before", content: "As it was.", citations: [], unsupported: [] };
    const answered = answeredWith(opening.session, {
      ...message,
      status: "complete",
      usage: { ...usage, counted_prompt_tokens: 1, source: "local" },
    });
    live.finish({ answered });
    const late = reader();
    live.read(late);
    for (const { seen } of [early, late]) {
      expect(seen).toEqual({ text: "As it was.", marks: [], ends: [{ answered }] });
    }
    expect(live.opening).toEqual({ ...opening, messageId: "before" });
  });

  test("changes no more after its end", () => {
    const live = new LiveAnswer(opening);
    live.write("all");
    live.finish({ error: "over" });
    live.write(" but this");
    live.finish({ error: "again" });
    const one = reader();
    live.read(one);
    expect(one.seen).toMatchObject({ text: "all", ends: [{ error: "over" }] });
  });
});

test("parts of an answer that come twice, late or after a gap make the text that they are of", () => {
  const whole = "Put wound care first.";
  const parts = fc.array(fc.tuple(fc.nat(whole.length), fc.nat(whole.length)));
  fc.assert(
    fc.property(parts, (cuts) => {
      const live = new LiveAnswer(opening);
      for (const [from, to] of cuts) {
        live.writeFrom(from, whole.slice(from, Math.max(from, to)));
        expect(whole.startsWith(live.text)).toBe(true);
      }
      live.writeFrom(0, whole);
      expect(live.text).toBe(whole);
    }),
  );
});
