/** @jest-environment @happy-dom/jest-environment */
import { BUILT_IN_FORMS } from '../../src/forms';
import { forgetOnMachine, formsOfMachine, keepOnMachine } from '../../src/taskpane/session/forms-of-machine';

const [form] = BUILT_IN_FORMS;
if (!form) throw new Error('no form');
const named = (name: string) => ({ ...form, name });
const names = () => formsOfMachine().map(({ name }) => name);

beforeEach(() => localStorage.clear());

test('forms are kept with the newest first, one of a name', () => {
  expect(formsOfMachine()).toEqual([]);
  for (const name of ['道路', '公園', '道路']) keepOnMachine(named(name));
  expect(names()).toEqual(['道路', '公園']);
  expect(formsOfMachine()[0]).toEqual(named('道路'));
  forgetOnMachine('道路');
  expect(names()).toEqual(['公園']);
});

test('what was registered long ago makes room', () => {
  for (let count = 1; count <= 21; count += 1) keepOnMachine(named(`様式${count}`));
  expect(names()).toHaveLength(20);
  expect(names()).not.toContain('様式1');
});

test.each(['', '{', '{}', 'null', '[{"id":"x"}]'])('%p of another version is passed over', (text) => {
  localStorage.setItem('kohyo-forms', text);
  expect(formsOfMachine()).toEqual([]);
});
