import type { Severity } from '../core/rules/finding';
import { colourCode } from './clean-terminal';
import type { Terminal } from './terminal';

export type Paint = (text: string) => string;

export interface Colours {
  readonly bold: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const ansi =
  (code: number): Paint =>
  (text) =>
    `${colourCode(code)}${text}${colourCode(0)}`;
const plain: Paint = (text) => text;

/** Colours for a person's terminal, none in a pipe or where NO_COLOR is set (https://no-color.org). */
export function coloursFor({ outIsTerminal, environment }: Pick<Terminal, 'outIsTerminal' | 'environment'>): Colours {
  const wanted = outIsTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  if (!wanted) return { bold: plain, faint: plain, severity: { error: plain, warning: plain, info: plain } };
  return { bold: ansi(1), faint: ansi(2), severity: { error: ansi(31), warning: ansi(33), info: ansi(36) } };
}
