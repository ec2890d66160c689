import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { SessionProvider } from '../../../src/taskpane/session-context';
import { workbook } from '../../cli/workbooks';
import { type Bench, sessionOn } from '../session-on-sample';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// Nothing is laid out here: an entry is as high as one is, all else as large as the pane, so that a list shows its first entries.
const size = (high: number) => ({
  get(this: HTMLElement) {
    return this.tagName === 'LI' ? 60 : high;
  },
});
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: size(900),
  clientHeight: size(900),
  offsetWidth: { get: () => 330 },
  clientWidth: { get: () => 330 },
});

// Nothing moves either.
Reflect.deleteProperty(Element.prototype, 'animate');

/**
 * Five 個票 with something of each kind: numbers as text that can be put right, a mark that is no 評価, a section that is not named,
 * △ that nothing explains. No tables of the office.
 */
const FAULTY = workbook(
  [1, { C17: '１２０', D17: '６２０', C23: '優' }],
  [5, { C17: '△120', D17: '△960', E17: '△1920' }],
  [4, { C6: null, C20: null }],
  [13, { C18: '約800' }],
  [8, { C24: '' }],
);

/** A screen of the pane on that workbook, and what a person sees and does there. */
export interface Pane extends Bench {
  /** All elements of that role in order; `name` as it is heard. */
  all(role: Role, name?: string | RegExp): HTMLElement[];
  /** The only one. Throws, naming those there are, when there is none or several. */
  the(role: Role, name?: string | RegExp): HTMLElement;
  /** All that is to be read. */
  text(): string;
  press(element: HTMLElement): Promise<void>;
  key(key: string, on?: Element, more?: KeyboardEventInit): Promise<void>;
  write(field: HTMLElement, text: string): Promise<void>;
  choose(select: HTMLElement, value: string): Promise<void>;
  /** Something happens that is not a press: what it changes is shown when this ends. */
  happens(what: () => unknown): Promise<void>;
}

type Role =
  | 'button'
  | 'switch'
  | 'listitem'
  | 'alert'
  | 'textbox'
  | 'combobox'
  | 'radio'
  | 'dialog'
  | 'article'
  | 'progressbar';

const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button, [role=button]',
  switch: '[role=switch]',
  listitem: 'li',
  alert: '[role=alert], [role=status], .fui-MessageBar',
  textbox: 'input[type=text], input:not([type]), input[type=search], textarea',
  combobox: 'select',
  radio: 'input[type=radio]',
  dialog: '[role=dialog], [role=alertdialog]',
  article: 'article',
  progressbar: '[role=progressbar]',
};

let root: Root | null = null;

export async function paneWith(screen: ReactNode, bench?: Bench): Promise<Pane> {
  const { session, port } = bench ?? (await sessionOn(FAULTY));
  const holder = document.body.appendChild(document.createElement('div'));
  root = createRoot(holder);
  await act(async () =>
    root?.render(
      <FluentProvider theme={webLightTheme}>
        <SessionProvider session={session}>{screen}</SessionProvider>
      </FluentProvider>,
    ),
  );
  const all: Pane['all'] = (role, name) =>
    [...document.body.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) => {
      if (element.closest('[hidden]') || element.ariaHidden === 'true') return false;
      const called = nameOf(element);
      return name === undefined || (typeof name === 'string' ? called === name : name.test(called));
    });
  const the: Pane['the'] = (role, name) => {
    const [one, ...more] = all(role, name);
    if (one && more.length === 0) return one;
    throw new Error(
      `${1 + more.length - (one ? 0 : 1)} of ${role} ${name ?? ''}; there: ${all(role).map(nameOf).join(' | ')}`,
    );
  };
  const happens: Pane['happens'] = (what) =>
    act(async () => {
      await what();
      await settled();
    });
  return {
    session,
    port,
    all,
    the,
    happens,
    text: () => document.body.textContent ?? '',
    press: (element) => happens(() => element.click()),
    key: (key, on = document.activeElement ?? document.body, more = {}) =>
      happens(() => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))),
    write: (field, text) => happens(() => setValue(field, text, 'input')),
    choose: (select, value) => happens(() => setValue(select, value, 'change')),
  };
}

afterEach(async () => {
  await act(async () => root?.unmount());
  root = null;
  document.body.replaceChildren();
});

/** What is under way in the session has ended, and what hangs on it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** As React hears it: its own setter would take the change for its own. */
function setValue(field: HTMLElement, value: string, event: string): void {
  const prototype = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute('aria-labelledby');
  const words =
    element.getAttribute('aria-label') ??
    (labelled
      ? labelled
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')
      : null) ??
    (element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null) ??
    element.textContent ??
    '';
  return words.replace(/\s+/g, ' ').trim();
}
