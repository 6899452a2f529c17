import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/**
 * How Office looks. Over both the browser lays the colours of a contrast theme of Windows (forced colors) by itself.
 */
export type Appearance = "light" | "dark";

/** Chinese faces first found on Windows, Mac and Linux; Fluent's own list knows none. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

export function themeFor(appearance: Appearance): Theme {
  return THEMES[appearance];
}
