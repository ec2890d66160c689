import { WorkbookError } from '../core/workbook-error';
import { withinPatience } from './run';

/** The most that Excel gives at once. */
const SLICE = 4 * 1024 * 1024;

/**
 * The workbook that is open as a file, with what is not saved yet. Throws `unsupported` where Excel gives none, `host` when it fails, `no-answer`
 * when nothing comes.
 */
export async function readFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) throw new WorkbookError('unsupported');
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data, at);
      at += slice.size;
    }
    return { name: fileName(), bytes };
  } finally {
    // Office keeps two files at most. That it cannot close one is no reason to lose what was read.
    file.closeAsync(() => undefined);
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return withinPatience(
    new Promise((resolve, reject) =>
      ask(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new WorkbookError('host', { code: String(error.code), message: error.message }));
      }),
    ),
  );
}

/** `C:\\…\\個票.xlsx` or an address; a workbook that was never saved has none. */
function fileName(): string {
  const part = (Office.context.document.url ?? '').split(/[\\/]/u).at(-1) ?? '';
  const name = decoded(part);
  return /\.xls[xm]?$/iu.test(name) ? name : '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
