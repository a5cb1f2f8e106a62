import { UI_MESSAGE_STREAM_HEADERS } from "ai";
import type { AppError } from "../errors.ts";
import type { Answering } from "./answer-question.ts";
import type { ChatUIChunk, Unsupported } from "./schema.ts";
import type { Answered, AnswerReader } from "./write-answer.ts";

/** `no-transform` keeps compression, and proxies, from holding pieces back. */
const HEADERS = { ...UI_MESSAGE_STREAM_HEADERS, "cache-control": "no-store, no-transform" };

/** One text part holds the whole answer. */
const TEXT_ID = "answer";

function opening({ saved, messageId }: Answering): ChatUIChunk[] {
  const { session, created, userMessageId } = saved;
  return [
    { type: "start", messageId },
    { type: "data-session", data: { session, created, user_message_id: userMessageId } },
    { type: "text-start", id: TEXT_ID },
  ];
}

/** Under one id, so that later marks take the place of earlier ones. */
const marks = (data: Unsupported[]): ChatUIChunk => ({
  type: "data-unsupported",
  id: "unsupported",
  data,
});

function closing({ answer, status }: Answered): ChatUIChunk[] {
  return [
    { type: "text-end", id: TEXT_ID },
    { type: "data-citations", data: answer.citations },
    marks(answer.unsupported),
    { type: "data-usage", data: answer.usage },
    { type: "data-done", data: { message_count: answer.message_count, status } },
    { type: "finish" },
  ];
}

function failing(error: AppError, requestId: string): ChatUIChunk[] {
  const { code, message } = error;
  return [
    { type: "text-end", id: TEXT_ID },
    { type: "data-error", data: { code, message, request_id: requestId } },
    { type: "error", errorText: message },
  ];
}

/** To be given to `answerQuestion` as the answer's reader. */
export interface StreamedAnswer extends Required<AnswerReader> {
  /**
   * The answer as the AI SDK's UI message stream. Waits for the first piece, so that a model that fails before it
   * is told by the status. A reader who leaves does not end the answer.
   */
  respond: (answering: Answering) => Promise<Response>;
}

/** @param toError what a failure after the first piece is told as. */
export function streamedAnswer(
  requestId: string,
  toError: (cause: unknown) => AppError,
): StreamedAnswer {
  const encoder = new TextEncoder();
  const early: ChatUIChunk[] = [];
  let send = (chunk: ChatUIChunk) => void early.push(chunk);
  let begun = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });

  function body(answering: Answering): ReadableStream<Uint8Array> {
    let left = false;
    return new ReadableStream({
      start(controller) {
        send = (chunk) => {
          if (!left) controller.enqueue(encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`));
        };
        for (const chunk of [...opening(answering), ...early]) send(chunk);
        answering.finished
          .then(closing, (cause) => failing(toError(cause), requestId))
          .then((chunks) => {
            for (const chunk of chunks) send(chunk);
            if (left) return;
            controller.enqueue(encoder.encode("data: [DONE]\n\n"));
            controller.close();
          });
      },
      cancel() {
        left = true;
      },
    });
  }

  return {
    onText(delta) {
      send({ type: "text-delta", id: TEXT_ID, delta });
      begun();
    },
    onMarks(data) {
      send(marks(data));
    },
    async respond(answering) {
      await Promise.race([first, answering.finished]);
      return new Response(body(answering), { headers: HEADERS });
    },
  };
}
