import { strToU8, zipSync } from 'fflate';
import { emptyState } from '../../src/core/state/state';
import { stateToXml } from '../../src/core/state/xml';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { LIMITS, type Limits } from '../../src/xlsx/limits';
import { handWritten, partsOf } from './mutate';

const data = (inside: string) => `<sheetData><row r="1">${inside}</row></sheetData>`;
const good = () =>
  handWritten({
    strings: '<si><t>彩原市</t></si>',
    sheet: data('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>480</v></c>'),
  });

function textsOf(bytes: Uint8Array) {
  return readFileGrids(bytes).grids.map(({ texts }) => texts);
}

/** A good file with its parts as bytes changed. */
function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = partsOf(good());
  change(parts);
  return zipSync(parts);
}

function customXml(parts: Record<string, Uint8Array>, path: string, content: Uint8Array): void {
  const relations = 'xl/_rels/workbook.xml.rels';
  const relation = `<Relationship Id="x${path.length}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/${path}"/>`;
  const before = new TextDecoder().decode(parts[relations]);
  parts[relations] = strToU8(before.replace('</Relationships>', `${relation}</Relationships>`));
  parts[path] = content;
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

test('a hidden copy that a making left behind is not read as a sheet', () => {
  const named = (attributes: string) =>
    changed((parts) => {
      const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
      parts['xl/workbook.xml'] = strToU8(workbook.replace(/<sheet name="[^"]*"/, `<sheet ${attributes}`));
    });
  expect(() => textsOf(named('name="_Kohyo_1" state="hidden"'))).toThrow('empty');
  expect(textsOf(named('name="_Kohyo_1"'))).toHaveLength(1);
  expect(textsOf(named('name="写し" state="hidden"'))).toHaveLength(1);
});

describe('parts that checking does not need', () => {
  test('Power Query keeps its queries in UTF-16', () => {
    const mashup = utf16('<?xml version="1.0" encoding="utf-16"?><DataMashup sqmid="1">AAAA</DataMashup>');
    expect(textsOf(changed((parts) => customXml(parts, 'customXml/item1.xml', mashup)))).toEqual([[['彩原市', '480']]]);
  });

  test('our own part is found behind it', () => {
    const state = { ...emptyState(), currentYear: 2026 };
    const bytes = changed((parts) => {
      customXml(parts, 'customXml/item1.xml', new Uint8Array([0xff, 0xff, 0, 1]));
      customXml(parts, 'customXml/item22.xml', utf16(stateToXml(state)));
    });
    expect(readFileGrids(bytes).state).toEqual(state);
  });

  test.each(['docProps/core.xml', 'xl/drawings/drawing1.xml', 'xl/theme/theme1.xml'])('%s is broken', (path) => {
    const broken = changed((parts) => {
      parts[path] = strToU8('<a><b></a>');
    });
    expect(textsOf(broken)).toEqual([[['彩原市', '480']]]);
  });

  test('a picture whose bytes were turned', () => {
    const picture = strToU8('PICTURE');
    const bytes = zipSync({ ...partsOf(good()), 'xl/media/image1.png': [picture, { level: 0 }] });
    const at = bytes.findIndex((_, place) => picture.every((byte, step) => bytes[place + step] === byte));
    bytes[at] = 0;
    expect(textsOf(bytes)).toEqual([[['彩原市', '480']]]);
  });
});

test.each([false, true])('parts in UTF-16 are read (big endian: %p)', (bigEndian) => {
  const bytes = changed((parts) => {
    for (const path of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
      parts[path] = utf16(new TextDecoder().decode(parts[path]), bigEndian);
    }
  });
  expect(textsOf(bytes)).toEqual([[['彩原市', '480']]]);
});

describe('formulas without a result', () => {
  const read = (cells: string) => readFileGrids(handWritten({ sheet: data(cells) })).grids[0];

  test('are told apart from those that came to nothing', () => {
    const grid = read(
      '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>A1</f><v>1</v></c>',
    );
    expect(grid?.uncalculated).toEqual(['B1', 'C1']);
    expect(grid?.formulas).toEqual({ B1: '=A1*2', C1: '=A1*3', D1: '=""', E1: '=A1' });
  });

  test('a sheet without them says nothing of it', () => {
    expect(read('<c r="A1"><f>1+1</f><v>2</v></c>')?.uncalculated).toBeUndefined();
  });
});

describe('limits', () => {
  const refused = (bytes: Uint8Array, limits: Partial<Limits>, details: object) =>
    expect(() => readFileGrids(bytes, { limits: { ...LIMITS, ...limits } })).toThrow(
      expect.objectContaining({ code: 'too-large', details: expect.objectContaining(details) }),
    );
  const inline = (text: string, count = 1) =>
    handWritten({ sheet: data(`<c t="inlineStr"><is><t>${text}</t></is></c>`.repeat(count)) });

  test('shared strings, wanted or not', () =>
    refused(
      handWritten({ strings: '<si><t>あ</t></si>'.repeat(21), sheet: data('<c r="A1"><v>1</v></c>') }),
      { strings: 20 },
      { reason: 'strings' },
    ));
  test('a cell with more text than any cell holds', () =>
    refused(inline('あ'.repeat(100_001)), {}, { reason: 'cell', sheet: '個票', cell: 'A1', size: 100_001 }));
  test('many long texts together', () =>
    refused(inline('あ'.repeat(50), 3), { characters: 140 }, { reason: 'characters' }));
  test('cells', () => refused(inline('あ', 21), { cells: 20 }, { reason: 'cells' }));
  test('a part whose tags are nested without end', () => {
    const deep = handWritten({ sheet: `${'<a>'.repeat(2_000)}${'</a>'.repeat(2_000)}` });
    expect(() => readFileGrids(deep)).toThrow(
      expect.objectContaining({ code: 'damaged', details: expect.objectContaining({ reason: 'depth' }) }),
    );
  });
});

test('merged areas are told: learning a form looks at them', () => {
  const merged = handWritten({
    strings: '<si><t>彩原市</t></si>',
    sheet: `${data('<c r="A1" t="s"><v>0</v></c>')}<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>`,
  });
  expect(readFileGrids(merged).grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
});

describe('marks of sheets that were handed out', () => {
  const withNames = (names: string) =>
    changed((parts) => {
      const before = new TextDecoder().decode(parts['xl/workbook.xml']);
      parts['xl/workbook.xml'] = strToU8(before.replace('</sheets>', `$&<definedNames>${names}</definedNames>`));
    });
  const sheet = readFileGrids(good()).grids[0]?.sheet ?? '';
  const mark = '"kohyo:item:1|計画|2026|総務部|人事課|12|窓口の予約"';

  test('are read from the hidden name on the sheet, whatever the sheet is called', () => {
    const names = `<definedName name="_kohyo_item" localSheetId="0" hidden="1">${mark.replaceAll('"', '&quot;')}</definedName>`;
    expect(readFileGrids(withNames(names)).marks.get(sheet)).toEqual({
      plan: '計画',
      year: 2026,
      department: '総務部',
      section: '人事課',
      number: '12',
      name: '窓口の予約',
    });
  });

  test('no other name is one, nor one for the whole workbook', () => {
    const names = `<definedName name="_Kohyo_Item">${mark}</definedName><definedName name="印" localSheetId="0">${mark}</definedName>`;
    expect(readFileGrids(withNames(names)).marks.size).toBe(0);
  });
});
