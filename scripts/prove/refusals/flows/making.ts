import { addressOf, columnName } from '../../../../src/core/grid/address';
import type { SheetId } from '../../../../src/core/report/layout/sheet-plan';
import { AREA_NAME } from '../../../../src/core/report/remake/our-sheets';
import { closeMade, takeBackMade } from '../../../../src/taskpane/session/taking-back';
import { writeRollup, writeSheets } from '../../../../src/taskpane/session/writing';
import type { Flow } from '../flow';
import type { Scene } from '../scene';
import { opened } from './pane';

/** What people keep in a sheet of ours: a column of theirs, a note without heading, a chart, a hidden row, hidden columns, a formula elsewhere over it. */
async function peopleWrite({ excel }: Scene): Promise<void> {
  const model = excel.workbook.toModel();
  for (const { name: sheet } of model.names.flatMap((one) =>
    one.name === AREA_NAME && one.sheet !== null ? [{ name: one.sheet }] : [],
  )) {
    const area = excel.workbook.sheetOf(sheet).usedArea(true);
    if (!area) continue;
    const free = area.right + 1;
    const at = (row: number, column: number) => addressOf({ row, column });
    excel.type(sheet, at(2, free), '担当の覚え');
    for (let row = 4; row <= Math.min(area.bottom, 8); row += 1) excel.type(sheet, at(row, free), `覚え ${row}`);
    excel.type(sheet, at(5, free + 2), '欄外の覚え');
    excel.type('組織一覧及び提案状況', 'Z1', `=COUNTA('${sheet}'!A1:A300)`);
    await Excel.run(async (context) => {
      const live = context.workbook.worksheets.getItem(sheet);
      live.charts.add('ColumnClustered', live.getRange('A5:B8'), 'Columns').title.text = '担当のグラフ';
      live.getRange('7:7').rowHidden = true;
      live.getRange('B:B').columnHidden = true;
      live.getRange(`${columnName(free)}:${columnName(free)}`).columnHidden = true;
      await context.sync();
    });
  }
}

type Press = (scene: Scene) => Promise<void>;

const make =
  (ids: readonly [SheetId, ...SheetId[]]): Press =>
  ({ session }) =>
    ids[0] === 'rollup' ? writeRollup(session) : writeSheets(session, ids);

/** Made, worked on by people, and every row of it is to move. */
const workedOn =
  (press: Press): Press =>
  async (scene) => {
    await opened(scene);
    await press(scene);
    await peopleWrite(scene);
    await moveRows(scene);
  };

const making = (name: string, ids: readonly [SheetId, ...SheetId[]]): readonly Flow[] => {
  const press = make(ids);
  return [
    { name, pane: opened, press },
    { name: `${name} again`, workbook: workedOn(press), pane: opened, press },
  ];
};

/** 取り消す, and the notice that offers it put away, of sheets that were made. */
const takingBack = (name: string, press: Press, before: Pick<Flow, 'workbook'> = {}): readonly Flow[] => {
  const pane: Press = async (scene) => {
    await opened(scene);
    await press(scene);
  };
  return [
    { ...before, name: `take back ${name}`, pane, press: ({ session }) => takeBackMade(session) },
    { ...before, name: `keep ${name}`, pane, press: putAway, mend: press },
  ];
};

async function putAway({ session }: Scene): Promise<void> {
  closeMade(session);
  await session.runInBackground(async () => {});
}

/** The first 個票 goes, so that rows of every list move up beside what people wrote. */
async function moveRows({ excel }: Scene): Promise<void> {
  const [first] = excel.workbook.sheets;
  if (first) excel.type(first.name, 'A1:Z60', '');
}

const LIST = make(['summary']);
const TOTALS = make(['rollup', 'yearly']);

export const MAKING: readonly Flow[] = [
  ...making('summary', ['summary']),
  ...making('rollup', ['rollup', 'yearly']),
  ...making('findings', ['findings']),
  ...making('data', ['data']),
  ...making('proposals', ['proposals']),
  ...making('priorities', ['priorities']),
  ...making('submissions', ['submissions']),
  ...takingBack('summary', LIST),
  ...takingBack('summary again', LIST, { workbook: workedOn(LIST) }),
  ...takingBack('rollup again', TOTALS, { workbook: workedOn(TOTALS) }),
];
