"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type ReactNode, useCallback } from "react";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

/** Wraps the application once, so that every part of it can say that something is done. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-50 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["right", "down"]}
      className={cx(
        "rounded-md border border-line bg-sheet text-ink shadow-md transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0 data-limited:hidden",
        "[transform:translate(var(--toast-swipe-movement-x),var(--toast-swipe-movement-y))]",
        toast.type === "error" && "border-error",
      )}
    >
      <Toast.Content className="flex items-center gap-2 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 text-sm">
          <Toast.Title className="font-semibold" />
          <Toast.Description className="text-ink-soft" />
        </div>
        <Toast.Action className={buttonClass("quiet", "px-2 text-thread")} />
        <Toast.Close aria-label="Close" className="icon-button">
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** So long a way back is offered; other messages go after Base UI's five seconds. */
const ACTION_MS = 10_000;

interface Say {
  title: string;
  description?: string;
  tone?: "error";
  /** A way back or on: “Undo”. */
  action?: { label: string; onClick: () => void };
}

/** Returns a function that shows a short message at the corner of the page and announces it. */
export function useToast(): (message: Say) => void {
  const { add, close } = Toast.useToastManager();
  return useCallback(
    ({ title, description, tone, action }) => {
      const act = () => {
        close(id);
        action?.onClick();
      };
      const id = add({
        title,
        description,
        type: tone,
        timeout: action ? ACTION_MS : undefined,
        priority: tone === "error" ? "high" : "low",
        actionProps: action && { children: action.label, onClick: act },
      });
    },
    [add, close],
  );
}
