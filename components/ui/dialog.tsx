"use client";

import { AlertDialog as BaseAlert } from "@base-ui/react/alert-dialog";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

const CENTRED = "top-1/2 -translate-y-1/2 gap-4 p-5";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Near the top, without padding, the title out of sight: for a dialog that is one list or picture. */
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
        <Base.Backdrop className="backdrop" />
        <Base.Popup className={cx("dialog", bare ? "top-[12dvh]" : CENTRED, className)}>
          <div className={bare ? "sr-only" : "flex items-start justify-between gap-4"}>
            <div className="flex flex-col gap-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description ? (
                <Base.Description className="text-sm text-ink-soft">{description}</Base.Description>
              ) : null}
            </div>
            {bare ? null : (
              <Base.Close aria-label="Close" className={"icon-button -mt-2 -mr-2"}>
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
        <BaseAlert.Backdrop className="backdrop" />
        <BaseAlert.Popup className={cx("dialog max-w-md", CENTRED)}>
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
