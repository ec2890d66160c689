import { type EmbeddedExcelOptions, HARSH, LENIENT, LIKELY } from '../../src/embedded-excel';
import type { ModelConditionalFormat } from '../../src/xlsx/model';
import { type Booted, bootEmbeddedExcel } from './boot';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What Excel says to a few calls on Sheet1: `done`, or its code. */
async function ask({ Excel }: Booted, act: Act): Promise<string> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return 'done';
  }).catch((error) => error.code);
}

async function answer(act: Act, options: EmbeddedExcelOptions = {}): Promise<string> {
  return ask(await bootEmbeddedExcel(options), act);
}

const formula =
  (text: string): Act =>
  (sheet) => {
    sheet.getRange('J1').formulas = [[text]];
  };

describe('formulas that Excel does not take', () => {
  const letters = (count: number) => `="${'あ'.repeat(count)}"`;
  const cases: readonly [name: string, formula: string, taken: boolean][] = [
    ['a text of 255 letters', letters(255), true],
    ['a text of 256 letters', letters(256), false],
    ['quotes in a text count once', `="${'""'.repeat(255)}"`, true],
    ['64 levels', `=${'ABS('.repeat(64)}1${')'.repeat(64)}`, true],
    ['65 levels', `=${'ABS('.repeat(65)}1${')'.repeat(65)}`, false],
    ['too few arguments', '=ROUND(1)', false],
    ['too many arguments', '=IF(1,2,3,4)', false],
    ['none where none are taken', '=TODAY()', true],
    ['one where none are taken', '=TODAY(1)', false],
    ['arguments of a call within', '=IFERROR(VLOOKUP(1,A1:B2),0)', false],
    ['commas in texts and arrays', '=SUM({1,2,3})&LEN("a,b")', true],
    ['a function that nobody knows', '=NANIKA(1,2,3)', true],
    ['a bracket left open', '=SUM(A1', false],
  ];
  test.each(cases)('%s', async (_name, text, taken) => {
    expect(await answer(formula(text))).toBe(taken ? 'done' : 'InvalidArgument');
  });

  test('exactly 8,192 letters are taken, one more is not', async () => {
    const long = (length: number) => `=LEN("${'a'.repeat(200)}")${'+1'.repeat((length - 208) / 2)}`;
    expect(long(8192)).toHaveLength(8192);
    expect(await answer(formula(long(8192)))).toBe('done');
    expect(await answer(formula(long(8194)))).toBe('InvalidArgument');
  });
});

describe('a formula that names a sheet which is not there', () => {
  const act = formula("='集計'!A1*2");
  test('is refused', async () => {
    expect(await answer(act, { temperament: LIKELY })).toBe('InvalidArgument');
  });
  test('or is taken and says #REF!', async () => {
    const booted = await bootEmbeddedExcel({ temperament: LENIENT });
    expect(await ask(booted, act)).toBe('done');
    expect(booted.excel.workbook.sheetOf('Sheet1').valueAt(0, 9)).toBe('#REF!');
  });
  test('the same for another workbook', async () => {
    expect(await answer(formula('=[Book2.xlsx]Sheet1!A1'), { temperament: LIKELY })).toBe('InvalidArgument');
  });
});

test('a formula that the calculation library cannot bear is kept, and others are calculated', async () => {
  const booted = await bootEmbeddedExcel();
  expect(await ask(booted, formula(`=1${'+1'.repeat(2000)}`))).toBe('done');
  expect(await ask(booted, (sheet) => Object.assign(sheet.getRange('A1'), { values: [['=1+1']] }))).toBe('done');
  const sheet = booted.excel.workbook.sheetOf('Sheet1');
  expect(sheet.valueAt(0, 0)).toBe(2);
  expect(sheet.cell(0, 9)?.formula).toHaveLength(4002);
});

test('no word of the calculation library comes through as a value', async () => {
  const booted = await bootEmbeddedExcel();
  const sheet = booted.excel.workbook.sheetOf('Sheet1');
  sheet.put(0, 0, { formula: '=ROUND(1)' });
  sheet.put(1, 0, { formula: "='Sheet1'!#REF!" });
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual(['#VALUE!', '#REF!']);
});

test('a cell holds 32,767 letters', async () => {
  const put =
    (count: number): Act =>
    (sheet) =>
      Object.assign(sheet.getRange('A1'), { values: [['a'.repeat(count)]] });
  expect(await answer(put(32_767))).toBe('done');
  expect(await answer(put(32_768))).toBe('InvalidArgument');
});

describe('tables', () => {
  const add: Act = (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['部', '時間'],
      ['総務部', 1],
      ['建設部', 2],
    ];
    sheet.tables.add('A1:B3', true).name = '個票データ';
  };

  test('no merge within one', async () => {
    const act: Act = (sheet, context) => {
      add(sheet, context);
      sheet.getRange('B2:C2').merge();
    };
    expect(await answer(act)).toBe('InvalidOperation');
  });

  test('no filter over one', async () => {
    const act: Act = (sheet, context) => {
      add(sheet, context);
      sheet.autoFilter.apply(sheet.getRange('A1:B3'));
    };
    expect(await answer(act)).toBe('InvalidOperation');
  });

  test('a name that is defined is not a table’s, nor the other way round', async () => {
    const booted = await bootEmbeddedExcel();
    expect(await ask(booted, (_sheet, { workbook }) => workbook.names.add('個票データ', '=1'))).toBe('done');
    expect(await ask(booted, add)).toBe('InvalidArgument');
    const other = await bootEmbeddedExcel();
    expect(await ask(other, add)).toBe('done');
    expect(await ask(other, (_sheet, { workbook }) => workbook.names.add('個票データ', '=1'))).toBe(
      'ItemAlreadyExists',
    );
  });

  /** A table, a formula of the user's over its numbers, and a note below. */
  async function withFormulaOver(temperament: EmbeddedExcelOptions['temperament']): Promise<Booted> {
    const booted = await bootEmbeddedExcel(temperament ? { temperament } : {});
    await ask(booted, (sheet, context) => {
      add(sheet, context);
      sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
      sheet.getRange('A9').values = [['覚え']];
    });
    return booted;
  }
  const look = ({ excel }: Booted) => {
    const sheet = excel.workbook.sheetOf('Sheet1');
    return [sheet.cell(0, 3)?.formula, sheet.valueAt(0, 3), sheet.valueAt(8, 0), sheet.valueAt(5, 0)];
  };

  test('deleted, its cells are gone: what speaks of them says #REF!, and cells below move up', async () => {
    const booted = await withFormulaOver(LIKELY);
    await ask(booted, (_sheet, { workbook }) => workbook.tables.getItem('個票データ').delete());
    expect(look(booted)).toEqual(['=SUM(#REF!)', '#REF!', null, '覚え']);
  });

  test('or its cells stay, blank', async () => {
    const booted = await withFormulaOver(LENIENT);
    await ask(booted, (_sheet, { workbook }) => workbook.tables.getItem('個票データ').delete());
    expect(look(booted)).toEqual(['=SUM(B2:B3)', 0, '覚え', null]);
  });

  test('resized, what speaks of it holds', async () => {
    const booted = await withFormulaOver(LIKELY);
    await ask(booted, (sheet, { workbook }) => {
      workbook.tables.getItem('個票データ').resize('A1:B4');
      sheet.getRange('A4:B4').values = [['福祉部', 4]];
    });
    expect(look(booted)).toEqual(['=SUM(B2:B3)', 3, '覚え', null]);
  });

  test.each([
    ['A1:B1', LENIENT, null, '覚え'],
    ['A1:B3', LIKELY, null, '覚え'],
    ['A1:B3', LENIENT, '覚え', null],
  ] as const)(
    'made over %s that a formula speaks of, rows below are pushed or stay',
    async (address, temperament, there, below) => {
      const booted = await bootEmbeddedExcel({ temperament });
      await ask(booted, (sheet) => {
        sheet.getRange('A1:B1').values = [['部', '時間']];
        sheet.getRange('A9').values = [['覚え']];
        sheet.getRange('D1').formulas = [['=COUNTA(A1:B3)']];
        sheet.tables.add(address, true);
      });
      const sheet = booted.excel.workbook.sheetOf('Sheet1');
      expect([sheet.valueAt(8, 0), sheet.valueAt(9, 0)]).toEqual([there, below]);
    },
  );
});

describe('printing', () => {
  const paper: Act = (sheet) => {
    sheet.pageLayout.paperSize = 'A3';
  };
  test('without a printer, or without the paper, Excel refuses', async () => {
    expect(await answer(paper)).toBe('done');
    expect(await answer(paper, { temperament: { ...LIKELY, printer: 'noA3' } })).toBe('InvalidArgument');
    expect(await answer(paper, { temperament: { ...LIKELY, printer: 'none' } })).toBe('GeneralException');
    const titles: Act = (sheet) => sheet.pageLayout.setPrintTitleRows('1:1');
    expect(await answer(titles, { temperament: { ...LIKELY, printer: 'noA3' } })).toBe('done');
  });

  test('a width without a height is not always applied', async () => {
    const temperament = { ...LIKELY, fitToWidthAlone: 'passedOver' } as const;
    const booted = await bootEmbeddedExcel({ temperament });
    const { model } = booted.excel.workbook.sheetOf('Sheet1');
    await ask(booted, (sheet) => Object.assign(sheet.pageLayout, { zoom: { horizontalFitToPages: 1 } }));
    expect(model.page.fit ?? null).toBeNull();
    await ask(booted, (sheet) =>
      Object.assign(sheet.pageLayout, { zoom: { horizontalFitToPages: 1, verticalFitToPages: 99 } }),
    );
    expect(model.page.fit).toEqual({ wide: 1, high: 99 });
  });

  test('title rows are whole rows', async () => {
    expect(await answer((sheet) => sheet.pageLayout.setPrintTitleRows('$1:$3'))).toBe('done');
    expect(await answer((sheet) => sheet.pageLayout.setPrintTitleRows('$A$1:$C$3'))).toBe('InvalidArgument');
  });

  test('1,026 page breaks, no more', async () => {
    const breaks =
      (count: number): Act =>
      (sheet) => {
        for (let row = 2; row < count + 2; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
      };
    expect(await answer(breaks(1026))).toBe('done');
    expect(await answer(breaks(1027))).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  const rule =
    (text: string): Act =>
    (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = text;
    };
  test.each([LENIENT, LIKELY])('a rule does not reach into another workbook', async (temperament) => {
    expect(await answer(rule('=[Book2.xlsx]Sheet1!A1>0'), { temperament })).toBe('InvalidArgument');
    expect(await answer(rule('=Sheet1!A1>0'), { temperament })).toBe('done');
  });

  test('reading them may be refused where a rule of another kind lies', async () => {
    const bar: ModelConditionalFormat = { range: 'C1:C9', type: 'dataBar', formulas: [], stopIfTrue: false };
    const read: Act = (sheet) => void sheet.getRange().conditionalFormats.load('items/type');
    for (const [temperament, code] of [
      [LIKELY, 'done'],
      [HARSH, 'GeneralException'],
    ] as const) {
      const booted = await bootEmbeddedExcel({ temperament });
      expect(await ask(booted, read)).toBe('done');
      booted.excel.workbook.sheetOf('Sheet1').model.conditionalFormats.push(bar);
      expect(await ask(booted, read)).toBe(code);
    }
  });
});

describe('names of sheets', () => {
  test.each([
    ['ABC', 'ＡＢＣ'],
    ['カード', 'ｶｰﾄﾞ'],
    ['ごみ', 'ゴミ'],
  ])('%s and %s are the same, or different', async (one, other) => {
    const act: Act = (_sheet, { workbook }) => {
      workbook.worksheets.add(one);
      workbook.worksheets.add(other);
    };
    expect(await answer(act, { temperament: LIKELY })).toBe('ItemAlreadyExists');
    expect(await answer(act, { temperament: LENIENT })).toBe('done');
  });
});

test.each<[string, Act]>([
  ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
  ['merges', (sheet) => sheet.getRange('A1:B2').merge()],
  ['charts', (sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'))],
  ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
])('a workbook that is shared the old way takes no %s, but values', async (_name, act) => {
  expect(await answer(act, { sharedOldWay: true })).toBe('AccessDenied');
  const values: Act = (sheet) => Object.assign(sheet.getRange('A1'), { values: [[1]] });
  expect(await answer(values, { sharedOldWay: true })).toBe('done');
});

test('a number that is given a link stays a number; a text stays text', async () => {
  const booted = await bootEmbeddedExcel();
  await ask(booted, (sheet) => {
    sheet.getRange('A1:A2').numberFormat = [['General'], ['@']];
    sheet.getRange('A1:A2').values = [[1], ['1']];
    for (const address of ['A1', 'A2']) {
      sheet.getRange(address).hyperlink = { documentReference: 'Sheet1!C1', textToDisplay: '1' };
    }
  });
  const sheet = booted.excel.workbook.sheetOf('Sheet1');
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual([1, '1']);
});
