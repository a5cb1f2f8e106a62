"use client";

import { Field as Base } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface FieldProps {
  label: string;
  /** What is wrong and what to do; while it is there the field is announced as invalid. */
  error?: string | null;
  /** Stands under the label before anything is wrong. */
  hint?: ReactNode;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  name?: string;
  className?: string;
  children: ReactNode;
}

/** A label, a control, a hint and an error that belong together for eye and screen reader alike. */
export function Field({ label, error, hint, hideLabel, name, className, children }: FieldProps) {
  return (
    <Base.Root
      name={name}
      invalid={Boolean(error)}
      className={cx("flex flex-col gap-1", className)}
    >
      <Base.Label className={cx("text-sm font-semibold text-ink", hideLabel && "sr-only")}>
        {label}
      </Base.Label>
      {hint ? <Base.Description className="text-sm text-ink-soft">{hint}</Base.Description> : null}
      {children}
      {error ? (
        <Base.Error match className="text-sm font-medium text-error">
          {error}
        </Base.Error>
      ) : null}
    </Base.Root>
  );
}

type Shared = Omit<FieldProps, "children" | "className">;

interface TextFieldProps extends Shared, Omit<ComponentProps<"input">, "name"> {}

/** One line of text. All of `<input>`'s props reach the input; `className` reaches the field. */
export function TextField({
  label,
  error,
  hint,
  hideLabel,
  name,
  className,
  ...props
}: TextFieldProps) {
  return (
    <Field {...{ label, error, hint, hideLabel, name, className }}>
      <Base.Control render={<input {...props} />} className="control" />
    </Field>
  );
}

/** By classes, since the pages' policy lets no style stand in an element. */
const LEAST_HEIGHT = { 3: "min-h-[calc(3lh+1rem)]", 8: "min-h-[calc(8lh+1rem)]" } as const;

interface TextAreaFieldProps extends Shared, Omit<ComponentProps<"textarea">, "name" | "rows"> {
  rows?: keyof typeof LEAST_HEIGHT;
}

/** Several lines of text, `rows` at first; grows with what is written. */
export function TextAreaField({
  label,
  error,
  hint,
  hideLabel,
  name,
  className,
  rows = 3,
  ...props
}: TextAreaFieldProps) {
  return (
    <Field {...{ label, error, hint, hideLabel, name, className }}>
      <Base.Control
        render={<textarea rows={rows} {...props} />}
        className={cx(
          "control field-sizing-content max-h-[60dvh] leading-normal",
          LEAST_HEIGHT[rows],
        )}
      />
    </Field>
  );
}

interface SelectFieldProps extends Shared, Omit<ComponentProps<"select">, "name"> {}

/** A choice from a short list: the platform's own select, with `<option>` children. */
export function SelectField({
  label,
  error,
  hint,
  hideLabel,
  name,
  className,
  children,
  ...props
}: SelectFieldProps) {
  return (
    <Field {...{ label, error, hint, hideLabel, name, className }}>
      <Base.Control render={<select {...props}>{children}</select>} className="control" />
    </Field>
  );
}
