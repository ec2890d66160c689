/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { ja } from '../../../src/locales/ja';
import { CollectScreen } from '../../../src/taskpane/collect/collect-screen';
import { NoticeBar } from '../../../src/taskpane/frame/notice-bar';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { readSentFiles } from '../../../src/taskpane/session/collecting';
import type { ChosenFile, YearStep } from '../../../src/taskpane/session/session-state';
import { readSectionAnswers } from '../../../src/taskpane/session/year-work';
import { YearScreen } from '../../../src/taskpane/year/year-screen';
import { encryptedFile } from '../../cli/bad-workbooks';
import { savedOn } from '../../cli/saved-on';
import { workbook } from '../../cli/workbooks';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;
const SPRING = '2026-05-01T00:00:00Z';

const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  lastModified: Date.parse(SPRING),
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

/** The year, read and with a step open. */
async function stepOf(step: YearStep): Promise<Pane> {
  const pane = await paneWith(
    <>
      <NoticeBar />
      <YearScreen />
    </>,
  );
  await pane.happens(() => checkEverything(pane.session));
  await pane.happens(() => pane.session.store.dispatch({ type: 'yearStep', step }));
  return pane;
}

const leaveAndComeBack = async (pane: Pane, step: YearStep): Promise<void> => {
  await pane.press(pane.the('button', say.yearBack));
  await pane.happens(() => pane.session.store.dispatch({ type: 'yearStep', step }));
};

test('the covering text and the date stay while somebody looks elsewhere', async () => {
  const pane = await stepOf('sendBack');
  const [cover] = pane.all('textbox');
  if (!cover) throw new Error('no covering text');
  await pane.write(cover, '各課長　様');
  await pane.write(pane.the('textbox', say.yearDueAnswer), '6月14日');
  await leaveAndComeBack(pane, 'sendBack');
  const values = pane.all('textbox').map((field) => ('value' in field ? field.value : ''));
  expect(values).toEqual(['各課長　様', '6月14日']);
});

test('files that were made before something was chosen otherwise say so, until they are made again', async () => {
  const pane = await stepOf('sendBack');
  await pane.press(pane.the('button', say.yearMakeLists));
  await pane.happens(() => until(() => pane.text().includes('作ったファイル（')));
  expect(pane.text()).not.toContain(say.yearFilesOld);
  await pane.write(pane.the('textbox', say.yearDueAnswer), '6月14日');
  expect(pane.text()).toContain(say.yearFilesOld);
  await leaveAndComeBack(pane, 'sendBack');
  expect(pane.text()).toContain(say.yearFilesOld);
  await pane.press(pane.the('button', say.yearMakeLists));
  await pane.happens(() => until(() => pane.text().includes('作ったファイル（')));
  expect(pane.text()).not.toContain(say.yearFilesOld);
});

test('nothing is published without the name of the municipality', async () => {
  const pane = await stepOf('publish');
  await pane.press(pane.the('button', say.yearMakePublish));
  expect(pane.text()).toContain(say.yearNoMunicipality);
  expect(pane.session.store.get().yearWork.results.publish).toBeUndefined();
});

test('a file that cannot be read costs a line of the answers, and cannot be kept', async () => {
  const pane = await stepOf('answers');
  await pane.happens(() =>
    readSectionAnswers(pane.session, [file('鍵.xlsx', encryptedFile()), file('個票.xlsx', workbook([1]))]),
  );
  await pane.happens(() => until(() => pane.text().includes(say.answersHeading)));
  expect(pane.text()).toContain('『鍵.xlsx』を読めませんでした。');
  expect(pane.text()).toContain('回答の書かれた指摘一覧がありません：個票.xlsx');
  expect(pane.all('button', say.yearTakeAnswers)).toEqual([]);
});

test('what cannot be read stands first among the files, and is counted', async () => {
  const pane = await paneWith(<CollectScreen />);
  await pane.happens(() => checkEverything(pane.session));
  const sent = [1, 5, 4].map((place) => file(`${place}.xlsx`, savedOn(workbook([place]), SPRING)));
  await pane.happens(() => readSentFiles(pane.session, [...sent, file('鍵.xlsx', encryptedFile())]));
  await pane.happens(() => until(() => pane.text().includes(say.collectPlan)));
  expect(pane.text()).toContain('届いたファイル（4、うち読めないもの 1）');
  expect(pane.all('listitem')[0]?.textContent).toMatch(/^鍵\.xlsx/);
});

test('left in the middle, it says how far reading came, and what was read can be taken', async () => {
  const pane = await paneWith(
    <>
      <NoticeBar />
      <CollectScreen />
    </>,
  );
  await pane.happens(() => checkEverything(pane.session));
  const stopping: ChosenFile = {
    ...file('2.xlsx', workbook([5])),
    arrayBuffer: async () => {
      pane.session.cancel();
      return new Uint8Array(workbook([5])).buffer;
    },
  };
  await pane.happens(() =>
    readSentFiles(pane.session, [
      file('1.xlsx', savedOn(workbook([2]), SPRING)),
      stopping,
      file('3.xlsx', workbook([4])),
    ]),
  );
  await pane.happens(() => until(() => pane.text().includes('3 ファイルのうち 1 ファイルまで読みました')));
  expect(pane.all('button', say.collectTake)).toHaveLength(1);
});

/** Until it is so. Throws after ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error(`never so: ${document.body.textContent}`);
}
