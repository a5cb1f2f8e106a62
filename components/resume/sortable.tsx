"use client";

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import { type ComponentProps, type CSSProperties, type ReactNode, useId, useMemo } from "react";

/** A press that moves less is a press. */
const ACTIVATION = { activationConstraint: { distance: 5 } };

/** By the place, since the rows' keys say nothing to a person. */
const announcementsFor = (keys: string[]): Announcements => ({
  onDragStart: () => "Picked up.",
  onDragOver: () => undefined,
  onDragEnd: ({ over }) =>
    over ? `Moved to place ${keys.indexOf(`${over.id}`) + 1}.` : "Put back.",
  onDragCancel: () => "Put back.",
});

interface SortableProps {
  /** Of the rows, in their order. */
  keys: string[];
  /** A row was dropped where another one stands. */
  onDrop: (key: string, target: string) => void;
  children: ReactNode;
}

/** Rows one below the other that can be dragged to another place. Keys and buttons are the rows' own affair. */
export function Sortable({ keys, onDrop, children }: SortableProps) {
  const id = useId();
  const sensors = useSensors(useSensor(PointerSensor, ACTIVATION));
  // The same list as long as it says the same, or every row would be drawn anew with each letter that is typed.
  const joined = keys.join(" ");
  const items = useMemo(() => joined.split(" "), [joined]);
  const announcements = useMemo(() => announcementsFor(items), [items]);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onDrop(`${active.id}`, `${over.id}`);
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements }}
      onDragEnd={drop}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

interface SortableRow {
  setRow: (element: HTMLElement | null) => void;
  style: CSSProperties;
  handle: ComponentProps<"button">;
}

export function useSortableRow(key: string): SortableRow {
  const row = useSortable({ id: key });
  const { transform, transition, isDragging, listeners } = row;
  return {
    setRow: row.setNodeRef,
    style: {
      ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
      ...(transition && { transition }),
      ...(isDragging && { position: "relative", zIndex: 1 }),
    },
    handle: { ref: row.setActivatorNodeRef, ...listeners },
  };
}

/** Where a row is taken to drag it: for the pointer only, since keys and buttons move it too. */
export function DragHandle(props: ComponentProps<"button">) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      data-drag
      className="flex h-11 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-sm text-ink-faint hover:bg-hover hover:text-ink active:cursor-grabbing pointer-coarse:w-8"
      {...props}
    >
      <GripVertical aria-hidden className="size-5" />
    </button>
  );
}
