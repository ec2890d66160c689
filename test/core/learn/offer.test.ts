import { parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import { blankForms } from '../../../src/core/learn/blank-from-filled';
import { offerToLearn } from '../../../src/core/learn/offer';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { PARKS, parkSheet } from '../../workbooks/park-form';
import { gridOf } from '../../workbooks/sheet';

const filled = PARKS.map((item, position) => gridOf(parkSheet(item), position));
const written = (texts: readonly (readonly string[])[]) => texts.flat().filter((text) => text !== '');

test('labels are what filled sheets say alike at the same place', () => {
  const [form] = blankForms(filled);
  expect(form?.sheets).toHaveLength(5);
  expect(written(form?.blank.texts ?? [])).toEqual(written(gridOf(parkSheet(null)).texts));
});

test('a label that one clerk has spoilt is a label all the same', () => {
  const sheets = PARKS.map((item, position) => {
    const sheet = parkSheet(item);
    if (position === 2) sheet.rows[3] = ['設置目的など', ...(sheet.rows[3] ?? []).slice(1)];
    return gridOf(sheet, position);
  });
  expect(written(blankForms(sheets)[0]?.blank.texts ?? [])).toContain('設置の目的');
});

test('what nearly every sheet answers alike is an answer: marks, boxes, what stands beside a label that asks for one value', () => {
  const sheets = PARKS.map((item, position) => {
    const sheet = parkSheet(item);
    sheet.rows[2] = ['所管課', '公園緑地課', null, null];
    sheet.rows[6] = ['管理の評価', '○', null, null];
    sheet.rows.push(['方針', '☑継続　□廃止', null, null]);
    return gridOf(sheet, position);
  });
  const words = written(blankForms(sheets)[0]?.blank.texts ?? []);
  expect(words).toContain('方針');
  expect(words).not.toContain('公園緑地課');
  expect(words).not.toContain('○');
  expect(words).not.toContain('☑継続　□廃止');
});

test('the form that the sheets show is offered with the sheets that it would read', () => {
  const offer = offerToLearn(filled, 'park');
  expect(offer?.sheets).toEqual(PARKS.map(([, name]) => name));
  expect(offer?.learned.form.name).toBe('彩原市　公園管理調書');
  const [kohyo] = recognise(filled, offer ? [offer.learned.form] : []).kohyoList;
  expect(kohyo?.fields.get('name')?.text).toBe('中央公園');
  expect(kohyo?.fields.get('lead')?.text).toBe('公園緑地課');
});

test('a blank sheet among the filled ones teaches, and is not read itself', () => {
  const offer = offerToLearn(
    [gridOf(parkSheet(null), 0), ...filled.slice(0, 1).map((grid) => ({ ...grid, position: 1 }))],
    'park',
  );
  expect(offer?.sheets).toEqual(['中央公園']);
});

test('one filled sheet alone, or sheets that are no form, are no offer', () => {
  expect(offerToLearn(filled.slice(0, 1), 'park')).toBeNull();
  const lists = ['一', '二', '三'].map((name, position) =>
    gridOf(
      {
        name,
        labels: [],
        rows: [
          ['連絡', name],
          ['会議', '第一'],
          [position, position],
        ],
      },
      position,
    ),
  );
  expect(offerToLearn(lists, 'park')).toBeNull();
});

test('a form of another city that shares half the labels with one that is known is not read by that one', () => {
  const known = parseForm({
    ...BUILT_IN_FORMS[0],
    id: 'other-city',
    titles: ['別市　取組票'],
    groups: [],
    remarks: [],
    fields: ['整理番号', '所管課', '設置の目的', '管理の課題', '将来の姿', '根拠', '効果', '費用'].map((label, at) => ({
      key: at === 0 ? 'number' : `own.${label}`,
      labels: [label],
      kind: 'text',
      place: 'beside',
    })),
  });
  const others = BUILT_IN_FORMS.map(parseForm);
  const read = recognise(filled, [known, ...others]);
  expect(read.kohyoList).toHaveLength(0);
  expect(read.unread.every(({ reason, resembles }) => reason === 'not-a-form' && resembles === null)).toBe(true);
  // Asked for by name, it is the form that is meant.
  expect(recognise(filled, [known]).kohyoList).toHaveLength(5);
});
