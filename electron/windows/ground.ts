import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/contract/device';

/** The theme's paper, as renderer/theme/tokens.css has it: what a window shows before its page has painted. */
const paper = { light: '#fefdfb', dark: '#08181f', contrast: '#ffffff' } as const;

/** The system's own parts, menus and scroll bars, follow the theme that was chosen. */
export function wearTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
}

export function groundColour(theme: Theme): string {
  if (theme !== 'system') return paper[theme];
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}
