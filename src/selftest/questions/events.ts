import { inSheet, type Question } from '../question';

/** How long an event may take, in milliseconds. */
const PATIENCE = 1_500;

/** What was heard first within the time; `nothing`. */
function first(heard: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('nothing'), PATIENCE);
    heard.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Listens, acts, and answers what the listener made of the first event. */
async function hear<Args>(
  context: Excel.RequestContext,
  handlers: OfficeExtension.EventHandlers<Args>,
  tell: (args: Args) => string,
  act: () => void,
): Promise<string> {
  let registered: OfficeExtension.EventHandlerResult<Args> | null = null;
  const heard = new Promise<string>((resolve) => {
    registered = handlers.add(async (args) => resolve(tell(args)));
  });
  await context.sync();
  act();
  await context.sync();
  const answer = await first(heard);
  await stop(registered);
  return answer;
}

async function stop<Args>(registered: OfficeExtension.EventHandlerResult<Args> | null): Promise<void> {
  registered?.remove();
  await registered?.context.sync();
}

export const EVENTS: readonly Question[] = [
  inSheet('change-is-told', '21a', (sheet, context) =>
    hear(
      context,
      context.workbook.worksheets.onChanged,
      ({ address, source, changeType }) => `${address} ${source} ${changeType}`,
      () => {
        sheet.getRange('A1:A2').values = [[1], [2]];
      },
    ),
  ),
  inSheet('merge-is-told', '21a', (sheet, context) =>
    hear(
      context,
      context.workbook.worksheets.onChanged,
      ({ changeType }) => changeType,
      () => sheet.getRange('A1:B1').merge(),
    ),
  ),
  inSheet('calculation-is-told', '21', async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    return hear(
      context,
      context.workbook.worksheets.onCalculated,
      () => 'told',
      () => {
        sheet.getRange('A1').values = [[5]];
      },
    );
  }),
  inSheet('renaming-is-told', '21', async (sheet, context) => {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.17')) return 'unsupported';
    return hear(
      context,
      context.workbook.worksheets.onNameChanged,
      () => 'told',
      () => {
        sheet.name = 'Kohyo selftest renamed';
      },
    );
  }),
];
