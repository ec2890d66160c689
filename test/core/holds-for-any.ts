import assert from 'node:assert/strict';
import { examine } from '../../src/core/examine';
import { sheetsOf } from '../../src/core/form/parts';
import type { Grid } from '../../src/core/grid/grid';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { renderFinding } from '../../src/locales/render-finding';

/** What must hold of any workbook, whatever stands in its cells. Throws, saying what does not. */
export function holdsForAny(grids: readonly Grid[], currentYear: number | null): void {
  const state = { ...emptyState(), currentYear };
  const set = examine([{ name: '点検.xlsx', grids, state }], { forms: BUILT_IN_FORMS });
  const { findings, kohyoList, rollup } = set.together();
  for (const finding of findings)
    for (const words of [ja, en])
      assert.doesNotMatch(renderFinding(finding, words).message, /\{[a-z]+\}|undefined|NaN|\[object/i);
  const sheets = new Set(grids.map(({ sheet }) => sheet));
  for (const { fields } of kohyoList)
    for (const { cell: at } of fields.values()) assert.ok(sheets.has(at.sheet), `a value on no sheet: ${at.sheet}`);
  for (const { asWritten, low, byConvention, high, contributions } of rollup.totals) {
    assert.ok([asWritten, low, byConvention, high].every(Number.isFinite), 'a total that is no number');
    assert.ok(low <= byConvention && byConvention <= high, `${byConvention} outside ${low}–${high}`);
    // An item may stand on two sheets.
    for (const { kohyoIndex: index, cell: at } of contributions) {
      const own = kohyoList[index];
      assert.ok(own && sheetsOf(own).some(({ sheet }) => sheet === at.sheet), `${at.sheet} is none of its sheets`);
    }
  }
}
