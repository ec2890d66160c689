import type { Grid } from '../../src/core/grid/grid';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { modelGrid } from '../../src/xlsx/model-grid';
import { readModel } from '../../src/xlsx/read-model';
import { handWritten, mutate } from './mutate';

type Written = Parameters<typeof handWritten>[0];
type Reader = (bytes: Uint8Array) => Promise<readonly Grid[]>;

const ofModel: Reader = async (bytes) => {
  const model = await readModel(bytes);
  return model.sheets.map((sheet) => modelGrid(model, sheet));
};
const gridsAlone: Reader = async (bytes) => readFileGrids(bytes).grids;

const row = (inside: string, number = 1) => `<row r="${number}">${inside}</row>`;
const data = (inside: string) => `<sheetData>${inside}</sheetData>`;

describe.each([
  ['the grids of the whole workbook', ofModel],
  ['the grids alone', gridsAlone],
])('%s', (_, gridsOf) => {
  async function read(written: Written): Promise<Grid> {
    const [grid] = await gridsOf(handWritten(written));
    if (!grid) throw new Error('no sheet');
    return grid;
  }

  test('furigana is never part of a text, shared or inline', async () => {
    const grid = await read({
      strings:
        '<si><t>総務部</t><rPh sb="0" eb="3"><t>ソウムブ</t></rPh><phoneticPr fontId="1"/></si>' +
        '<si><r><t>人事</t></r><r><rPr><b/></rPr><t>課</t></r><rPh sb="0" eb="2"><t>ジンジ</t></rPh></si>',
      sheet: data(
        row(
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
            '<c r="C1" t="inlineStr"><is><t>財政課</t><rPh sb="0" eb="2"><t>ザイセイ</t></rPh></is></c>',
        ),
      ),
    });
    expect(grid.texts).toEqual([['総務部', '人事課', '財政課']]);
  });

  test('dates are serial numbers in value and shown in text, also by the ids of Japanese files', async () => {
    const ids = [14, 27, 28, 31, 34, 50, 58];
    const grid = await read({
      styles: `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
      sheet: data(row(ids.map((_, place) => `<c r="${'ABCDEFG'[place]}1" s="${place}"><v>45383.25</v></c>`).join(''))),
    });
    expect(grid.values).toEqual([ids.map(() => 45383.25)]);
    expect(grid.texts).toEqual([
      ['2024/4/1', 'R6.4.1', '令和6年4月1日', '2024年4月1日', '2024年4月', 'R6.4.1', '令和6年4月1日'],
    ]);
  });

  test('a format of the file comes before the meaning of its number', async () => {
    const grid = await read({
      styles:
        '<numFmts count="1"><numFmt numFmtId="27" formatCode="yyyy&quot;年度&quot;"/></numFmts><cellXfs><xf numFmtId="27"/></cellXfs>',
      sheet: data(row('<c r="A1" s="0"><v>45383</v></c>')),
    });
    expect(grid.texts).toEqual([['2024年度']]);
  });

  test('dates of a 1904 workbook', async () => {
    const grid = await read({
      properties: 'date1904="1"',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheet: data(row('<c r="A1" s="0"><v>43921</v></c>')),
    });
    expect([grid.values, grid.texts]).toEqual([[[43921]], [['2024/4/1']]]);
  });

  test('truth values, errors and cached results of formulas', async () => {
    const grid = await read({
      sheet: data(
        row(
          '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>A1&amp;"時間"</f><v>480時間</v></c>' +
            '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="b"><f>TRUE()</f><v>0</v></c>',
        ),
      ),
    });
    expect(grid.values).toEqual([[true, '#N/A', '480時間', 2, false]]);
    expect(grid.texts).toEqual([['TRUE', '#N/A', '480時間', '2', 'FALSE']]);
    expect(grid.formulas).toEqual({ C1: '=A1&"時間"', D1: '=1+1', E1: '=TRUE()' });
  });

  test('shared formulas stand in each of their cells', async () => {
    const grid = await read({
      sheet: data(
        row('<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c>') +
          row('<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c>', 2),
      ),
    });
    expect(grid.formulas).toEqual({ B1: '=A1*$A$1', B2: '=A2*$A$1' });
  });

  test('the used range begins and ends where cells hold something', async () => {
    const grid = await read({
      styles: '<cellXfs><xf/><xf numFmtId="1"/></cellXfs>',
      sheet: data(
        row('<c r="A1" s="1"/>') +
          row('<c r="C5" t="str"><v>彩原市</v></c>', 5) +
          row('<c r="XFD1048576" s="1"/>', 1_048_576),
      ),
    });
    expect([grid.top, grid.left, grid.values]).toEqual([4, 2, [['彩原市']]]);
  });

  test('cells without addresses stand one after another', async () => {
    const grid = await read({ sheet: data('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>') });
    expect(grid.values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });

  test('hidden rows are told', async () => {
    const grid = await read({
      sheet: data(`${row('<c r="A1"><v>1</v></c>')}<row r="3" hidden="1"><c r="A3"><v>2</v></c></row>`),
    });
    expect(grid.hiddenRows).toEqual([2]);
  });

  test('a prefix before every name changes nothing', async () => {
    const bytes = mutate(
      handWritten({
        strings: '<si><t>彩原市</t></si>',
        styles: '<cellXfs><xf numFmtId="28"/></cellXfs>',
        sheet: data(row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>45383</v></c>')),
      }),
      (parts) => {
        for (const path of Object.keys(parts).filter((each) => each.startsWith('xl/') && each.endsWith('.xml'))) {
          parts[path] = (parts[path] ?? '').replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
        }
      },
    );
    expect((await gridsOf(bytes)).map(({ texts }) => texts)).toEqual([[['彩原市', '令和6年4月1日']]]);
  });

  test('control characters stand for themselves, and what only looks like one does too', async () => {
    const grid = await read({
      sheet: data(row('<c r="A1" t="inlineStr"><is><t>一行_x000A_二行_x005F_x0041_</t></is></c>')),
    });
    expect(grid.values).toEqual([['一行\n二行_x0041_']]);
  });
});
