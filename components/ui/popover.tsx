"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

interface PopoverProps {
  trigger: ReactElement;
  title: string;
  onOpen?: () => void;
  children: ReactNode;
}

/** A note pinned to what opened it. */
export function Popover({ trigger, title, onOpen, children }: PopoverProps) {
  return (
    <Base.Root onOpenChange={(isOpen) => (isOpen ? onOpen?.() : undefined)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12}>
          <Base.Popup className="popup flex w-96 max-w-[calc(100vw-1.5rem)] flex-col gap-2 p-4">
            <div className="flex items-start justify-between gap-2">
              <Base.Title className="text-sm font-semibold">{title}</Base.Title>
              <Base.Close aria-label="Close" className="icon-button -mt-2 -mr-2">
                <X aria-hidden />
              </Base.Close>
            </div>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A deed in a note, which it closes. */
export function PopoverButton(props: ButtonProps) {
  return <Base.Close render={<Button {...props} />} />;
}
