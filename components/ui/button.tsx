import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Variant = "primary" | "secondary" | "quiet" | "danger";

const VARIANTS: Record<Variant, string> = {
  primary:
    "bg-thread text-on-thread border-transparent hover:bg-thread-strong disabled:bg-well disabled:text-ink-faint disabled:border-line",
  secondary: "bg-sheet text-ink border-edge hover:bg-hover disabled:text-ink-faint",
  quiet:
    "bg-transparent text-ink-soft border-transparent hover:bg-hover hover:text-ink disabled:text-ink-faint",
  danger: "bg-error text-on-error border-transparent hover:opacity-90",
};

/** The look of a button, for elements that bring their own behaviour (a menu's trigger, a dialog's close). */
export function buttonClass(variant: Variant = "secondary", className?: string): string {
  return cx(
    "tap inline-flex items-center justify-center gap-2 rounded-sm border px-4 py-1.5 text-sm font-semibold whitespace-nowrap no-underline transition-colors disabled:cursor-not-allowed",
    "[&_svg]:size-4 [&_svg]:shrink-0",
    VARIANTS[variant],
    className,
  );
}

interface ButtonProps extends ComponentProps<"button"> {
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

export const iconButtonClass =
  "tap-square inline-flex shrink-0 items-center justify-center rounded-sm border border-transparent text-ink-soft transition-colors hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:text-ink-faint [&_svg]:size-5";

/** An icon alone; `label` is its name for screen readers and its tooltip. */
export function IconButton({ label, className, type = "button", ...props }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cx(iconButtonClass, className)}
      {...props}
    />
  );
}
