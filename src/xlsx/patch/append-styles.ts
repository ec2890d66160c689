import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import { withAttribute } from './element';
import { FIRST_OWN_FORMAT, StyleLists } from './style-lists';

/** Styles with those of another workbook added behind, and where those stand now. */
export interface AppendedStyles {
  readonly xml: string;
  /** Place in `cellXfs` by the place it had there. */
  readonly cellStyles: readonly number[];
  /** The same for `dxfs`. */
  readonly highlights: readonly number[];
}

const MOST_STYLES = 64_000;

/**
 * Adds the styles of `own` (as `writeModel` writes them) to a workbook's; what stands there already is used again, so that making
 * again adds nothing. Every byte that was there stays, but for the counts. Throws `damaged`, `unsupported` (too many styles).
 */
export function appendStyles(part: string, xml: string, own: string): AppendedStyles {
  const target = new StyleLists(part, xml);
  const source = new StyleLists('own styles', own);
  const formats = appendFormats(target, source);
  const [fonts, fills, borders] = (['fonts', 'fills', 'borders'] as const).map((list) =>
    source.texts(list).map((text) => target.place(list, text)),
  );
  const highlights = source.texts('dxfs').map((text) => target.place('dxfs', text));
  const cellStyles = source.texts('cellXfs').map((text) => {
    const number = (name: string) => Number(new RegExp(`\\s${name}="([0-9]+)"`).exec(text)?.[1] ?? 0);
    const renumbered = [
      ['numFmtId', formats.get(number('numFmtId')) ?? number('numFmtId')],
      ['fontId', fonts?.[number('fontId')] ?? 0],
      ['fillId', fills?.[number('fillId')] ?? 0],
      ['borderId', borders?.[number('borderId')] ?? 0],
    ] as const;
    return target.place(
      'cellXfs',
      renumbered.reduce((xf, [name, id]) => withAttribute(xf, name, String(id)), text),
    );
  });
  if (target.count('cellXfs') > MOST_STYLES) throw new WorkbookError('unsupported', { reason: 'styles' });
  return { xml: target.written(), cellStyles, highlights };
}

/** The id in the target of each number format of ours. */
function appendFormats(target: StyleLists, source: StyleLists): Map<number, number> {
  const there = target.formats();
  const byCode = new Map([...there].map(([id, code]) => [code, id]));
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...there.keys()) + 1;
  const ids = new Map<number, number>();
  for (const [id, code] of source.formats()) {
    let to = byCode.get(code);
    if (to === undefined) {
      to = next;
      next += 1;
      byCode.set(code, to);
      target.place('numFmts', `<numFmt numFmtId="${to}" formatCode="${escapeXml(code)}"/>`);
    }
    ids.set(id, to);
  }
  return ids;
}
