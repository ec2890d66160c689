import { bootEmbeddedExcel } from './boot';

async function refusal(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'done',
    (error) => error.code,
  );
}

test('sheets are added, moved, renamed, hidden, copied and deleted', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('Sheet1');
    first.getRange('A1').values = [['=1+1']];
    const added = worksheets.add('個票 01');
    added.position = 0;
    const copy = first.copy('Before', first);
    const hidden = worksheets.add('作業用');
    hidden.visibility = 'VeryHidden';
    worksheets.load('items/name,items/position,items/visibility');
    copy.load('name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['個票 01', 'Sheet1 (2)', 'Sheet1', '作業用']);
    expect(worksheets.items.map((sheet) => sheet.position)).toEqual([0, 1, 2, 3]);
    expect(worksheets.items[3]?.visibility).toBe('VeryHidden');
    const value = copy.getRange('A1').load('values');
    copy.name = '写し';
    worksheets.getItem('個票 01').delete();
    worksheets.load('items/name');
    await context.sync();
    expect(value.values).toEqual([[2]]);
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['写し', 'Sheet1', '作業用']);
  });
});

test('a renamed sheet keeps the formulas that speak of it', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const other = context.workbook.worksheets.add('集計');
    sheet.getRange('A1').values = [[7]];
    other.getRange('A1').formulas = [['=Sheet1!A1&"Sheet1!A1"']];
    sheet.name = "担当課's 01";
    const cell = other.getRange('A1').load('formulas,values');
    await context.sync();
    expect(cell.formulas).toEqual([["='担当課''s 01'!A1&\"Sheet1!A1\""]]);
    expect(cell.values).toEqual([['7Sheet1!A1']]);
  });
});

test('what is not there is null or refused, as it is asked for', async () => {
  const { Excel } = await bootEmbeddedExcel();
  const code = await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('ない');
    const range = none.getRange('A1');
    range.load('values');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
    context.workbook.worksheets.getItem('ない').load('name');
    await context.sync();
  }).catch((error) => error.code);
  expect(code).toBe('ItemNotFound');
});

describe('sheet names', () => {
  const bad = [
    '',
    ' ',
    'x'.repeat(32),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a[b',
    'a]b',
    'a:b',
    "'a",
    "a'",
    'History',
    'history',
  ];
  test.each(bad)('%j is refused', async (name) => {
    const { Excel } = await bootEmbeddedExcel();
    const code = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').name = name;
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test.each(['x'.repeat(31), "a'b", '個票（01）', 'A1'])('%j is taken', async (name) => {
    const { Excel } = await bootEmbeddedExcel();
    const code = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(code).toBe('done');
  });

  test('a name is only given once, letters’ case aside', async () => {
    const { Excel } = await bootEmbeddedExcel();
    const code = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('SHEET1');
        await context.sync();
      }),
    );
    expect(code).toBe('ItemAlreadyExists');
  });
});

describe('refusals', () => {
  const cases: [string, (context: Excel.RequestContext) => void, string][] = [
    ['too few rows', (context) => put(context, 'A1:A2', [['x']]), 'InvalidArgument'],
    ['too many columns', (context) => put(context, 'A1', [['x', 'y']]), 'InvalidArgument'],
    ['no rows in rows', (context) => put(context, 'A1:B1', ['x', 'y']), 'InvalidArgument'],
    ['an object as a value', (context) => put(context, 'A1', [[{ a: 1 }]]), 'InvalidArgument'],
    ['a formula that does not end', (context) => put(context, 'A1', [['=SUM(A2']]), 'InvalidArgument'],
    ['an address that is none', (context) => sheetOf(context).getRange('A0').load('values'), 'InvalidArgument'],
    ['a column past XFD', (context) => sheetOf(context).getRange('XFE1').load('values'), 'InvalidArgument'],
    ['a colour that is none', (context) => fill(context, 'akairo'), 'InvalidArgument'],
    ['a short colour', (context) => fill(context, '#F00'), 'InvalidArgument'],
    ['an unknown number format', (context) => format(context, '[[['), 'InvalidArgument'],
    ['the only sheet deleted', (context) => sheetOf(context).delete(), 'InvalidOperation'],
    ['the only sheet hidden', (context) => hide(context), 'InvalidOperation'],
    ['values of whole columns', (context) => put(context, 'A:A', 'x'), 'InvalidArgument'],
    [
      'a conditional format that is not there',
      (context) => sheetOf(context).getRange().conditionalFormats.getItem('{0}').delete(),
      'ItemNotFound',
    ],
    ['a member that Excel does not have', (context) => void sheetOf(context).load('colour'), 'ApiNotFound'],
  ];
  test.each(cases)('%s', async (_name, act, code) => {
    const { Excel } = await bootEmbeddedExcel({ apiVersion: '1.17' });
    const got = await refusal(
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(got).toBe(code);
  });

  test('what came before the refusal stays done, what comes after is not', async () => {
    const { Excel } = await bootEmbeddedExcel();
    const error = await Excel.run(async (context) => {
      put(context, 'A1', [['before']]);
      context.workbook.worksheets.getItem('ない').activate();
      put(context, 'A2', [['after']]);
      await context.sync();
    }).catch((refused) => refused);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toContain('getItem');
    await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange('A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['before'], ['']]);
    });
  });

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  function put(context: Excel.RequestContext, address: string, values: unknown): void {
    Object.assign(sheetOf(context).getRange(address), { values });
  }
  function fill(context: Excel.RequestContext, color: string): void {
    sheetOf(context).getRange('A1').format.fill.color = color;
  }
  function format(context: Excel.RequestContext, numberFormat: string): void {
    sheetOf(context).getRange('A1').numberFormat = [[numberFormat]];
  }
  function hide(context: Excel.RequestContext): void {
    sheetOf(context).visibility = 'Hidden';
  }
});

describe('a protected sheet', () => {
  async function protectedExcel(options?: Excel.WorksheetProtectionOptions) {
    const booted = await bootEmbeddedExcel({ apiVersion: '1.17' });
    await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options, 'himitsu');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    return booted;
  }

  const changes: [string, (sheet: Excel.Worksheet) => void][] = [
    ['values', (sheet) => void Object.assign(sheet.getRange('A1'), { values: [[1]] })],
    ['a range with one locked cell', (sheet) => void Object.assign(sheet.getRange('A1:B1'), { values: [[1, 2]] })],
    ['fills', (sheet) => void Object.assign(sheet.getRange('B1').format.fill, { color: '#FF0000' })],
    ['conditional formats', (sheet) => void sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['merges', (sheet) => sheet.getRange('B1:C1').merge()],
    ['rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['widths', (sheet) => void Object.assign(sheet.getRange('A:A').format, { columnWidth: 10 })],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ];
  test.each(changes)('refuses %s', async (_name, change) => {
    const { Excel } = await protectedExcel();
    const code = await refusal(
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });

  test('lets unlocked cells be filled and what it allows be done', async () => {
    const { Excel } = await protectedExcel({ allowFormatCells: true, allowInsertRows: true });
    const code = await refusal(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B1').values = [[1]];
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    );
    expect(code).toBe('done');
  });

  test('is freed by its password alone', async () => {
    const { Excel } = await protectedExcel();
    const unprotect = (password?: string) =>
      refusal(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').protection.unprotect(password);
          await context.sync();
        }),
      );
    expect(await unprotect()).toBe('InvalidArgument');
    expect(await unprotect('chigau')).toBe('InvalidArgument');
    expect(await unprotect('himitsu')).toBe('done');
  });

  test('a protected workbook keeps its sheets', async () => {
    const { Excel } = await bootEmbeddedExcel();
    const code = await refusal(
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add('x');
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });
});

test('what is frozen is told as it can be frozen again, and rows go back to the height of all others', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const told: (string | null)[] = [];
    const look = async () => {
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      told.push(frozen.isNullObject ? null : frozen.address);
    };
    await look();
    sheet.freezePanes.freezeRows(3);
    await look();
    sheet.freezePanes.freezeAt('A1:B2');
    await look();
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeAt('1:3');
    await look();
    expect(told).toEqual([null, 'Sheet1!1:3', 'Sheet1!A1:B2', 'Sheet1!1:3']);
    const { format } = sheet.getRange('2:4');
    format.rowHeight = 40;
    sheet.getRange('3:3').format.useStandardHeight = true;
    format.load('rowHeight,useStandardHeight');
    await context.sync();
    expect(format.useStandardHeight).toBe(false);
  });
  expect([...excel.workbook.sheetOf('Sheet1').model.rowHeights.keys()]).toEqual([1, 3]);
});
