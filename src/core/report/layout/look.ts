import type { Severity } from '../../rules/finding';
import type { Look } from './sheet-plan';

/** How a cell of ours is drawn. Colours are `#RRGGBB`, sizes points. */
export interface LookStyle {
  readonly font: {
    readonly size: number;
    readonly bold?: true;
    readonly underline?: true;
    readonly color?: string;
  };
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly border?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
}

/**
 * The font of every sheet we make: drawn for public documents, part of Japanese Windows since 2018, and its lines stand close,
 * so that a long table needs fewer pages than in 游ゴシック. See layout/lettering.ts.
 */
export const LOOK_FONT = 'BIZ UDPゴシック';

const LINE = '#7F7F7F';
const BODY = { border: LINE, vertical: 'top', wrap: true } as const;

/** Plain, of high contrast (at least 7:1), and still legible printed in black and white. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { font: { size: 14, bold: true }, horizontal: 'left', vertical: 'center', wrap: true },
  subtitle: { font: { size: 10, color: '#404040' }, horizontal: 'left', vertical: 'center', wrap: true },
  note: { font: { size: 9, color: '#404040' }, horizontal: 'left', vertical: 'top', wrap: true },
  heading: {
    font: { size: 10, bold: true },
    fill: '#DCE6F1',
    border: LINE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  section: {
    font: { size: 11, bold: true },
    fill: '#F2F2F2',
    horizontal: 'left',
    vertical: 'center',
    wrap: false,
  },
  hierarchy: { ...BODY, font: { size: 10 }, horizontal: 'left' },
  text: { ...BODY, font: { size: 10 }, horizontal: 'left' },
  textCentre: { ...BODY, font: { size: 10 }, horizontal: 'center' },
  number: { ...BODY, font: { size: 10 }, horizontal: 'right', wrap: false },
  total: { ...BODY, font: { size: 10, bold: true }, fill: '#F2F2F2', horizontal: 'right', wrap: false },
  link: { ...BODY, font: { size: 10, underline: true, color: '#0B3D91' }, horizontal: 'center' },
  answer: { ...BODY, font: { size: 10 }, fill: '#FFFBE6', horizontal: 'left' },
  error: { ...BODY, font: { size: 10, bold: true, color: '#8A1420' }, fill: '#FDE7E9', horizontal: 'center' },
  warning: { ...BODY, font: { size: 10, color: '#5C3B00' }, fill: '#FFF4CE', horizontal: 'center' },
  info: { ...BODY, font: { size: 10, color: '#0B3D6E' }, fill: '#E5F1FB', horizontal: 'center' },
};

/** What the label or the value of a form that is being learned is taken to mean: what the item is, what is planned, what came of it, the office's own. */
export type Tint = `${'item' | 'plan' | 'result' | 'own' | 'doubt'}-${'label' | 'value'}`;

/** Fill and letters of a highlighted cell, laid over the user's own format and never in its place. */
export const HIGHLIGHTS: Readonly<Record<Severity | Tint, { readonly fill: string; readonly color: string }>> = {
  error: { fill: '#F9C6CB', color: '#6E0811' },
  warning: { fill: '#FFE08A', color: '#4A2F00' },
  info: { fill: '#C7E0F7', color: '#0B2E55' },
  'item-label': { fill: '#A9CDF0', color: '#0B2E55' },
  'item-value': { fill: '#DCEBFA', color: '#0B2E55' },
  'plan-label': { fill: '#A8DDB5', color: '#0B3D1A' },
  'plan-value': { fill: '#DDF3E2', color: '#0B3D1A' },
  'result-label': { fill: '#CDB8E8', color: '#3B1A66' },
  'result-value': { fill: '#ECE3F7', color: '#3B1A66' },
  'own-label': { fill: '#CFCFCF', color: '#242424' },
  'own-value': { fill: '#EFEFEF', color: '#242424' },
  'doubt-label': { fill: '#FFD166', color: '#4A2F00' },
  'doubt-value': { fill: '#FFF1CC', color: '#4A2F00' },
};

/** Over a cell of ours that somebody wrote by hand, until it is accepted or taken back. */
export const HAND_HIGHLIGHT = { fill: '#E3D4F2', color: '#3B1A66' };
