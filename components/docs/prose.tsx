/** Paragraphs in which code stands between backticks: all the markup that our descriptions use. */
export function Prose({ text }: { text: string }) {
  return text.split("\n\n").map((paragraph) => (
    <p key={paragraph} className="max-w-prose">
      {paragraph.split("`").map((piece, at) =>
        at % 2 === 1 ? (
          <code key={piece} className="rounded-sm bg-well px-1 font-mono text-[0.9em] break-words">
            {piece}
          </code>
        ) : (
          piece
        ),
      )}
    </p>
  ));
}
