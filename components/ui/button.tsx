import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Variant = "primary" | "secondary" | "quiet" | "danger";

/** The look of a button, for elements that bring their own behaviour (a menu's trigger, a dialog's close). */
export function buttonClass(variant: Variant = "secondary", className?: string): string {
  return cx("button", `button-${variant}`, className);
}

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: Variant;
}

/** A button that says what happens. Icons go beside the words: `<Button><Plus />Add a posting</Button>`. */
export function Button({ variant, className, type = "button", ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...props} />;
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  variant?: Variant;
}

/** A link that leads on and looks like a button. */
export function ButtonLink({ variant, className, ...props }: ButtonLinkProps) {
  return <Link className={buttonClass(variant, className)} {...props} />;
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  label: string;
  children: ReactNode;
}

/** An icon alone; `label` is its name for screen readers and its tooltip. */
export function IconButton({ label, className, type = "button", ...props }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cx("icon-button", className)}
      {...props}
    />
  );
}
