import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { newFile, openFile, readModel } from '../../src/xlsx';
import { type SomeKohyo, sheetsOf } from '../contract/six-sheets';
import { sheetNamed, withPicture } from '../workbooks/office-list';

const KOHYO: readonly SomeKohyo[] = [
  {
    sheet: '個票01',
    fields: { number: '1', name: '窓口の予約', lead: '市民課', pillar: '窓口', 'hours.target.2024': 480 },
  },
  {
    sheet: '個票02',
    fields: { number: '2', name: '図書の返却', lead: '図書課', pillar: '施設', 'hours.target.2024': 60 },
  },
];
const MORE: readonly SomeKohyo[] = [
  ...KOHYO,
  {
    sheet: '個票03',
    fields: { number: '3', name: '広報の発送', lead: '総務課', pillar: '人', 'hours.target.2024': 30 },
  },
];

async function made(file: Uint8Array | null, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const port = file === null ? newFile() : await openFile(file);
  await port.writeSheets(plans);
  return port.save();
}

const text = (part: Uint8Array | undefined) => strFromU8(part ?? new Uint8Array());

/** As somebody sets the first sheet up for print and for the screen, everything else as it is. */
function setUp(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = text(parts[path])
    .replace(/<pageSetup [^>]*\/>/, '<pageSetup paperSize="9" scale="61" orientation="portrait"/>')
    .replace(/<pageMargins [^>]*\/>/, '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>')
    .replace(/<oddFooter>[^<]*<\/oddFooter>/, '<oddFooter>&amp;C彩原市</oddFooter>')
    .replace('<sheetView ', '<sheetView zoomScale="55" ')
    .replace(/<row r="5"/, '<row r="5" hidden="1"');
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

test.each([
  ['summary', false],
  ['rollup', false],
  ['rollup', true],
  ['priorities', false],
] as const)(
  'what people set up and drew on %s stays when it is made again, twice (drawing without prefixes: %s)',
  async (id, bare) => {
    const plans = (items: readonly SomeKohyo[]) =>
      id === 'rollup' ? [sheetsOf(items).rollup, sheetsOf(items).yearly] : [sheetsOf(items)[id]];
    const first = await made(null, plans(KOHYO));
    const name = plans(KOHYO)[0]?.name ?? '';
    // A sheet with charts of ours has a drawing already: people draw into that.
    const drawn = id === 'rollup' ? drawnInto(setUp(first)) : setUp(withPicture(first, 1));
    const worked = bare ? withoutPrefixes(drawn) : drawn;
    let file = worked;
    for (const _time of ['once', 'twice']) {
      file = await made(file, plans(MORE));
      const parts = unzipSync(file);
      const sheet = text(parts['xl/worksheets/sheet1.xml']);
      expect(sheet).toContain('<pageSetup paperSize="9" scale="61" orientation="portrait"/>');
      expect(sheet).toContain('<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>');
      expect(sheet).toContain('&amp;C彩原市');
      expect(sheet).toContain('zoomScale="55"');
      const drawings = Object.entries(parts).filter(([path]) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
      expect(drawings).toHaveLength(1);
      const [path = '', drawing] = drawings[0] ?? [];
      expect(text(drawing)).toContain('name="市章"');
      const relations = text(parts[path.replace('drawings/', 'drawings/_rels/').concat('.rels')]);
      const used = [...text(drawing).matchAll(/r:(?:embed|id)="([^"]+)"/g)].map(([, one]) => one);
      for (const one of used) expect(relations).toContain(`Id="${one}"`);
      expect(parts['xl/media/image77.png']).toEqual(new Uint8Array([137, 80, 78, 71, 1, 2, 3, 250]));
      expect(text(drawing).match(/<[^>]*graphicFrame /g)?.length ?? 0).toBe(plans(MORE)[0]?.charts.length);
      // The sheet finds its drawing, whose names mean what they meant, and no chart of last time is left in the file.
      const own = /<drawing r:id="([^"]+)"/.exec(sheet)?.[1] ?? '';
      expect(text(parts['xl/worksheets/_rels/sheet1.xml.rels']).split(`Id="${own}"`)).toHaveLength(2);
      for (const [opening = ''] of text(drawing).matchAll(/<(?:xdr:)?(?:one|two)CellAnchor[^>]*>/g))
        expect(opening).toMatch(/^<xdr:| xmlns="/);
      const charts = Object.keys(parts).filter((one) => /^xl\/charts\/chart[0-9]+\.xml$/.test(one));
      expect(charts).toHaveLength(plans(MORE)[0]?.charts.length ?? 0);
      const model = sheetNamed((await readModel(file)).sheets, name);
      // The fifth row of 集計 holds nothing by which it could be followed.
      if (id !== 'rollup') {
        expect(model.hiddenRows.size).toBe(1);
        expect(sheet).toContain('広報の発送');
      }
    }
  },
);

/** The drawing as other programs write it: its own names without a prefix. */
function withoutPrefixes(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const path = 'xl/drawings/drawing1.xml';
  const bare = text(parts[path])
    .replace('xmlns:xdr=', 'xmlns=')
    .replace(/<(\/?)xdr:/g, '<$1');
  return zipSync({ ...parts, [path]: strToU8(bare) });
}

/** A picture in the drawing that holds our charts. */
function drawnInto(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const drawn = unzipSync(withPicture(zipSync(parts), 9));
  const anchor =
    /<xdr:oneCellAnchor>.*<\/xdr:oneCellAnchor>/s.exec(text(drawn['xl/drawings/drawing77.xml']))?.[0] ?? '';
  const relation =
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image77.png"/>';
  return zipSync({
    ...parts,
    'xl/drawings/drawing1.xml': strToU8(
      text(parts['xl/drawings/drawing1.xml']).replace(
        '</xdr:wsDr>',
        `${anchor.replace('"rId1"', '"rId90"')}</xdr:wsDr>`,
      ),
    ),
    'xl/drawings/_rels/drawing1.xml.rels': strToU8(
      text(parts['xl/drawings/_rels/drawing1.xml.rels']).replace('</Relationships>', `${relation}</Relationships>`),
    ),
    'xl/media/image77.png': new Uint8Array([137, 80, 78, 71, 1, 2, 3, 250]),
    '[Content_Types].xml': strToU8(
      text(parts['[Content_Types].xml']).replace(
        '</Types>',
        '<Default Extension="png" ContentType="image/png"/></Types>',
      ),
    ),
  });
}
