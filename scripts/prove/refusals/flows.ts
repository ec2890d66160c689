import { readFileSync } from 'node:fs';
import type { ChosenFix } from '../../../src/app/apply-fixes';
import { RIBBON_ACTIONS, type RibbonAction, runRibbonAction } from '../../../src/app/ribbon/ribbon-actions';
import { addressOf, parseAddress } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import type { SheetId } from '../../../src/core/report/layout/sheet-plan';
import { AREA_NAME } from '../../../src/core/report/remake/our-sheets';
import { checkEverything, checkOpenSheet, open, setHighlights } from '../../../src/taskpane/session/checking';
import { readSentFiles, takeSentSheets } from '../../../src/taskpane/session/collecting';
import { decide, undecide } from '../../../src/taskpane/session/deciding';
import { applyFixes, ignore, turnRuleOff, undoLast, unignore } from '../../../src/taskpane/session/fixing';
import { keepForm, learnFrom, readOpenSheet } from '../../../src/taskpane/session/learning';
import { follow } from '../../../src/taskpane/session/live';
import { questionsOf } from '../../../src/taskpane/session/questions';
import type { Session } from '../../../src/taskpane/session/session';
import { setSettings } from '../../../src/taskpane/session/settings';
import { sureFixes } from '../../../src/taskpane/session/sure-fixes';
import { writeRollup, writeSheets } from '../../../src/taskpane/session/writing';
import { readModel } from '../../../src/xlsx';
import { cellKey } from '../../../src/xlsx/model';
import { writeModel } from '../../../src/xlsx/write-model';
import { SAMPLE, type Scene } from './scene';

/** One thing a person does, from a workbook and a pane that were made ready. */
export interface Flow {
  readonly name: string;
  /** Makes the workbook ready, once; the flow begins with the workbook as it is then. */
  readonly workbook?: (scene: Scene) => Promise<void>;
  /** Makes the pane ready, each time. */
  readonly pane?: (scene: Scene) => Promise<void>;
  /** The press. Pressed again by the person when it failed. Gives what was said where no pane shows it. */
  readonly press: (scene: Scene) => Promise<unknown>;
  /** What else the person presses when it went wrong: a fix whose colours failed is coloured by the next check. */
  readonly mend?: (scene: Scene) => Promise<void>;
  /** Which findings are to be shown when the sheets could be read. */
  readonly finds?: true;
}

const found = ({ session }: Scene) => {
  const { examination } = session.store.get();
  if (!examination) throw new Error('nothing was examined');
  return examination;
};

const check = (scene: Scene) => checkEverything(scene.session);
const opened = (scene: Scene) => open(scene.session);
const checked = async (scene: Scene) => {
  await open(scene.session);
  await checkEverything(scene.session);
};

/** How long what a typed cell sets going is waited for, in milliseconds: longer than a request may take twice. */
const QUIET = 8_000;

/** What was chosen at the first press stays chosen at the next; what is found no more is not to be fixed again. */
const chosenAt = new WeakMap<Scene, readonly string[]>();

function stillFound(scene: Scene, chosen: readonly ChosenFix[], most: number): readonly ChosenFix[] {
  const key = ({ finding }: ChosenFix) => [finding.code, finding.cell.sheet, addressOf(finding.cell)].join(' ');
  const first = chosenAt.get(scene) ?? chosen.slice(0, most).map(key);
  chosenAt.set(scene, first);
  return chosen.filter((one) => first.includes(key(one)));
}

const sure = (scene: Scene, most = Number.POSITIVE_INFINITY) =>
  stillFound(scene, sureFixes(found(scene).findings), most);

/** The first fix that keeps an answer on △. */
function answered(scene: Scene) {
  const fixes = found(scene).findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ decision }) => decision !== undefined);
    return fix ? [{ finding, fix }] : [];
  });
  return stillFound(scene, fixes, 1);
}

function firstQuestion(scene: Scene) {
  const [question] = questionsOf(found(scene));
  if (!question) throw new Error('no △ to ask about');
  return question;
}

const ignorable = (scene: Scene) => found(scene).findings.find(({ severity }) => severity === 'warning');

/** What people keep in a sheet of ours: a column of theirs, a note without heading, a chart, a hidden row, a formula elsewhere over it. */
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
      await context.sync();
    });
  }
}

const making = (name: string, ids: readonly [SheetId, ...SheetId[]]): readonly Flow[] => {
  const press = ({ session }: Scene) => (ids[0] === 'rollup' ? writeRollup(session) : writeSheets(session, ids));
  const again: Flow['workbook'] = async (scene) => {
    await open(scene.session);
    await press(scene);
    await peopleWrite(scene);
    // Before the others stands an item that was not there: every row of ours moves.
    await moveRows(scene);
  };
  return [
    { name, pane: opened, press },
    { name: `${name} again`, workbook: again, pane: opened, press },
  ];
};

/** The first 個票 goes, so that rows of every list move up beside what people wrote. */
async function moveRows({ excel }: Scene): Promise<void> {
  const [first] = excel.workbook.sheets;
  if (first) excel.type(first.name, 'A1:Z60', '');
}

const ribbon = (action: RibbonAction): Flow => ({
  name: `ribbon ${action}`,
  press: async ({ place }) => {
    const said: string[] = [];
    const ways = { say: async (text: string) => void said.push(text), tell: async () => false };
    await runRibbonAction(action, place, ways, { completed: () => undefined });
    return said.join('\n') || null;
  },
});

async function learn(scene: Scene): Promise<void> {
  const { session } = scene;
  let seen: Grid | null = null;
  await readOpenSheet(session, (grid) => {
    seen = grid;
  });
  const { examination } = session.store.get();
  if (seen === null || examination === null) return;
  const form = learnFrom(seen, {}, examination);
  if (form) await keepForm(session, form, '試しの様式');
}

/** Colours follow while somebody types. */
async function followed(scene: Scene): Promise<void> {
  await checked(scene);
  scene.session.store.dispatch({ type: 'colourWhileTyping', on: true });
  await follow(scene.session, 0);
}

/** Fills a blank cell that was asked for; what follows is over when the pane has nothing under way any more. */
async function typed({ excel, session }: Scene): Promise<void> {
  const { examination, read, noticed } = session.store.get();
  const blank = examination?.findings.find(({ code }) => code === 'K201');
  if (!blank) return;
  excel.type(blank.cell.sheet, addressOf(blank.cell), '人事課');
  const isStill = () => session.store.get().read === read && session.store.get().noticed === noticed;
  const until = Date.now() + QUIET;
  while (isStill() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.runInBackground(async () => {});
}

/** What sections sent: a sheet that is new here, and a new version of one that stands here. */
async function sentIn(scene: Scene): Promise<void> {
  await open(scene.session);
  await readSentFiles(scene.session, [await sentFile('人事課.xlsx', [8], {}), await sentFile('財政課.xlsx', [2], {})]);
}

async function sentAgain(scene: Scene): Promise<void> {
  await open(scene.session);
  await readSentFiles(scene.session, [await sentFile('人事課（修正）.xlsx', [8], { C3: '直した名称' }, 2)]);
}

/** A section's own workbook: these 個票 of the sample, with these cells changed. */
async function sentFile(name: string, places: readonly number[], changes: Readonly<Record<string, string>>, day = 1) {
  const bytes = sent.get(name) ?? (await sentBytes(places, changes));
  sent.set(name, bytes);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { name, lastModified: Date.UTC(2026, 5, day), arrayBuffer: async () => buffer };
}

/** Files as they were first written: a file says when it was saved. */
const sent = new Map<string, Uint8Array>();

async function sentBytes(places: readonly number[], changes: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const model = await readModel(readFileSync(SAMPLE));
  const sheets = model.sheets.filter((_, at) => places.includes(at));
  for (const [address, value] of Object.entries(changes)) {
    const at = parseAddress(address);
    const key = at && cellKey(at.row, at.column);
    for (const { cells } of sheets) {
      const cell = key === null ? undefined : cells.get(key);
      if (cell && key !== null) cells.set(key, { ...cell, value });
    }
  }
  return writeModel({ ...model, sheets, names: [], customXml: [] });
}

const withYear = (session: Session) => setSettings(session, (state) => ({ ...state, currentYear: 2024 }));

export const FLOWS: readonly Flow[] = [
  { name: 'open', press: opened },
  { name: 'check all', pane: opened, press: ({ session }) => checkEverything(session), finds: true },
  { name: 'check sheet', pane: opened, press: ({ session }) => checkOpenSheet(session), finds: true },
  {
    name: 'check all again',
    workbook: checked,
    pane: opened,
    press: ({ session }) => checkEverything(session),
    finds: true,
  },
  { name: 'highlight on', pane: opened, press: ({ session }) => setHighlights(session, true) },
  { name: 'highlight off', workbook: checked, pane: opened, press: ({ session }) => setHighlights(session, false) },
  { name: 'fix', mend: check, pane: checked, press: (scene) => applyFixes(scene.session, sure(scene, 1)) },
  { name: 'fix all', mend: check, pane: checked, press: (scene) => applyFixes(scene.session, sure(scene)) },
  {
    name: 'fix with an answer',
    mend: check,
    pane: checked,
    press: (scene) => applyFixes(scene.session, answered(scene)),
  },
  {
    name: 'undo',
    mend: check,
    pane: async (scene) => {
      await checked(scene);
      await applyFixes(scene.session, sureFixes(found(scene).findings));
    },
    press: ({ session }) => undoLast(session),
  },
  {
    name: 'decide',
    mend: check,
    pane: checked,
    press: (scene) => decide(scene.session, firstQuestion(scene), 'reduction'),
  },
  {
    name: 'undecide',
    mend: check,
    workbook: async (scene) => {
      await checked(scene);
      await decide(scene.session, firstQuestion(scene), 'reduction');
    },
    pane: checked,
    press: (scene) => undecide(scene.session, firstQuestion(scene)),
  },
  {
    name: 'ignore',
    mend: check,
    pane: checked,
    press: (scene) => {
      const finding = ignorable(scene);
      return finding ? ignore(scene.session, [finding], '確認済み') : Promise.resolve();
    },
  },
  {
    name: 'unignore',
    mend: check,
    workbook: async (scene) => {
      await checked(scene);
      const finding = ignorable(scene);
      if (finding) await ignore(scene.session, [finding], '確認済み');
    },
    pane: checked,
    press: (scene) => {
      const finding = found(scene).ignored[0];
      return finding ? unignore(scene.session, finding) : Promise.resolve();
    },
  },
  {
    name: 'turn a rule off',
    mend: check,
    pane: checked,
    press: (scene) => turnRuleOff(scene.session, ignorable(scene)?.code ?? ''),
  },
  { name: 'typing', mend: check, pane: followed, press: typed },
  { name: 'gather', pane: sentIn, press: ({ session }) => takeSentSheets(session) },
  {
    name: 'gather again',
    workbook: async (scene) => {
      await sentIn(scene);
      await takeSentSheets(scene.session);
    },
    pane: sentAgain,
    press: ({ session }) => takeSentSheets(session),
  },
  ...making('summary', ['summary']),
  ...making('rollup', ['rollup', 'yearly']),
  ...making('findings', ['findings']),
  ...making('data', ['data']),
  ...making('proposals', ['proposals']),
  ...making('priorities', ['priorities']),
  { name: 'learn', pane: opened, press: learn },
  { name: 'settings', mend: check, pane: checked, press: ({ session }) => withYear(session) },
  ...RIBBON_ACTIONS.map(ribbon),
];
