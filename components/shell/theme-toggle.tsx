"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { applyTheme, readTheme, type Theme } from "@/components/shell/theme";
import { IconButton } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";

const CHOICES: { theme: Theme | undefined; label: string; icon: typeof Sun }[] = [
  { theme: "light", label: "Light", icon: Sun },
  { theme: "dark", label: "Dark", icon: Moon },
  { theme: undefined, label: "Like the system", icon: Monitor },
];

/** Chooses between light, dark and what the system says. */
export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => setTheme(readTheme(document.documentElement.dataset.theme)), []);
  const Current = CHOICES.find((choice) => choice.theme === theme)?.icon ?? Monitor;
  return (
    <Menu
      trigger={
        <IconButton label="Light or dark">
          <Current aria-hidden />
        </IconButton>
      }
    >
      {CHOICES.map(({ theme: choice, label, icon: Icon }) => (
        <MenuItem
          key={label}
          onClick={() => {
            applyTheme(choice);
            setTheme(choice);
          }}
        >
          <Icon aria-hidden />
          {label}
          {choice === theme ? <span className="sr-only">(chosen)</span> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
