import { bootEmbeddedExcel } from './boot';

const today = () => new Date(2024, 5, 1);

async function boot() {
  return bootEmbeddedExcel({ apiVersion: '1.17', today });
}

describe('reading', () => {
  test('values, text, formats and types of a range, a blank cell among them', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      range.numberFormat = [
        ['#,##0;"△ "#,##0', '@'],
        ['General', 'General'],
      ];
      range.values = [
        [-480, '=1+1'],
        [true, ''],
      ];
      range.load('values,text,valueTypes,numberFormat,rowIndex,columnIndex,rowCount');
      await context.sync();
      expect(range.values).toEqual([
        [-480, '=1+1'],
        [true, ''],
      ]);
      expect(range.text).toEqual([
        ['△ 480', '=1+1'],
        ['TRUE', ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ]);
      expect([range.rowIndex, range.columnIndex, range.rowCount]).toEqual([1, 1, 2]);
    });
  });

  test('a property that was not loaded cannot be read', async () => {
    const { Excel } = await boot();
    const error = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address');
      await context.sync();
      return range.values;
    }).catch((refused) => refused);
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('the used range: with looks, with values alone, none at all', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange('B3').values = [['x']];
      sheet.getRange('E9').format.fill.color = '#FFC000';
      const all = sheet.getUsedRangeOrNullObject().load('address');
      const held = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(all.address).toBe('Sheet1!B3:E9');
      expect(held.address).toBe('Sheet1!B3');
    });
  });

  test('whole columns have an address and no values', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('個票 01');
      const columns = sheet.getRange('B:C').load('address,values');
      const rows = sheet.getRange('5:5').load('address');
      await context.sync();
      expect(columns.address).toBe("'個票 01'!B:C");
      expect(columns.values).toBeNull();
      expect(rows.address).toBe("'個票 01'!5:5");
    });
  });

  test('many sheets in one round trip', async () => {
    const { Excel, excel } = await boot();
    await Excel.run(async (context) => {
      for (let number = 2; number <= 20; number += 1)
        context.workbook.worksheets.add(`個票${number}`).getRange('A1').values = [[number]];
      await context.sync();
    });
    excel.resetCounters();
    const values = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('values,text'));
      await context.sync();
      return ranges.filter((range) => !range.isNullObject).map((range) => range.values[0]?.[0]);
    });
    expect(values).toEqual(Array.from({ length: 19 }, (_, place) => place + 2));
    expect(excel.counters.batches).toBe(2);
    expect(excel.counters.responseBytes).toBeGreaterThan(1000);
  });
});

describe('from one range to another', () => {
  const cases: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside of the range', (range) => range.getCell(5, 0), 'B7'],
  ];
  test.each(cases)('%s', async (_name, step, address) => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const found = step(context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3')).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  test('off the sheet is refused', async () => {
    const { Excel } = await boot();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getCell(-1, 0);
      await context.sync();
    }).catch((refused) => refused);
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('what Excel makes of a text', () => {
  const cases: [string, unknown, string][] = [
    ['1,920', 1920, '#,##0'],
    ['1,920.5', 1920.5, '#,##0.00'],
    ['-480', -480, 'General'],
    ['(480)', -480, 'General'],
    ['５０', 50, 'General'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['0101', 101, 'General'],
    ['6/10', 45453, 'm"月"d"日"'],
    ['2024/6/10', 45453, 'yyyy/m/d'],
    ['令和6年6月10日', 45453, '[$-411]ggge"年"m"月"d"日"'],
    ['R6.4.1', 45383, '[$-411]ge.m.d'],
    ['10:30', 0.4375, 'h:mm'],
    ['TRUE', true, 'General'],
    ['true', true, 'General'],
    ['¥1,000', 1000, '"¥"#,##0;"¥"-#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['△480', '△480', 'General'],
    ['令和6年度', '令和6年度', 'General'],
    ['－', '－', 'General'],
    ['1-2-3-4', '1-2-3-4', 'General'],
    ['13/40', '13/40', 'General'],
    ['@x', '@x', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["'6/10", '6/10', 'General'],
  ];
  test.each(cases)('%s', async (typed, value, format) => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [[typed]];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[format]]);
    });
  });

  test.each(['=1+1', '+5', '@x', '6/10', '0101', '50%', 'TRUE'])(
    '%s stays text under the text format',
    async (typed) => {
      const { Excel } = await boot();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.numberFormat = [['@']];
        range.values = [[typed]];
        range.load('values,text,formulas,numberFormat');
        await context.sync();
        expect(range.values).toEqual([[typed]]);
        expect(range.text).toEqual([[typed]]);
        expect(range.formulas).toEqual([[typed]]);
        expect(range.numberFormat).toEqual([['@']]);
      });
    },
  );

  test('令和 is shown by its format', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.values = [['R6.4.1'], ['6/10']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['R6.4.1'], ['6月10日']]);
    });
  });
});

describe('editing', () => {
  test('null leaves a cell alone, a blank text empties it', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [['a', 'b']];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '']]);
    });
  });

  test('a large block is written whole, though office.js sends it in pieces', async () => {
    const { Excel, excel } = await boot();
    const rows = 400;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows, 60);
      range.formulas = Array.from({ length: rows }, (_, row) => Array(60).fill(`取組項目${row}の名前`));
      await context.sync();
    });
    const sheet = excel.workbook.sheetOf('Sheet1');
    expect([sheet.model.cells.size, sheet.valueAt(rows - 1, 59)]).toEqual([rows * 60, '取組項目399の名前']);
  });

  test('clear takes contents, looks, or both', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1');
      range.values = [['a']];
      range.format.fill.color = 'yellow';
      range.clear('Contents');
      range.load('values');
      range.format.fill.load('color');
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(range.format.fill.color).toBe('#FFFF00');
      range.clear();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a merge keeps its corner, and what is written under it is dropped', async () => {
    const { Excel, excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge();
      sheet.getRange('B2').values = [['x']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['a', ''],
        ['', ''],
      ]);
      expect(excel.workbook.activeSheet.model.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
      range.unmerge();
      await context.sync();
      expect(excel.workbook.activeSheet.model.merges).toEqual([]);
    });
  });

  test('inserted rows move values, formulas, merges, links and names', async () => {
    const { Excel, excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const other = context.workbook.worksheets.add('集計');
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('B3:C3').merge();
      other.getRange('A1').formulas = [['=Sheet1!A3*10']];
      context.workbook.names.add('合計', sheet.getRange('A3'));
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A2').values = [[100]];
      const formula = sheet.getRange('A5').load('formulas,values');
      const far = other.getRange('A1').load('formulas,values');
      const named = context.workbook.names.getItem('合計').load('value');
      await context.sync();
      expect(formula.formulas).toEqual([['=SUM(A1:A4)']]);
      expect(formula.values).toEqual([[103]]);
      expect(far.formulas).toEqual([["='Sheet1'!A5*10"]]);
      expect(far.values).toEqual([[1030]]);
      expect(excel.workbook.sheetOf('Sheet1').model.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 2 }]);
      expect(named.value).toBe("='Sheet1'!A5");
    });
  });

  test('a formula whose cells are deleted says #REF!', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['=B1+1', 5]];
      sheet.getRange('B1').delete('Left');
      const cell = sheet.getRange('A1').load('formulas,values,valueTypes');
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!+1']]);
      expect(cell.values).toEqual([['#REF!']]);
      expect(cell.valueTypes).toEqual([['Error']]);
    });
  });

  test('an insertion that would tear a merge is refused', async () => {
    const { Excel } = await boot();
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A5:B5').merge();
      sheet.getRange('A2').insert('Down');
      await context.sync();
    }).catch((refused) => refused);
    expect(error.code).toBe('InsertDeleteConflict');
  });

  test('a link leads to a place, is blue, and keeps its words', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.hyperlink = { documentReference: "'Sheet1'!C18", textToDisplay: '個票06', screenTip: '開く' };
      range.load('values,hyperlink');
      range.format.font.load('color,underline');
      await context.sync();
      expect(range.values).toEqual([['個票06']]);
      expect(range.hyperlink).toEqual({
        address: '',
        documentReference: "'Sheet1'!C18",
        screenTip: '開く',
        textToDisplay: '個票06',
      });
      expect(range.format.font.underline).toBe('Single');
      range.clear('Hyperlinks');
      range.load('hyperlink');
      await context.sync();
      expect(range.hyperlink).toBeNull();
    });
  });

  test('a kept range follows rows that come in above it', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('A5');
      kept.load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A6');
    });
  });
});

describe('looks', () => {
  test('fill, font, borders, alignment, widths and heights come back as they were set', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3');
      const { format } = range;
      format.fill.color = '#ffc000';
      format.font.set({ bold: true, color: 'red', size: 14, name: 'メイリオ' });
      format.set({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        columnWidth: 60,
        rowHeight: 30,
      });
      format.borders.getItem('InsideHorizontal').style = 'Continuous';
      format.borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Medium', color: '#112233' });
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,fill/color,font/bold,font/color,font/size,font/name',
      );
      const bottom = format.borders.getItem('EdgeBottom').load('style,weight,color');
      const inside = range.getCell(1, 1).format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        rowHeight: 30,
        fill: { color: '#FFC000' },
        font: { bold: true, color: '#FF0000', size: 14, name: 'メイリオ' },
      });
      expect(format.columnWidth).toBeCloseTo(60, 1);
      expect(bottom.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#112233' });
      expect(inside.style).toBe('Continuous');
    });
  });

  test('what cells do not have alike is null', async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const both = sheet.getRange('A1:A2').format.fill.load('color');
      const blank = sheet.getRange('B1').format.fill.load('color');
      await context.sync();
      expect(both.color).toBeNull();
      expect(blank.color).toBe('#FFFFFF');
    });
  });
});
