import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readModel, writeModel } from '../../src/xlsx';
import { LOSSES, type Loss, lostWhenWritten } from '../../src/xlsx/lost-when-written';
import { cellKey, newSheet, newWorkbook } from '../../src/xlsx/model';
import { officeList, withPicture } from '../workbooks/office-list';
import { handWritten, mutate, partsOf } from './mutate';

const PLAIN = handWritten({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });

/** A good file and one part more, as Excel names it. */
const PARTS: Readonly<Record<Loss, readonly [path: string, text: string]>> = {
  pictures: ['xl/media/image1.PNG', 'png'],
  shapes: [
    'xl/drawings/drawing1.xml',
    '<xdr:wsDr><xdr:twoCellAnchor><xdr:sp macro=""/></xdr:twoCellAnchor></xdr:wsDr>',
  ],
  chartLooks: ['xl/charts/chart1.xml', '<c:chartSpace/>'],
  chartSheets: ['xl/chartsheets/sheet1.xml', '<chartsheet/>'],
  sparklines: ['xl/worksheets/sheet9.xml', '<worksheet><x14:sparklineGroup/></worksheet>'],
  pivots: ['xl/pivotTables/pivotTable1.xml', '<pivotTableDefinition/>'],
  slicers: ['xl/slicers/slicer1.xml', '<slicers/>'],
  controls: ['xl/ctrlProps/ctrlProp1.xml', '<formControlPr/>'],
  objects: ['xl/embeddings/oleObject1.bin', 'x'],
  threads: ['xl/threadedComments/threadedComment1.xml', '<ThreadedComments/>'],
  furigana: ['xl/sharedStrings.xml', '<sst><si><t>令和</t><rPh sb="0" eb="2"><t>レイワ</t></rPh></si></sst>'],
  links: ['xl/externalLinks/externalLink1.xml', '<externalLink/>'],
  queries: ['xl/connections.xml', '<connections/>'],
  macros: ['xl/vbaProject.bin', 'x'],
};

test('a file with nothing but cells loses nothing', () => {
  expect(lostWhenWritten(PLAIN)).toEqual([]);
});

test.each(LOSSES)('%s are told', (loss) => {
  const [path, text] = PARTS[loss];
  expect(lostWhenWritten(mutate(PLAIN, (parts) => Object.assign(parts, { [path]: text })))).toEqual([loss]);
});

test('several are told once each, in one order', () => {
  const all = mutate(PLAIN, (parts) => {
    for (const loss of [...LOSSES].reverse()) Object.assign(parts, { [PARTS[loss][0]]: PARTS[loss][1] });
    parts['xl/media/image2.jpeg'] = 'jpeg';
  });
  expect(lostWhenWritten(all)).toEqual(LOSSES);
});

test('a prefix or UTF-16 does not hide a shape, what only begins like one is none', () => {
  const drawing = (part: string | Uint8Array) =>
    zipSync({ ...partsOf(PLAIN), 'xl/drawings/drawing7.xml': typeof part === 'string' ? strToU8(part) : part });
  const shape = '<a:wsDr><a:cxnSp macro=""/></a:wsDr>';
  expect(lostWhenWritten(drawing(shape))).toEqual(['shapes']);
  expect(lostWhenWritten(drawing(Buffer.from(`\ufeff${shape}`, 'utf16le')))).toEqual(['shapes']);
  expect(lostWhenWritten(drawing('<a:wsDr><a:spPr/></a:wsDr>'))).toEqual([]);
  // Neither UTF-8 nor UTF-16: it was of no use in the workbook either.
  expect(lostWhenWritten(drawing(Uint8Array.from([0x3c, 0xff, 0xfe, 0xc3])))).toEqual([]);
});

describe('what is not told is kept', () => {
  test('comments, choices, links, tables, colours that depend, names', async () => {
    const model = newWorkbook();
    const sheet = newSheet('個票01');
    sheet.cells.set(cellKey(0, 0), { value: '番号', format: {} });
    sheet.cells.set(cellKey(1, 0), { value: 12, format: {} });
    sheet.comments.set(cellKey(1, 0), { author: '山田', text: '確認中' });
    sheet.validations = [{ range: 'A2:A9', type: 'list', settings: { formula1: '"○,△"' } }];
    sheet.hyperlinks.set(cellKey(1, 0), { place: "'個票01'!A1", address: null });
    sheet.conditionalFormats = [
      { range: 'A2:A9', type: 'expression', formulas: ['A2<0'], format: { font: { color: '#C00000' } } },
    ];
    model.sheets = [sheet];
    model.names = [{ name: '番号欄', refersTo: "'個票01'!$A$2:$A$9", sheet: null }];
    const file = await writeModel(model);
    expect(lostWhenWritten(file)).toEqual([]);
    const again = await readModel(await writeModel(await readModel(file)));
    expect(again.sheets[0]).toMatchObject({
      comments: sheet.comments,
      hyperlinks: sheet.hyperlinks,
      validations: [{ range: 'A2:A9', type: 'list' }],
      conditionalFormats: [{ range: 'A2:A9', formulas: ['A2<0'] }],
    });
    expect(again.names).toEqual(model.names);
  });

  test('and what is told is lost indeed: a picture, furigana', async () => {
    const file = withPicture(await officeList(), 1);
    expect(lostWhenWritten(file)).toContain('pictures');
    expect(lostWhenWritten(await writeModel(await readModel(file)))).not.toContain('pictures');
    const sample = new Uint8Array(readFileSync('assets/sample/sample.xlsx'));
    const told = lostWhenWritten(sample);
    expect(lostWhenWritten(await writeModel(await readModel(sample)))).toEqual(
      told.filter((one) => one !== 'furigana'),
    );
  });
});
