"use client";

import { Plus } from "lucide-react";
import {
  type ClipboardEvent,
  type Dispatch,
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useId,
  useRef,
} from "react";
import { useAnnounce } from "@/components/resume/announce";
import type { EntryFlaws } from "@/components/resume/check-form";
import type { Item, Place } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import { insertAfter, pastedLines, pasteLines, withText } from "@/components/resume/items";
import { insertAt, moved, movedTo, newKey, without } from "@/components/resume/keyed";
import { ListLine } from "@/components/resume/list-line";
import { type ListSpec, withArticle } from "@/components/resume/sections";
import { Sortable } from "@/components/resume/sortable";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { useToast } from "@/components/ui/toast";

interface TextListProps {
  place: Place;
  entryKey: string;
  spec: ListSpec;
  items: Item[];
  flaws: EntryFlaws | undefined;
  dispatch: Dispatch<FormAction>;
}

/** The highlights, keywords or courses of an entry: one box a line, worked by keys like a text. */
export const TextList = memo(function TextList(props: TextListProps) {
  const { place, entryKey, spec, items, flaws, dispatch } = props;
  const { list, change, focusAfter } = useLines(place, entryKey, spec.name, dispatch);
  const hint = useId();
  const say = useToast();
  const announce = useAnnounce();
  const noun = capitalized(spec.noun);

  const onMove = useCallback(
    (key: string, at: number, by: -1 | 1) => {
      const to = at + by;
      if (to < 0 || to >= (list.current?.children.length ?? 0)) {
        announce(by < 0 ? `${noun} is the first.` : `${noun} is the last.`);
        return;
      }
      focusAfter(key);
      change((lines) => moved(lines, key, by));
      announce(`${noun} moved to place ${to + 1}.`);
    },
    [change, focusAfter, list, announce, noun],
  );
  const onDrop = (key: string, target: string) => change((lines) => movedTo(lines, key, target));

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLTextAreaElement>, key: string) => {
      if (event.nativeEvent.isComposing) return;
      const isEmpty = event.currentTarget.value === "";
      const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
      if (event.key === "Enter") {
        const next = newKey();
        focusAfter(next);
        change((lines) => insertAfter(lines, key, { key: next, text: "" }));
      } else if (event.key === "Backspace" && isEmpty && !event.repeat) {
        focusAfter(neighbour(list.current, key));
        change((lines) => without(lines, key));
      } else if (event.altKey && step !== 0) {
        const lines = [...(list.current?.querySelectorAll("textarea") ?? [])];
        onMove(key, lines.indexOf(event.currentTarget), step);
      } else return;
      event.preventDefault();
    },
    [change, focusAfter, list, onMove],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLTextAreaElement>, key: string) => {
      const lines = pastedLines(event.clipboardData.getData("text/plain"));
      if (lines.length < 2) return;
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      change((before) => pasteLines(before, key, [selectionStart, selectionEnd], lines, newKey));
    },
    [change],
  );

  const onText = useCallback(
    (key: string, text: string) => change((lines) => withText(lines, key, text)),
    [change],
  );
  const onRemove = useCallback(
    (item: Item, at: number) => {
      focusAfter(neighbour(list.current, item.key));
      change((lines) => without(lines, item.key));
      if (item.text.trim() === "") return;
      const onClick = () => change((lines) => insertAt(lines, at, item));
      say({ title: `${noun} removed`, action: { label: "Undo", onClick } });
    },
    [change, focusAfter, list, say, noun],
  );

  const add = () => {
    const key = newKey();
    focusAfter(key);
    change((lines) => insertAfter(lines, null, { key, text: "" }));
  };

  return (
    <fieldset aria-describedby={hint} className="flex min-w-0 flex-col gap-2">
      <legend className="float-left text-sm font-semibold">{spec.label}</legend>
      <p id={hint} className="text-sm text-ink-soft">
        {items.length === 0 ? "None yet." : `Enter adds the next ${spec.noun}`}
        {items.length === 0 ? null : (
          <span className="pointer-coarse:hidden">
            , Backspace on an empty one removes it, Alt with ↑ or ↓ moves it
          </span>
        )}
      </p>
      {items.length > 0 ? (
        <Sortable keys={items.map(({ key }) => key)} onDrop={onDrop}>
          <ol ref={list} className={cx("flex gap-2", spec.isShort ? "flex-wrap" : "flex-col")}>
            {items.map((item, at) => (
              <ListLine
                key={item.key}
                item={item}
                at={at}
                noun={noun}
                isShort={spec.isShort ?? false}
                flaw={flaws?.[`${spec.name}/${item.key}`] ?? null}
                {...{ onText, onKeyDown, onPaste, onMove, onRemove }}
              />
            ))}
          </ol>
        </Sortable>
      ) : null}
      {flaws?.[spec.name] ? (
        <p role="alert" className="text-sm font-medium text-error">
          {flaws[spec.name]}
        </p>
      ) : null}
      <Button variant="quiet" className="-ml-3 self-start px-3 text-thread" onClick={add}>
        <Plus aria-hidden />
        Add {withArticle(spec.noun)}
      </Button>
    </fieldset>
  );
});

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The line that has the focus once this one is gone: the one before, else the one after. */
function neighbour(list: HTMLElement | null, key: string): string | null {
  const keys = [...(list?.querySelectorAll("textarea") ?? [])].map((box) => box.dataset.line);
  const at = keys.indexOf(key);
  return keys[at - 1] ?? keys[at + 1] ?? null;
}

/** Changes the lines of one list, and puts the focus where it belongs once they are on the page. */
function useLines(place: Place, key: string, name: string, dispatch: Dispatch<FormAction>) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const boxes = list.current?.querySelectorAll("textarea") ?? [];
    [...boxes].find((box) => box.dataset.line === wanted.current)?.focus();
    wanted.current = null;
  });
  const change = useCallback(
    (edit: (items: Item[]) => Item[]) =>
      dispatch({ type: "items", place, key, list: name, change: edit }),
    [dispatch, place, key, name],
  );
  const focusAfter = useCallback((line: string | null) => {
    wanted.current = line;
  }, []);
  return { list, change, focusAfter };
}
