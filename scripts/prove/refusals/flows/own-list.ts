import type { FoundLayout } from '../../../../src/app/list-layouts';
import { chooseLayout, dropLayout, learnListLayout, takeLayout } from '../../../../src/taskpane/session/list-layouts';
import { writeSheets } from '../../../../src/taskpane/session/writing';
import { officeList } from '../../../../test/workbooks/office-list';
import type { Flow } from '../flow';
import type { Scene } from '../scene';
import { opened } from './pane';

/** What the person is shown of a list, until it is taken or left. */
const shown = new WeakMap<Scene, FoundLayout>();

const show = (scene: Scene) => (found: FoundLayout) => void shown.set(scene, found);

async function fromFile(scene: Scene): Promise<void> {
  await learnListLayout(scene.session, await officeList(), show(scene));
}

function learned(scene: Scene): FoundLayout {
  const found = shown.get(scene);
  if (!found?.learned) throw new Error('no list was learned');
  return found;
}

async function take(scene: Scene): Promise<void> {
  const { learned: list } = learned(scene);
  if (list) await takeLayout(scene.session, list.layout);
}

const learnedFirst = async (scene: Scene) => {
  await opened(scene);
  await fromFile(scene);
};
const taken = async (scene: Scene) => {
  await learnedFirst(scene);
  await take(scene);
};
const fill = ({ session }: Scene) => writeSheets(session, ['summary']);

/** What people do with the list, once it is filled: an answer of theirs, a note below it, and an item goes. */
async function filled(scene: Scene): Promise<void> {
  await taken(scene);
  await fill(scene);
  const { excel, session } = scene;
  const [name] = session.store.get().made?.names ?? [];
  if (name === undefined) throw new Error('no list was filled');
  excel.type(name, 'J5', '早くの覚え');
  excel.type(name, 'L6', '欄外の覚え');
  excel.type('組織一覧及び提案状況', 'Z1', `=COUNTA('${name}'!A1:A300)`);
  const [first] = excel.workbook.sheets;
  if (first) excel.type(first.name, 'A1:Z60', '');
}

/** The office's own list: its layout is learned, kept or left, and the list filled in its own look. */
export const OWN_LIST: readonly Flow[] = [
  { name: 'learn a list from a file', pane: opened, press: fromFile },
  {
    name: 'learn a list on a sheet',
    workbook: async (scene) => {
      await learnedFirst(scene);
      const [name] = learned(scene).inserted;
      if (name !== undefined) await scene.place.port.goTo({ sheet: name, row: 0, column: 0 });
    },
    pane: opened,
    press: (scene) => learnListLayout(scene.session, null, show(scene)),
  },
  { name: 'keep a layout', pane: learnedFirst, press: take },
  { name: 'leave a layout', pane: learnedFirst, press: (scene) => dropLayout(scene.session, learned(scene)) },
  { name: 'choose a layout', workbook: taken, pane: opened, press: ({ session }) => chooseLayout(session, null) },
  { name: 'own list', workbook: taken, pane: opened, press: fill },
  { name: 'own list again', workbook: filled, pane: opened, press: fill },
];
