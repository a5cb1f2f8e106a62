import type { Answer, Citation, Message, Session, Unsupported, Usage } from "../schema.ts";

/** What is known of an answer before its first word. */
export interface Opening {
  session: Session;
  /** True when the question opened the session. */
  created: boolean;
  userMessageId: string;
  /** The id that the answer has in the history. */
  messageId: string;
  /** The answer that this one takes the place of. */
  replacesId: string | null;
  /** What the question says from now on, where it was edited. */
  newQuestion: string | null;
}

export interface Answered {
  answer: Answer;
  session: Session;
  status: Message["status"];
}

/** What is told of an answer that is saved. */
export const answeredWith = (
  session: Session,
  {
    id,
    content,
    status,
    citations,
    unsupported,
    usage,
    truncated,
  }: Pick<Message, "id" | "content" | "status"> & {
    citations: Citation[];
    unsupported: Unsupported[];
    usage: Usage;
    truncated?: boolean | undefined;
  },
): Answered => ({
  status,
  session,
  answer: {
    session_id: session.session_id,
    response: content,
    message_id: id,
    message_count: session.message_count,
    citations,
    unsupported,
    usage,
    ...(truncated && { truncated }),
  },
});

export type AnswerEnd = { answered: Answered } | { error: unknown };

/** Who reads an answer while it is written. */
export interface AnswerReader {
  onText: (text: string) => void;
  /** Gets all marks so far, whenever a sentence that ended has changed them. */
  onMarks: (marks: Unsupported[]) => void;
  onEnd: (end: AnswerEnd) => void;
}

/** An answer as far as it is written, for any number of readers, whenever they come. */
export class LiveAnswer {
  /** Resolves when there is something to show: a first piece, or the end. */
  readonly begun: Promise<void>;
  private readonly begin: () => void;
  private known: Opening;
  private written = "";
  private marks: Unsupported[] | null = null;
  private end: AnswerEnd | null = null;
  private readonly readers = new Set<AnswerReader>();

  constructor(opening: Opening) {
    this.known = opening;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.begun = promise;
    this.begin = resolve;
  }

  get opening(): Opening {
    return this.known;
  }

  get text(): string {
    return this.written;
  }

  get isRead(): boolean {
    return this.readers.size > 0;
  }

  write(text: string): void {
    if (text === "" || this.end) return;
    this.written += text;
    for (const reader of this.readers) reader.onText(text);
    this.begin();
  }

  /** Takes a part of the text that begins at `at`: what of it is not there yet. A part after a gap is nothing. */
  writeFrom(at: number, text: string): void {
    if (at <= this.written.length) this.write(text.slice(this.written.length - at));
  }

  mark(marks: Unsupported[]): void {
    if (this.end) return;
    this.marks = marks;
    for (const reader of this.readers) reader.onMarks(marks);
  }

  finish(end: AnswerEnd): void {
    if (this.end) return;
    if ("answered" in end) this.giveWayTo(end.answered);
    this.end = end;
    for (const reader of this.readers) reader.onEnd(end);
    this.readers.clear();
    this.begin();
  }

  /** Where not a word of it was written and another answer stays, this is that one to whoever reads on. */
  private giveWayTo({ answer }: Answered): void {
    if (answer.message_id === this.known.messageId) return;
    const { message_id: messageId } = answer;
    this.known = { ...this.known, messageId, replacesId: null, newQuestion: null };
    this.write(answer.response);
  }

  /** Gives a reader all that there is, the text in one piece, and then what comes. Returns how it leaves. */
  read(reader: AnswerReader): () => void {
    if (this.written !== "") reader.onText(this.written);
    if (this.marks) reader.onMarks(this.marks);
    if (this.end) reader.onEnd(this.end);
    else this.readers.add(reader);
    return () => this.readers.delete(reader);
  }
}
