import type { ColourRefusal } from '../core/port';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { Coloured } from './check-workbook';
import { tellError } from './tell-error';

/** Which sheets took no colour, in words; null when all did. */
export function tellColours({ refusals, error }: Coloured, words: Words): string | null {
  const { pane } = words;
  const named = (reason: ColourRefusal['reason']): string =>
    refusals
      .filter((refusal) => refusal.reason === reason)
      .map(({ sheet }) => sheet)
      .join('』『');
  const lines = [
    named('protected') && fill(pane.colourProtected, { sheet: named('protected') }),
    named('refused') && fill(pane.colourRefused, { sheet: named('refused') }),
    error === null ? '' : fill(pane.colourFailed, { why: tellError(error, words).text }),
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('');
}
