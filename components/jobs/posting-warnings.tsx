import { Notice } from "@/components/ui/notice";
import type { PostingWarning } from "@/lib/job/schema";

interface Group {
  kinds: PostingWarning["kind"][];
  tone: "loose" | "info";
  title: string;
  text: string;
}

const GROUPS: Group[] = [
  {
    kinds: ["speaks_to_model", "encoded_text"],
    tone: "loose",
    title: "Parts of this posting speak to AI, not to you",
    text: "Whoever wrote them wants to steer what a model says. Take answers about this posting with care.",
  },
  {
    kinds: ["hidden_text"],
    tone: "loose",
    title: "Hidden text was left out",
    text: "Nobody who looks at the page sees it, so no answer rests on it.",
  },
  {
    kinds: ["invisible_characters"],
    tone: "info",
    title: "Invisible characters were taken out",
    text: "They take no room on the page. Here is where they stood.",
  },
];

/** More than these are folded away. */
const SHOWN = 3;

/** What the reader should know of a posting before they trust it. */
export function PostingWarnings({ warnings }: { warnings: PostingWarning[] }) {
  return GROUPS.map(({ kinds, tone, title, text }) => {
    const found = warnings.filter(({ kind }) => kinds.includes(kind));
    const passages = [...new Set(found.map((one) => one.text))];
    if (passages.length === 0) return null;
    return (
      <Notice key={title} tone={tone} title={title}>
        <p>{text}</p>
        <Passages passages={passages.slice(0, SHOWN)} />
        {passages.length > SHOWN ? (
          <details className="mt-2">
            <summary className="cursor-pointer">{passages.length - SHOWN} more</summary>
            <Passages passages={passages.slice(SHOWN)} />
          </details>
        ) : null}
      </Notice>
    );
  });
}

function Passages({ passages }: { passages: string[] }) {
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
      {passages.map((passage) => (
        <li key={passage} className="font-serif break-words text-ink">
          “{passage}”
        </li>
      ))}
    </ul>
  );
}
