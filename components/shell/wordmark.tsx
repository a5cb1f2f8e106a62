import Link from "next/link";

/** The bird with its needle and thread, and the name beside it. Leads home. */
export function Wordmark() {
  return (
    <Link
      href="/chat"
      className="tap inline-flex items-center gap-2 rounded-sm text-ink no-underline"
    >
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 shrink-0">
        <BirdPaths />
      </svg>
      <span className="font-serif text-lg font-semibold tracking-tight">Tailorbird</span>
    </Link>
  );
}

function BirdPaths() {
  return (
    <>
      <path
        className="fill-thread"
        d="M4 21.5c4.2-.6 6-3.4 7.6-6.7C13.4 11 15.8 8 19.6 8c3.2 0 5.4 2.3 5.4 5.4 0 6-4.9 10.6-11.2 10.6-3.6 0-6.9-.9-9.8-2.5Z"
      />
      <circle className="fill-paper" cx="20.4" cy="12.4" r="1.3" />
      <path className="stroke-ink" strokeWidth="1.6" strokeLinecap="round" d="m24.6 11.2 5.6-3.4" />
      <path
        className="fill-none stroke-loose-line"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeDasharray="2.2 2.2"
        d="M29.6 8.4c1.4 7.4-2.2 16.2-9.2 18.4-5.6 1.8-11.4.8-16.4-1"
      />
    </>
  );
}
