/** Office's colours as a pane is told them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const THEMES = {
  light: theme('#FFFFFF', '#252525', '#F0F0F0', '#252525'),
  dark: theme('#262626', '#FFFFFF', '#363636', '#FFFFFF'),
  contrast: theme('#000000', '#FFFFFF', '#000000', '#FFFF00'),
} as const;

function theme(body: string, text: string, control: string, controlText: string): OfficeTheme {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  };
}

/** Desktop Excel gives each colour as a number. */
export function themeNumbers(colors: OfficeTheme): string {
  return JSON.stringify(Object.fromEntries(Object.entries(colors).map(([name, color]) => [name, colorNumber(color)])));
}

/** office.js reads the number's hexadecimal digits as RRGGBB. */
function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}
