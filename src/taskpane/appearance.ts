import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** How Office looks. Over both the browser lays the colours of a contrast theme of Windows (forced colors) by itself. */
export type Appearance = "light" | "dark";

/** Chinese faces first found on Windows, Mac and Linux; Fluent's own list knows none. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

export function themeFor(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/** Light or dark from Office's own background colour ("#292929"); light where it is no such colour. */
export function appearanceOf(background: string): Appearance {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background.trim());
  if (!parts) return "light";
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
