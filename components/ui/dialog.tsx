"use client";

import { AlertDialog as BaseAlert } from "@base-ui/react/alert-dialog";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, buttonClass, iconButtonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

export const backdropClass =
  "fixed inset-0 min-h-dvh bg-veil transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0 supports-[-webkit-touch-callout:none]:absolute";

export const dialogClass =
  "fixed top-1/2 left-1/2 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto overscroll-contain rounded-md border border-line bg-sheet p-5 text-ink shadow-md transition-[opacity,scale] duration-150 data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:scale-98 data-ending-style:opacity-0";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Puts the title and description out of sight, for dialogs whose content needs no heading. */
  bare?: boolean;
  className?: string;
  children: ReactNode;
}

/** A modal window for one task. Focus goes in, stays in, and returns to where it came from. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  bare,
  className,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={cx(dialogClass, className ?? "max-w-lg")}>
          <div className={bare ? "sr-only" : "flex items-start justify-between gap-4"}>
            <div className="flex flex-col gap-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description ? (
                <Base.Description className="text-sm text-ink-soft">{description}</Base.Description>
              ) : null}
            </div>
            {bare ? null : (
              <Base.Close aria-label="Close" className={cx(iconButtonClass, "-mt-2 -mr-2")}>
                <X aria-hidden />
              </Base.Close>
            )}
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen and whether it can be undone. */
  description: ReactNode;
  /** The verb of the deed: “Deactivate”, “Delete posting”. */
  action: string;
  danger?: boolean;
  /** Runs on the deed; the dialog closes when it resolves with true and stays open otherwise. */
  onConfirm: () => Promise<boolean>;
}

/** Asks before something that is hard to take back. Cancel has the focus first. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  action,
  danger,
  onConfirm,
}: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    const done = await onConfirm().finally(() => setBusy(false));
    if (done) onOpenChange(false);
  };
  return (
    <BaseAlert.Root open={open} onOpenChange={onOpenChange}>
      <BaseAlert.Portal>
        <BaseAlert.Backdrop className={backdropClass} />
        <BaseAlert.Popup className={cx(dialogClass, "max-w-md")}>
          <div className="flex flex-col gap-2">
            <BaseAlert.Title className="text-lg font-semibold">{title}</BaseAlert.Title>
            <BaseAlert.Description className="text-sm text-ink-soft">
              {description}
            </BaseAlert.Description>
          </div>
          <div className="flex flex-wrap justify-end gap-2">
            <BaseAlert.Close className={buttonClass("secondary")}>Cancel</BaseAlert.Close>
            <Button variant={danger ? "danger" : "primary"} disabled={busy} onClick={confirm}>
              {action}
            </Button>
          </div>
        </BaseAlert.Popup>
      </BaseAlert.Portal>
    </BaseAlert.Root>
  );
}
