import { besides, type Question } from '../question';

/** A workbook is opened for each test, some of them several times; on a slow machine that takes minutes. */
const PATIENCE = 600_000;

/** The contract of our ports (src/contract) by its groups, run in the workbook at hand. */
const GROUPS = {
  'contract-reading': 'readGrids',
  'contract-state': 'state',
  'contract-highlights': 'highlights',
  'contract-edits': 'applyEdits',
  'contract-sheets': 'writeSheets',
  'contract-made-again': 'a sheet made again',
  'contract-going-and-hearing': 'goTo and onChange',
};

const NEEDED = [
  ['ExcelApi', '1.13'],
  ['CompressedFile', '1.1'],
] as const;

export const SUITE: readonly Question[] = Object.entries(GROUPS).map(([id, group]) => ({
  ...besides(id, null, async () => {
    const missing = NEEDED.find(([set, version]) => !Office.context.requirements.isSetSupported(set, version));
    if (missing) return `not-asked:${missing.join(' ')}`;
    const { runGroup } = await import('../suite/run-suite');
    return runGroup(group);
  }),
  patience: PATIENCE,
}));
