import type { Appearance } from '../../shared/contract/device';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');
let shown: Appearance = { theme: 'system', textScale: 100 };

function apply(): void {
  const { theme, textScale } = shown;
  const bySystem = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme === 'system' ? bySystem : theme;
  document.documentElement.style.setProperty('--text-scale', String(textScale / 100));
}

dark.addEventListener('change', apply);
contrast.addEventListener('change', apply);

/** Theme and text size on the whole page; 'system' follows the system as it changes. */
export function showAppearance(appearance: Appearance): void {
  shown = appearance;
  apply();
}
