/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { textAt } from '../../../src/core/grid/grid';
import { ja } from '../../../src/locales/ja';
import { FindingsScreen } from '../../../src/taskpane/findings/findings-screen';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;

async function checkedPane(): Promise<Pane> {
  const pane = await paneWith(<FindingsScreen />);
  await pane.happens(() => checkEverything(pane.session));
  return pane;
}

/** Headings and entries alike open and close; an entry bears the mark of how grave it is. */
const isEntry = (one: HTMLElement) => one.querySelector('[role=img]') !== null;
const opening = (pane: Pane) =>
  pane.all('button').filter((one) => one.hasAttribute('aria-expanded') && one.closest('li'));
const headings = (pane: Pane) => opening(pane).filter((one) => !isEntry(one));
const entries = (pane: Pane) => opening(pane).filter(isEntry);
function at<T>(list: readonly T[], place: number): T {
  const one = list.at(place);
  if (one === undefined) throw new Error(`nothing at ${place} of ${list.length}`);
  return one;
}
const first = <T,>(list: readonly T[]): T => at(list, 0);
const opened = (pane: Pane) => entries(pane).filter((one) => one.getAttribute('aria-expanded') === 'true');
const counts = (pane: Pane) => pane.session.store.get().examination?.findings.length ?? -1;

test('before a check there is one thing to do, and it does it', async () => {
  const pane = await paneWith(<FindingsScreen />);
  expect(pane.all('listitem')).toEqual([]);
  await pane.press(pane.the('button', say.checkAll));
  expect(entries(pane).length).toBeGreaterThan(3);
});

describe('headings', () => {
  test('name a sheet, fold its entries away and bring them back', async () => {
    const pane = await checkedPane();
    const before = entries(pane).length;
    const heading = first(headings(pane));
    const sheet = heading.textContent ?? '';
    expect(sheet).toMatch(/^個票\d\d\d+$/);
    await pane.press(heading);
    expect(first(headings(pane)).getAttribute('aria-expanded')).toBe('false');
    // Those below come into sight: the first entry is another sheet's now.
    const shown = [...document.querySelectorAll('li')].map((one) => one.textContent ?? '');
    expect(shown.slice(0, 2).map((one) => /^個票\d\d\d+$/.test(one))).toEqual([true, true]);
    await pane.press(first(headings(pane)));
    expect(entries(pane).length).toBe(before);
  });

  test('by kind: the kind is told, and can be acted upon as a whole', async () => {
    const pane = await checkedPane();
    await pane.choose(pane.the('combobox', say.groupBy), 'kind');
    const titles = headings(pane).map((one) => one.querySelector('span:nth-of-type(2)')?.textContent ?? '');
    const known = Object.values(ja.rules).map((rule) => rule?.title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((one) => !known.includes(one))).toEqual([]);
    expect(pane.all('button', say.kindIgnoreShort).length).toBe(titles.length);
    // Without a heading that names it, each entry says its sheet.
    expect(first(entries(pane)).textContent).toMatch(/個票\d\d/);
  });
});

describe('the three severities', () => {
  const toggle = (pane: Pane, word: string) => pane.the('button', new RegExp(`^${word}`));

  test('a press shows one alone, a second press all again; what they count stays', async () => {
    const pane = await checkedPane();
    const all = counts(pane);
    const wanted = pane.session.store.get().examination?.findings.filter(({ severity }) => severity === 'error').length;
    const before = pane.all('button', /のみ|だけ/).map((one) => one.textContent);
    await pane.press(toggle(pane, ja.severities.error));
    expect(toggle(pane, ja.severities.error).getAttribute('aria-pressed')).toBe('true');
    const marks = () => [...document.querySelectorAll('li [role=img]')].map((one) => one.getAttribute('aria-label'));
    expect(new Set(marks())).toEqual(new Set([ja.severities.error]));
    expect(pane.text()).toContain(`${all}`);
    expect(pane.text()).toContain(`${wanted}`);
    expect(pane.all('button', /のみ|だけ/).map((one) => one.textContent)).toEqual(before);
    // Another one goes over to that alone.
    await pane.press(toggle(pane, ja.severities.warning));
    expect(new Set(marks())).toEqual(new Set([ja.severities.warning]));
    await pane.press(toggle(pane, ja.severities.warning));
    expect(new Set(marks()).size).toBeGreaterThan(1);
  });
});

describe('what is looked for', () => {
  test('that nothing has, is said, and one press shows all again', async () => {
    const pane = await checkedPane();
    const before = entries(pane).length;
    await pane.write(pane.the('textbox', say.search), 'こんな言葉はどこにもない');
    expect(entries(pane)).toEqual([]);
    expect(pane.text()).toContain(say.noneShown);
    await pane.press(pane.the('button', say.clearFilters));
    expect(entries(pane).length).toBe(before);
  });

  test('narrows the list to what has it', async () => {
    const pane = await checkedPane();
    await pane.write(pane.the('textbox', say.search), '個票03');
    expect(headings(pane).map((one) => one.textContent?.slice(0, 4))).toEqual(['個票03']);
  });
});

describe('an entry', () => {
  test('opens on a press, with proof and acts, and the sheet follows', async () => {
    const pane = await checkedPane();
    expect(opened(pane)).toEqual([]);
    await pane.press(first(entries(pane)));
    expect(opened(pane)).toHaveLength(1);
    expect(pane.all('button', say.ignore)).toHaveLength(1);
    const { selected } = pane.session.store.get();
    expect(selected).not.toBeNull();
    // Another one closes it.
    await pane.press(at(entries(pane), 1));
    expect(opened(pane)).toHaveLength(1);
    expect(pane.session.store.get().selected).not.toBe(selected);
  });

  test('says where it stands once: under the heading of its sheet the cell alone', async () => {
    const pane = await checkedPane();
    const sheet = first(headings(pane)).textContent?.slice(0, 4) ?? '';
    const place = first(entries(pane)).lastElementChild?.lastElementChild;
    const seen = [...(place?.children ?? [])].filter((one) => !isHeardAlone(one));
    expect(seen.map((one) => one.textContent).join(' ')).toMatch(/^[A-Z]+\d+/);
    expect(seen.map((one) => one.textContent).join(' ')).not.toContain(sheet);
    // Whoever hears the page hears the sheet.
    expect(place?.textContent).toContain(sheet);
  });

  test('only one of them is reached by Tab', async () => {
    const pane = await checkedPane();
    expect(entries(pane).filter((one) => one.tabIndex === 0)).toHaveLength(1);
    await pane.press(at(entries(pane), 1));
    expect(entries(pane).filter((one) => one.tabIndex === 0)).toEqual(opened(pane));
  });
});

describe('by the keyboard', () => {
  test('↓ ↑ move from entry to entry, over headings, and the keyboard goes along', async () => {
    const pane = await checkedPane();
    await pane.press(first(entries(pane)));
    const keys = [pane.session.store.get().selected];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await pane.key(key, first(opened(pane)));
      keys.push(pane.session.store.get().selected);
      expect(opened(pane)).toEqual([document.activeElement]);
    }
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[1]);
    expect([keys[3], keys[4]]).toEqual([keys[1], keys[0]]);
  });

  test('End and Home go to the last and the first', async () => {
    const pane = await checkedPane();
    await pane.press(first(entries(pane)));
    const start = pane.session.store.get().selected;
    await pane.key('End', first(opened(pane)));
    expect(opened(pane)).toEqual([at(entries(pane), -1)]);
    await pane.key('Home', first(opened(pane)));
    expect(pane.session.store.get().selected).toBe(start);
  });

  test('↑ on the first stays there, and keys with Alt are the browser’s', async () => {
    const pane = await checkedPane();
    await pane.press(first(entries(pane)));
    const start = pane.session.store.get().selected;
    await pane.key('ArrowUp', first(opened(pane)));
    await pane.key('ArrowDown', first(opened(pane)), { altKey: true });
    expect(pane.session.store.get().selected).toBe(start);
  });

  test('? shows the keys, and its end gives the keyboard back to the entry', async () => {
    const pane = await checkedPane();
    await pane.press(first(entries(pane)));
    await pane.key('?', first(opened(pane)));
    expect(pane.the('dialog').textContent).toContain(say.keysTitle);
    await pane.press(
      at(
        pane.all('button').filter((one) => one.closest('[role=dialog]')),
        -1,
      ),
    );
    expect(pane.all('dialog')).toEqual([]);
    expect(opened(pane)).toEqual([document.activeElement]);
  });
});

describe('直す', () => {
  const fixable = async (pane: Pane) => {
    const fix = first(pane.all('button', new RegExp(say.fixNamed.replace('{title}', '.+'))));
    const entry = fix.parentElement?.querySelector('button');
    if (!entry) throw new Error('a fix without an entry');
    await pane.press(entry);
    return first(opened(pane));
  };

  test('Ctrl+Enter puts it right and goes on to the next entry', async () => {
    const pane = await checkedPane();
    const entry = await fixable(pane);
    const [before, selected] = [counts(pane), pane.session.store.get().selected];
    await pane.key('Enter', entry, { ctrlKey: true });
    expect(counts(pane)).toBeLessThan(before);
    expect(pane.session.store.get().selected).not.toBe(selected);
    expect(opened(pane)).toEqual([document.activeElement]);
  });

  test('what was put right is taken back by one press', async () => {
    const pane = await checkedPane();
    expect(pane.all('button', say.undo)).toEqual([]);
    const entry = await fixable(pane);
    const cell = pane.session.store.get().examination?.findings.find(({ fixes }) => fixes.length > 0)?.cell;
    if (!cell) throw new Error('nothing to fix');
    const words = async () => {
      const grid = (await pane.port.readGrids()).find(({ sheet }) => sheet === cell.sheet);
      return grid ? textAt(grid, cell.row, cell.column) : null;
    };
    const [before, written] = [counts(pane), await words()];
    await pane.key('Enter', entry, { ctrlKey: true });
    await pane.press(pane.the('button', say.undo));
    expect([counts(pane), await words()]).toEqual([before, written]);
  });

  test('while something is under way a press does nothing', async () => {
    const pane = await checkedPane();
    const entry = await fixable(pane);
    const before = counts(pane);
    await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'check' }));
    await pane.key('Enter', entry, { ctrlKey: true });
    const fix = first(pane.all('button', new RegExp(say.fixNamed.replace('{title}', '.+'))));
    expect(fix.getAttribute('aria-disabled')).toBe('true');
    await pane.press(fix);
    expect(counts(pane)).toBe(before);
  });
});

describe('無視', () => {
  const asked = async (pane: Pane) => {
    await pane.press(first(entries(pane)));
    await pane.key('Delete', first(opened(pane)));
    return pane.the('dialog');
  };

  test('asks why before it does anything', async () => {
    const pane = await checkedPane();
    const before = counts(pane);
    await asked(pane);
    const go = pane.the('button', say.ignoreDo);
    expect(go.hasAttribute('disabled')).toBe(true);
    await pane.write(first(pane.all('textbox').filter((one) => one.tagName === 'TEXTAREA')), '   ');
    expect(pane.the('button', say.ignoreDo).hasAttribute('disabled')).toBe(true);
    await pane.press(pane.the('button', say.back));
    expect([counts(pane), pane.all('dialog')]).toEqual([before, []]);
  });

  test('keeps reason and name in the workbook, and the entry leaves the list', async () => {
    const pane = await checkedPane();
    const [before, known] = [counts(pane), pane.session.store.get().examination?.state.ignored.length ?? 0];
    await asked(pane);
    await pane.write(first(pane.all('textbox').filter((one) => one.tagName === 'TEXTAREA')), ' 前の計画のまま ');
    await pane.press(pane.the('button', say.ignoreDo));
    expect(pane.all('dialog')).toEqual([]);
    expect(counts(pane)).toBeLessThan(before);
    const kept = await pane.port.readState();
    expect(kept.ignored.slice(known)).toMatchObject([{ reason: '前の計画のまま', by: '山田' }]);
  });
});

/** Words that are heard and not seen hold a span of their own (parts/spoken). */
function isHeardAlone(element: Element): boolean {
  return element.querySelector('span') !== null;
}
