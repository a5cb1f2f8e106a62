/** A small answer as the reader will get them: one claim stitched to its row, one loose thread. */
export function SampleAnswer() {
  return (
    <figure className="flex flex-col gap-3">
      <div className="rounded-md border border-line bg-sheet p-5 shadow-md sm:p-6">
        <p className="mb-3 text-sm text-ink-soft">
          <span className="font-semibold text-ink">You ask: </span>
          They want someone who has led a move to the cloud. Can I show that?
        </p>
        <div className="answer-text">
          <p>
            Yes. You <span className="stitched">moved 62 services to Kubernetes in 11 months</span>{" "}
            <span className="marker">[W1]</span>, so open with that. The posting also asks for a{" "}
            <span className="loose-thread">Terraform certificate</span>{" "}
            <span className="loose-words whitespace-nowrap">not in your resume</span>; leave it out,
            or add it if you hold one.
          </p>
        </div>
        <div aria-hidden className="mt-1.5 ml-4 h-5 border-l-2 border-dashed border-thread" />
        <div className="rounded-sm bg-thread-wash px-4 py-3 text-sm">
          <p className="font-semibold text-thread-strong">From your work history [W1]</p>
          <p className="mt-1 font-serif text-base">
            Senior Platform Engineer: “Moved 62 services from hand-kept virtual machines to
            Kubernetes in 11 months”
          </p>
        </div>
      </div>
      <figcaption className="grid gap-x-6 gap-y-1 px-1 text-sm text-ink-soft sm:grid-cols-2">
        <span>
          <span className="stitched font-semibold text-ink">Stitched:</span> a line of your resume
          holds the claim.
        </span>
        <span>
          <span className="loose-thread font-semibold text-ink">Loose thread:</span> nothing holds
          it, and you are told.
        </span>
      </figcaption>
    </figure>
  );
}
