import { strFromU8, unzipSync } from 'fflate';
import { listPlan } from '../../src/contract/plans';
import { newFile, openFile } from '../../src/xlsx';
import { scanXml } from '../../src/xlsx/xml-scan';

/** Children in the order of their sequence in ECMA-376, part 1, by the element that they stand in. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
    ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
    ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
    ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
    ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
    ...['webPublishItems', 'tableParts', 'extLst'],
  ],
  styleSheet: [
    ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
    ...['colors', 'extLst'],
  ],
  font: [
    ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
    ...['family', 'charset', 'scheme'],
  ],
  border: ['left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  xf: ['alignment', 'protection'],
  workbook: [
    ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
    ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ],
  table: ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo'],
  chart: [
    'title',
    'autoTitleDeleted',
    'view3D',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
    'showDLblsOverMax',
  ],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'serLines', 'axId'],
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'dPt', 'dLbls', 'trendline', 'errBars'],
    ...['cat', 'val', 'shape', 'extLst'],
  ],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt', 'auto', 'lblAlgn'],
    ...['lblOffset', 'tickLblSkip', 'tickMarkSkip', 'noMultiLvlLbl', 'extLst'],
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt', 'crossBetween'],
    ...['majorUnit', 'minorUnit', 'dispUnits', 'extLst'],
  ],
  scaling: ['logBase', 'orientation', 'max', 'min'],
};

/** `styles.xml: font: color before sz` for every child that stands before one that its sequence puts first. */
function outOfOrder(part: string, xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; last: string; at: number }[] = [];
  scanXml(part, xml, ({ name, kind }) => {
    if (kind === 'close') {
      open.pop();
      return;
    }
    const above = open.at(-1);
    const sequence = above && SEQUENCES[above.name];
    if (above && sequence) {
      const at = sequence.indexOf(name);
      if (at < 0) faults.push(`${part}: ${above.name}: ${name} is unknown`);
      else if (at < above.at) faults.push(`${part}: ${above.name}: ${above.last} before ${name}`);
      above.last = name;
      above.at = at;
    }
    if (kind === 'open') open.push({ name, last: '', at: -1 });
  });
  return faults;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, part]) => [path, strFromU8(part)]));
}

async function fileOfEverything(): Promise<Uint8Array> {
  const port = newFile();
  const base = listPlan([{ name: '電子申請', link: "'取組一覧'!A1" }]);
  const categories = { top: 3, left: 0, bottom: 3, right: 0 };
  const values = { top: 3, left: 1, bottom: 3, right: 1 };
  const frame = { top: 5, left: 0, bottom: 12, right: 2 };
  const chart = (type: 'column' | 'bar' | 'shareBar') =>
    ({ title: '時間', type, axis: { min: 0 }, categories, series: [{ name: '時間', values }], frame }) as const;
  await port.writeSheets([
    {
      ...base,
      charts: [chart('column'), chart('bar'), chart('shareBar')],
      filter: null,
      tables: [{ name: 'Items', range: { top: 2, left: 0, bottom: 3, right: 2 }, columns: ['取組', '時間', '個票'] }],
      print: { ...base.print, breaksBefore: [3] },
    },
  ]);
  return port.save();
}

describe('a file that we write', () => {
  test('has every element where the schema wants it', async () => {
    const parts = partsOf(await fileOfEverything());
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['xl/styles.xml', 'xl/charts/chart1.xml']));
    expect([...parts].flatMap(([part, xml]) => outOfOrder(part, xml))).toEqual([]);
  });

  test('has them there too when it is opened and written again', async () => {
    const port = await openFile(await fileOfEverything());
    await port.writeSheets([listPlan([{ name: '電子申請', link: "'取組一覧'!A1" }], { name: 'もう一枚' })]);
    expect([...partsOf(await port.save())].flatMap(([part, xml]) => outOfOrder(part, xml))).toEqual([]);
  });

  test('says which program made it, and puts the page number in the middle', async () => {
    const parts = partsOf(await fileOfEverything());
    expect(parts.get('docProps/app.xml')).toContain('<Application>Kohyo</Application>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
  });

  test('the order is really looked at', () => {
    expect(outOfOrder('p', '<font><color rgb="FF000000"/><sz val="10"/></font>')).toEqual(['p: font: color before sz']);
    expect(outOfOrder('p', '<worksheet><cols/><dimension/></worksheet>')).toEqual([
      'p: worksheet: cols before dimension',
    ]);
    expect(outOfOrder('p', '<xf><nothing/></xf>')).toEqual(['p: xf: nothing is unknown']);
  });
});
