import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collectHere } from '../../src/collector/collect';
import type { Form } from '../../src/core/form/form';
import { BUILT_IN_FORMS } from '../../src/forms';
import { wordsFor } from '../../src/locales';
import { makeHere } from '../../src/maker/make';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { INITIAL_STATE } from '../../src/taskpane/session/session-state';
import { createStore } from '../../src/taskpane/session/store';
import { openFile } from '../../src/xlsx';
import { examineHere } from '../app/examine-here';
import { LiveFile } from './live-file';

const SAMPLE = path.join(__dirname, '../../assets/sample/sample.xlsx');

export interface Bench {
  readonly session: Session;
  readonly port: LiveFile;
}

/** The session of a pane on the sample workbook, in Japanese, used by 山田 at a fixed hour. */
export function sessionOnSample(forms: readonly Form[] = BUILT_IN_FORMS): Promise<Bench> {
  return sessionOn(new Uint8Array(readFileSync(SAMPLE)), forms);
}

/** The same on a workbook of one's own. */
export async function sessionOn(workbook: Uint8Array, forms: readonly Form[] = BUILT_IN_FORMS): Promise<Bench> {
  const port = new LiveFile(await openFile(workbook));
  const store = createStore({ ...INITIAL_STATE, user: '山田' });
  const session = createSession(
    {
      port,
      words: wordsFor('ja'),
      examine: examineHere(forms),
      now: () => '2026-07-01T09:00:00.000Z',
      user: () => store.get().user,
    },
    store,
    { collector: collectHere(), maker: makeHere('ja', () => undefined) },
  );
  return { session, port };
}
