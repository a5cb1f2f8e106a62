/** What the fake endpoint can do, as a table. A test names a behaviour in its question: `Why? {fake slow every=40}`. */

export type Step =
  | { do: "text"; text: string }
  /** The same text, but its bytes leave in packets that end inside characters. */
  | { do: "packets"; text: string; size: number }
  | { do: "wait"; ms: number }
  /** Waits for `POST /__release?key=…`, so that a test decides when the rest comes. */
  | { do: "gate"; key: string }
  /** Nothing more is sent; the connection stays open until the caller leaves. */
  | { do: "hang" }
  /** The connection is destroyed. */
  | { do: "cut" };

export type Reply =
  | { kind: "error"; status: number; headers: Record<string, string>; message: string }
  | { kind: "answer"; steps: Step[]; reportUsage: boolean };

export type Params = Record<string, string>;

export const ANSWER = [
  "Lead with your current role [W1]: it is closest to what this posting asks for [J1].",
  "",
  "- Put its strongest result into the first bullet [W1].",
  "- Use the posting's own word where your row means the same.",
  "",
  "Which part shall we work on next?",
].join("\n");

export const INVENTED_NUMBER = "4,812 %";
export const INVENTED = `You cut delivery costs by ${INVENTED_NUMBER} in your current role [W1]. Put that first.`;
/** Said of the user in the behaviour `noted`; no row has it. */
export const NOTED = "supported 412 users on the booking page";
/** Wording for the resume, one line of it invented. */
export const BULLETS = [
  "Two bullets that you can use:",
  "",
  "- Led 4,812 engineers through the split of the booking monolith [W1]",
  "- Introduced contract tests that caught 31 breaking changes before release [W1]",
].join("\n");
export const MULTIBYTE = "Zürich, naïve façade, 履歴書, кириллица, 👩‍💻 and 🏳️‍🌈 arrive whole.";

/** What a second look finds in the usual answer. */
export const DOUBTED = "closest to what this posting asks for";
const OPINION = JSON.stringify([
  { text: DOUBTED, reason: "The posting asks for something else." },
  { text: "words that the answer never used", reason: "Invented." },
]);

/** What a model makes of a file's text: one employer and one line of it are invented, and so is a name. */
export const INVENTED_EMPLOYER = "Umbrella Corporation";
const IMPORTED = JSON.stringify({
  basics: { label: "Tide engineer", name: "Somebody Else" },
  work: [
    {
      name: "Acme GmbH",
      position: "Senior Engineer",
      startDate: "2019",
      endDate: "2021",
      highlights: ["Built the tide tables", "Saved 4,812 ships"],
    },
    { name: INVENTED_EMPLOYER, position: "Chief Executive", startDate: "2005" },
  ],
  skills: [{ name: "Databases", keywords: ["PostgreSQL", "Redis", "Kubernetes"] }],
});

/** Told to the caller by the failing behaviours; it must never reach a client of the application. */
export const PROVIDER_SECRET = "upstream-detail-7f3a";

/** Text in pieces like a model's tokens: a word with the white space before it. */
export function pieces(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

const texts = (text: string): Step[] => pieces(text).map((piece) => ({ do: "text", text: piece }));
const answer = (steps: Step[], reportUsage = true): Reply => ({
  kind: "answer",
  steps,
  reportUsage,
});
const NO_HEADERS: Record<string, string> = {};
const half = (text: string): [Step[], Step[]] => {
  const all = texts(text);
  return [all.slice(0, all.length / 2), all.slice(all.length / 2)];
};

/** What of the usual answer has come when it waits at a gate, stalls or is cut. */
export const FIRST_HALF = half(ANSWER)[0]
  .map((step) => ("text" in step ? step.text : ""))
  .join("");

const BEHAVIOURS: Record<string, (params: Params) => Reply> = {
  answer: () => answer(texts(ANSWER)),
  invented: () => answer(texts(INVENTED)),
  noted: ({ marker = "W1" }) => answer(texts(`You ${NOTED} [${marker}].`)),
  slow: ({ every = "40" }) =>
    answer(texts(ANSWER).flatMap((step): Step[] => [{ do: "wait", ms: Number(every) }, step])),
  gate: ({ key = "" }) => {
    const [first, rest] = half(ANSWER);
    return answer([...first, { do: "gate", key }, ...rest]);
  },
  watched: ({ key = "" }) => {
    const all = texts(INVENTED);
    return answer([...all.slice(0, -1), { do: "gate", key }, ...all.slice(-1)]);
  },
  bullets: () => answer(texts(BULLETS)),
  error: ({ status = "500", after }) => ({
    kind: "error",
    status: Number(status),
    headers: after ? { "retry-after": after } : NO_HEADERS,
    message: `The provider failed: ${PROVIDER_SECRET}`,
  }),
  hang: () => answer([{ do: "hang" }]),
  stall: () => answer([...half(ANSWER)[0], { do: "hang" }]),
  cut: () => answer([...half(ANSWER)[0], { do: "cut" }]),
  reset: () => answer([{ do: "cut" }]),
  nousage: () => answer(texts(ANSWER), false),
  empty: () => answer([]),
  multibyte: ({ size = "5" }) =>
    answer([{ do: "packets", text: MULTIBYTE, size: Math.max(1, Number(size)) }]),
};

const DIRECTIVE = /\{fake ([a-z]+)((?: [a-z]+=[\w.-]+)*)\}/g;

/**
 * The reply to a question: what its last directive names, else what the model's name says (`fake-slow`), else a normal
 * answer. A name that is not in the table is an error of the test and answered with 400.
 */
export function chooseReply(question: string, model: string): Reply {
  // What is checked holds no directive: the answer itself is the question.
  if (question.includes("<<ANSWER ")) return answer(texts(OPINION));
  const directive = [...question.matchAll(DIRECTIVE)].at(-1);
  if (!directive && question.includes("<<FILE ")) return answer(texts(IMPORTED));
  const name = directive?.[1] ?? /^fake-([a-z]+)$/.exec(model)?.[1] ?? "answer";
  const params: Params = {};
  for (const pair of (directive?.[2] ?? "").split(" ")) {
    const [key, value] = pair.split("=");
    if (key && value) params[key] = value;
  }
  const behaviour = BEHAVIOURS[name];
  if (behaviour) return behaviour(params);
  return { kind: "error", status: 400, headers: {}, message: `unknown behaviour "${name}"` };
}
