import { ExcelError } from '../workbook/excel-error';

/** Colours that Excel knows by an HTML name. */
const NAMES: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#fd9` is none, `#ffdd99`, `ffdd99` and `orange` are. Answers `#RRGGBB`; refuses with InvalidArgument. */
export function readColor(text: string): string {
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : NAMES[text.toLowerCase()];
  if (!color) throw new ExcelError('InvalidArgument');
  return color;
}
