import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** A green that sits well beside Excel. */
const brand: BrandVariants = {
  10: '#031b0e',
  20: '#052e18',
  30: '#073d20',
  40: '#094d29',
  50: '#0b5c31',
  60: '#0d6639',
  70: '#0e7040',
  80: '#107c41',
  90: '#218d51',
  100: '#54bd81',
  110: '#65c48d',
  120: '#7acb9c',
  130: '#97d5b1',
  140: '#b3dec5',
  150: '#d0ecdc',
  160: '#e8f6ee',
};

/** Fonts that Japanese Windows and macOS carry; nothing is fetched. */
const fontFamilyBase = "'Yu Gothic UI', Meiryo, 'Hiragino Sans', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };
export const darkTheme: Theme = { ...createDarkTheme(brand), fontFamilyBase };

/** Whether a colour such as `#262626` is a dark ground. */
export function isDarkColour(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Office's own theme where Excel tells it, else what the system prefers. High contrast is the browser's (forced-colors). */
export function prefersDark(): boolean {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (office?.bodyBackgroundColor) return isDarkColour(office.bodyBackgroundColor);
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Milliseconds. */
const EVERY = 2_000;

/**
 * Calls back when the theme may have changed. Excel tells of no such event (OfficeThemeChanged is Outlook's),
 * so it is looked at again every two seconds while the pane is in sight, whenever it is come back to, and when the system changes.
 */
export function onThemeMayChange(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  const watch = setInterval(() => {
    if (document.visibilityState === 'visible') listener();
  }, EVERY);
  return () => {
    system.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
    clearInterval(watch);
  };
}
