"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { BriefcaseBusiness, MessagesSquare, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { type FoundGroup, findPlaces } from "@/components/shell/find-places";
import { Dialog } from "@/components/ui/dialog";

const SEARCH_DELAY_MS = 150;
const ICONS = { Chats: MessagesSquare, Postings: BriefcaseBusiness };

interface FinderProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Finds one of the reader's chats or a posting by its words and leads there. */
export function Finder({ open, onOpenChange }: FinderProps) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const { groups, status } = useFound(open, query);

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Find a chat or a posting"
      bare
      className="max-w-xl"
    >
      <Autocomplete.Root
        open
        inline
        items={groups}
        filter={null}
        value={query}
        onValueChange={setQuery}
        itemToStringValue={(item: FoundGroup["items"][number]) => item.title}
        autoHighlight="always"
      >
        <div className="flex items-center gap-3 border-b border-line px-4">
          <Search aria-hidden className="size-5 shrink-0 text-ink-faint" />
          <Autocomplete.Input
            aria-label="Find a chat or a posting"
            placeholder="Title, company or words of a posting"
            className="h-14 w-full bg-transparent outline-none"
          />
        </div>
        <div className="max-h-[60dvh] overflow-y-auto overscroll-contain p-2">
          <Autocomplete.Status className="text-sm text-ink-soft [&:not(:empty)]:p-3">
            {status === "failed" ? "The search did not answer. Type again to retry." : null}
          </Autocomplete.Status>
          <Autocomplete.Empty className="text-sm text-ink-soft [&:not(:empty)]:p-3">
            {status === "found" ? "Nothing fits." : null}
          </Autocomplete.Empty>
          <Autocomplete.List>
            {(group: FoundGroup) => {
              const Icon = ICONS[group.value];
              return (
                <Autocomplete.Group key={group.value} items={group.items} className="mb-2">
                  <Autocomplete.GroupLabel className="px-3 py-1 text-xs font-semibold text-ink-faint">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: FoundGroup["items"][number]) => (
                      <Autocomplete.Item
                        key={item.href}
                        value={item}
                        onClick={() => {
                          onOpenChange(false);
                          router.push(item.href);
                        }}
                        className="tap flex cursor-pointer items-center gap-3 rounded-sm px-3 py-1.5 text-sm outline-none select-none data-highlighted:bg-hover"
                      >
                        <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
                        <span className="flex min-w-0 flex-col gap-x-3 sm:flex-row">
                          <span className="truncate font-semibold">{item.title}</span>
                          <span className="truncate text-ink-soft">{item.company}</span>
                        </span>
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              );
            }}
          </Autocomplete.List>
        </div>
      </Autocomplete.Root>
    </Dialog>
  );
}

/** What fits the words, a moment after they were typed; everything recent while there are none. */
function useFound(open: boolean, query: string) {
  const [groups, setGroups] = useState<FoundGroup[]>([]);
  const [status, setStatus] = useState<"searching" | "found" | "failed">("searching");
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        setStatus("searching");
        try {
          const found = await findPlaces(query, controller.signal);
          setGroups(found);
          setStatus("found");
        } catch {
          if (!controller.signal.aborted) setStatus("failed");
        }
      },
      query === "" ? 0 : SEARCH_DELAY_MS,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [open, query]);
  return { groups, status };
}
