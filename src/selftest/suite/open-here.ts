import type { PortUnderTest } from '../../contract/port-under-test';
import type { Grid } from '../../core/grid/grid';
import { MAKING_NAMESPACE } from '../../core/report/remake/making-journal';
import { MADE_NAMESPACE } from '../../core/report/remake/merge/made-xml';
import { STATE_NAMESPACE } from '../../core/state/xml';
import { excelPort } from '../../excel';
import { readModel } from '../../xlsx';
import type { ModelSheet, ModelWorkbook } from '../../xlsx/model';
import { writeModel } from '../../xlsx/write-model';

const OURS = [STATE_NAMESPACE, MADE_NAMESPACE, MAKING_NAMESPACE];

/** The workbook at hand, in which others are opened for a while: behind its own sheets, which the tests do not see. */
export interface HostWorkbook {
  /** Names of its sheets. */
  readonly own: ReadonlySet<string>;
  open(model: ModelWorkbook): Promise<PortUnderTest>;
  /** As it was before. */
  close(): Promise<void>;
}

/** Needs ExcelApi 1.13 and CompressedFile 1.1. */
export async function hostWorkbook(): Promise<HostWorkbook> {
  const own = new Set(await sheetNames());
  const parts = await partsOfOurs();
  const isOpened = ({ sheet }: { readonly sheet: string }) => !own.has(sheet);
  const clear = (restored: readonly string[]) => clearAllBut(own, restored);
  return {
    own,
    async open(model) {
      await clear(model.customXml.map(({ xml }) => xml));
      const port = excelPort();
      const names = await port.insertSheets(await writeModel(model));
      const wanted = model.sheets.map(({ name }) => name);
      if (names.join() !== wanted.join()) throw new Error(`opened as ${names.join()}`);
      await dress(model.sheets);
      const placed = (grids: readonly Grid[]): Grid[] =>
        grids.filter(isOpened).map((grid) => ({ ...grid, position: grid.position - own.size }));
      return {
        port: {
          ...port,
          readGrids: async (options) => placed(await port.readGrids(options)),
          readAll: async (options) => {
            const { state, grids } = await port.readAll(options);
            return { state, grids: placed(grids) };
          },
        },
        async look() {
          const { bytes } = await port.readFile();
          const now = await readModel(bytes);
          return {
            ...now,
            activeSheet: now.activeSheet - own.size,
            sheets: now.sheets.filter(({ name }) => !own.has(name)),
            names: now.names.filter(({ sheet }) => sheet === null || !own.has(sheet)),
          };
        },
      };
    },
    close: () => clear(parts),
  };
}

function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Takes every other sheet and every part of ours away, and puts these parts there. */
function clearAllBut(own: ReadonlySet<string>, restored: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.load('items/name');
    const parts = OURS.map((namespace) => customXmlParts.getByNamespace(namespace));
    for (const found of parts) found.load('items/id');
    await context.sync();
    const [first] = worksheets.items.filter(({ name }) => own.has(name));
    first?.activate();
    for (const sheet of worksheets.items) if (!own.has(sheet.name)) sheet.delete();
    for (const { items } of parts) for (const part of items) part.delete();
    for (const xml of restored) customXmlParts.add(xml);
    await context.sync();
  });
}

function partsOfOurs(): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = OURS.map((namespace) => context.workbook.customXmlParts.getByNamespace(namespace));
    for (const parts of found) parts.load('items/id');
    await context.sync();
    const texts = found.flatMap(({ items }) => items.map((part) => part.getXml()));
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

/** What a sheet may lose while it is put in. */
function dress(sheets: readonly ModelSheet[]): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const dressed = sheets.map((model) => ({ model, sheet: worksheets.getItem(model.name) }));
    for (const { sheet } of dressed) sheet.protection.load('protected');
    await context.sync();
    for (const { model, sheet } of dressed) {
      if (model.visibility === 'hidden') sheet.visibility = 'Hidden';
      if (model.protection && !sheet.protection.protected) sheet.protection.protect();
    }
    dressed[0]?.sheet.activate();
    await context.sync();
  });
}
