import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellKey, newSheet, newWorkbook } from '../../src/xlsx/model';
import { copyWorkbook } from '../../src/xlsx/patch/copy-workbook';
import { readModel } from '../../src/xlsx/read-model';
import { sheetsWithDrawings } from '../../src/xlsx/take/sheets-with-drawings';
import { writeModel } from '../../src/xlsx/write-model';

const NAMES = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** Two sections' rows, 1 to 3 and 4 to 6, each with a note and a picture of its own. */
async function twoSections(): Promise<Uint8Array> {
  const sheet = newSheet('個票');
  for (let row = 0; row < 6; row += 1) sheet.cells.set(cellKey(row, 0), { value: `行${row + 1}`, format: {} });
  sheet.comments.set(cellKey(1, 0), { author: '総務課', text: '総務課のメモ' });
  sheet.comments.set(cellKey(4, 0), { author: '人事課', text: '人事課のメモ' });
  const parts = unzipSync(await writeModel({ ...newWorkbook(), sheets: [sheet] }));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const put = (path: string, xml: string) => {
    parts[path] = strToU8(xml);
  };
  const anchor = (row: number, id: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
  put(
    'xl/drawings/drawing9.xml',
    `<xdr:wsDr xmlns:xdr="${NAMES.drawing}" xmlns:a="${NAMES.main}" xmlns:r="${NAMES.office}">${anchor(1, 'rId1')}${anchor(4, 'rId2')}</xdr:wsDr>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${NAMES.office}/${type}" Target="${target}"/>`;
  put(
    'xl/drawings/_rels/drawing9.xml.rels',
    `<Relationships xmlns="${NAMES.package}">${relation('rId1', 'image', '../media/image1.png')}${relation('rId2', 'image', '../media/image2.png')}</Relationships>`,
  );
  put('xl/media/image1.png', '総務課の写真');
  put('xl/media/image2.png', '人事課の写真');
  const [part = ''] = Object.keys(parts).filter((path) => /worksheets\/sheet[^/]*\.xml$/.test(path));
  const rels = part.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
  put(
    rels,
    text(rels).replace(
      '</Relationships>',
      `${relation('rId99', 'drawing', '../drawings/drawing9.xml')}</Relationships>`,
    ),
  );
  put(part, text(part).replace(/<legacyDrawing/, `<drawing xmlns:r="${NAMES.office}" r:id="rId99"/><legacyDrawing`));
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace(
      '</Types>',
      '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
    ),
  );
  return zipSync(parts);
}

const partsIn = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('notes and pictures follow their rows; those of rows that are left out are nowhere in the copy', async () => {
  const bytes = copyWorkbook(await twoSections(), [{ source: '個票', name: '個票', rows: [{ from: 3, to: 5 }] }]);
  const { sheets } = await readModel(bytes);
  const notes = [...(sheets[0]?.comments ?? [])].map(([key, { text }]) => [key, text]);
  expect(notes).toEqual([[cellKey(1, 0), '人事課のメモ']]);
  const parts = partsIn(bytes);
  const all = Object.values(parts).join('\n');
  expect(all).not.toContain('総務課のメモ');
  expect(all).not.toContain('総務課の写真');
  expect(all).toContain('人事課の写真');
  const drawing = Object.entries(parts).find(([path]) => /drawings\/drawing[^/]*\.xml$/.test(path))?.[1] ?? '';
  expect([...drawing.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row)).toEqual(['1', '2']);
  const boxes = Object.entries(parts).find(([path]) => path.endsWith('.vml'))?.[1] ?? '';
  expect([...boxes.matchAll(/<x:Row>(\d+)</g)].map(([, row]) => row)).toEqual(['1']);
});

test('where no row moves all stays as it is', async () => {
  const before = await twoSections();
  const after = partsIn(copyWorkbook(before, [{ source: '個票', name: '個票' }]));
  for (const [path, part] of Object.entries(partsIn(before)))
    if (/drawings|comments|media/.test(path)) expect([path, after[path]]).toEqual([path, part]);
});

test('a sheet with pictures is known as one', async () => {
  expect([...sheetsWithDrawings(await twoSections())]).toEqual(['個票']);
  expect([...sheetsWithDrawings(await writeModel({ ...newWorkbook(), sheets: [newSheet('白紙')] }))]).toEqual([]);
});
