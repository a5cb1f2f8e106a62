import type { ModelMessage } from "../ai/provider.ts";
import {
  type Focus,
  type Known,
  NO_FOCUS,
  readQuestion,
  type Sought,
  soughtIn,
  weaker,
} from "./focus.ts";
import { mentionedIn } from "./names.ts";
import { ELSE, EXCEPT, FOLLOW_UP, ORDINALS, SPOKEN_OF, THERE } from "./pointers.ts";

/** What the question before counts in one that leans on it, and the answer in between with all its words together. */
const EARLIER_WEIGHT = 0.5;
const ANSWER_WEIGHT = 1;
const MOST_OF_ANSWER = 0.25;

/** So much of an earlier message is read: what it asks, or speaks of, stands at its beginning. */
const READ_CHARS = 2_000;

/** What was said so far: the focus of the last question, and the entries that the conversation stands at. */
interface Talk {
  focus: Focus;
  /** Markers, in the order of the answer that spoke of them; looked for when they are needed. */
  at: () => string[];
  answer: string;
}

/**
 * The focus of the last question of a conversation. One that leans on the question before takes over what it lacks: what
 * was searched for, and the entries that were pointed at or that the answer spoke of.
 * @param messages oldest first, the question last. @param plain see `plainQuestion`.
 * @param found markers of the entries that a focus finds, the best first.
 */
export function focusOf(
  messages: ModelMessage[],
  known: Omit<Known, "before">,
  plain: (text: string) => string,
  found: (focus: Focus) => string[],
): Focus {
  let talk: Talk = { focus: NO_FOCUS, at: () => [], answer: "" };
  for (const [at, { role, content }] of messages.entries()) {
    if (role === "user") {
      const isLast = at === messages.length - 1;
      const read = isLast ? content : content.slice(0, READ_CHARS);
      const focus = readTurn(plain(read), known, talk);
      talk = { focus, at: () => focus.refs, answer: "" };
    } else if (role === "assistant") {
      const answer = content.slice(0, READ_CHARS);
      const { focus } = talk;
      talk = { focus, at: () => spokenOf(answer, focus, known, found), answer };
    }
  }
  return talk.focus;
}

/** The entries that an answer speaks of, else those that the question pointed at, else the one it found first. */
function spokenOf(
  answer: string,
  { refs, ...focus }: Focus,
  { names }: Omit<Known, "before">,
  found: (focus: Focus) => string[],
): string[] {
  const mentioned = mentionedIn(answer, names);
  const meant = mentioned.filter((ref) => refs.includes(ref));
  if (meant.length > 0) return meant;
  if (mentioned.length > 0) return mentioned;
  return refs.length > 0 ? refs : found({ refs, ...focus }).slice(0, 1);
}

function readTurn(plain: string, known: Omit<Known, "before">, talk: Talk): Focus {
  // “That project” is the one spoken of, and points at no part of the resume.
  const own = readQuestion(plain.replace(SPOKEN_OF, "$1"), { ...known, before: talk.at });
  const leans = own.relative || FOLLOW_UP.test(plain);
  const points = own.refs.length > 0 || own.lines.length > 0 || own.side !== null;
  const searches = own.sought.some(({ weight }) => weight === 1);
  // A turn that says nothing of its own asks the same again.
  return leans || !(points || searches || own.each) ? leaningOn(talk, own, plain) : own;
}

/** What a question takes over from the talk before: all that it does not say itself. */
function leaningOn(talk: Talk, own: Focus, plain: string): Focus {
  const { focus: before, answer } = talk;
  const at = talk.at();
  const points = own.refs.length > 0 || own.lines.length > 0 || own.side !== null;
  const searches = own.sought.some(({ weight }) => weight === 1);
  const nth = own.relative ? undefined : ORDINALS.find(([, form]) => plain.search(form) >= 0)?.[0];
  const chosen = nth === undefined ? undefined : at.at(nth < 0 ? nth : nth - 1);
  const repeats = !points && !searches;
  if (chosen !== undefined && at.length > 1) return { ...own, refs: [chosen], surely: true };
  // “Anywhere else?” asks the same again of what was not spoken of.
  const asksForMore = !points && ELSE.test(plain) && !THERE.test(plain);
  const standsAt = own.about === "posting" || asksForMore ? [] : at;
  return {
    ...own,
    sought: [
      ...own.sought,
      ...weaker(before.sought, searches ? EARLIER_WEIGHT : 1),
      ...(own.about === "posting" || own.relative || asksForMore ? [] : fromAnswer(answer)),
    ],
    refs: points ? own.refs : standsAt.length > 0 ? standsAt : before.refs,
    surely: points ? own.surely : standsAt.length > 0,
    excluded: asksForMore ? at : EXCEPT.test(plain) ? own.excluded : before.excluded,
    unwanted: EXCEPT.test(plain) ? own.unwanted : before.unwanted,
    lines: points ? own.lines : before.lines,
    side: repeats ? before.side : own.side,
    about: repeats ? before.about : own.about,
  };
}

function fromAnswer(answer: string): Sought[] {
  const said = soughtIn(answer).filter(({ weight }) => weight === 1);
  return weaker(said, Math.min(MOST_OF_ANSWER, ANSWER_WEIGHT / (said.length || 1)));
}
