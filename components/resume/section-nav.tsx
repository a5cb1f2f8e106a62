"use client";

import type { ResumeForm } from "@/components/resume/form";
import { PROFILES, SECTIONS } from "@/components/resume/sections";

const linkClass =
  "tap flex items-center justify-between gap-2 rounded-sm px-3 text-sm text-ink-soft no-underline hover:bg-hover hover:text-ink";

/** Jumps to the parts of the form, where there is room beside it. */
export function SectionNav({ entries }: Pick<ResumeForm, "entries">) {
  return (
    <nav aria-label="Parts of the resume" className="hidden lg:block">
      <ul className="-mx-3">
        <li>
          <a href="#basics" className={linkClass}>
            About you
          </a>
        </li>
        {[PROFILES, ...SECTIONS].map(({ name, title }) => (
          <li key={name}>
            <a href={`#${name}`} className={linkClass}>
              {title}
              <span className="text-ink-faint tabular-nums">
                {entries[name].length || <span className="sr-only">none</span>}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href="#versions" className={linkClass}>
            Earlier versions
          </a>
        </li>
        <li>
          <a href="#notes" className={linkClass}>
            Notes
          </a>
        </li>
      </ul>
    </nav>
  );
}
