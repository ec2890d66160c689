import { tellError } from '../../app/tell-error';
import { recogniseAll } from '../../core/recognise-all';
import type { Recognised } from '../../core/rules/recognised';
import type { State } from '../../core/state/state';
import { WorkbookError } from '../../core/workbook-error';
import { type Marks, marksOf } from '../../core/workbooks/belong-together';
import { examinedAlone } from '../../core/workbooks/examined-alone';
import { loadWords } from '../../locales/load';
import type { Format } from '../arguments/formats';
import type { Speaking } from '../check-answer';
import { CHECK_ANSWERS } from '../check-answers';
import { type Counted, countedAlone } from '../check-totals';
import type { ChosenForms } from '../choose-form';
import { tellAboutFile } from '../examine-paths';
import { localeOf } from '../language';
import { readFile } from '../read-workbook';

/** What a thread is told once: how files are checked, and how that is said. Plain data. */
export interface CheckTask extends ChosenForms {
  readonly state: Partial<State>;
  readonly format: Format;
  readonly terminal: Speaking['terminal'];
}

export interface FileQuestion {
  /** As it is called in the answer, and where it stands on the disk. */
  readonly path: string;
  readonly file: string;
}

/** What is to be known of a file beside what was found in it. */
interface About {
  readonly error: null;
  /** Lines about it for standard error. */
  readonly told: readonly string[];
  /** By these it is seen whether it belongs to another file's plan. */
  readonly marks: Marks;
  /** Forms that its 個票 are in, and those that a sheet of it resembles. */
  readonly forms: readonly string[];
  readonly resembles: readonly string[];
}

/** A file with 個票, checked by itself: its piece of the answer as UTF-8, at most one. */
export interface CheckedFile extends About {
  readonly piece: readonly Uint8Array<ArrayBuffer>[];
  readonly counted: Counted;
}

/** A file without: it may show a form that nobody knows yet, as several files do together. */
export interface BareFile extends About {
  readonly recognised: Recognised;
}

export type FileAnswer =
  | CheckedFile
  | BareFile
  | { readonly error: { readonly code: string; readonly message: string } };

/** Reads files one by one, and checks each as if it stood alone. */
export async function answersQuestions(task: CheckTask): Promise<(question: FileQuestion) => FileAnswer> {
  const { forms, form, format, terminal } = task;
  const words = await loadWords(localeOf(terminal.environment));
  const encoder = new TextEncoder();
  return ({ path, file }) => {
    try {
      const read = readFile(file, () => undefined);
      const recognised = recogniseAll({ grids: read.grids, state: { ...read.state, ...task.state } }, { forms, form });
      const { kohyoList, unread } = recognised;
      const about: About = {
        error: null,
        told: tellAboutFile(read, words),
        marks: marksOf(recognised),
        forms: [...new Set(kohyoList.map((one) => one.form))],
        resembles: unread.flatMap(({ reason, resembles }) =>
          reason === 'looks-like-a-form' && resembles !== null ? [resembles.form] : [],
        ),
      };
      if (kohyoList.length === 0) return { ...about, recognised };
      const result = examinedAlone(recognised);
      const said = CHECK_ANSWERS[format].file({ path, error: null, result }, null, { words, terminal });
      return { ...about, piece: said.map((text) => encoder.encode(text)), counted: countedAlone(result) };
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return { error: { code: error.code, message: tellError(error, words).text } };
    }
  };
}
