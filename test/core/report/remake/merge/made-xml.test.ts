import { PLAN_IDS } from '../../../../../src/core/report/layout/sheet-plan';
import { madeSheet } from '../../../../../src/core/report/remake/merge/made-sheet';
import { MADE_NAMESPACE, madeFromXml, madeToXml } from '../../../../../src/core/report/remake/merge/made-xml';
import { WorkbookError } from '../../../../../src/core/workbook-error';
import { listOf } from './list-of';

const made = [
  madeSheet(listOf([{ number: '1', name: '<窓口> & "待ち時間"', lead: '市民課', plan: '－', sheet: "個票'01" }])),
];

describe('what we made, as a part of the workbook', () => {
  it('comes back as it was', () => {
    expect(madeFromXml(madeToXml(made))).toEqual(made);
  });

  it('comes back when Excel has written it again under a prefix', () => {
    const xml = madeToXml(made).replace('<made xmlns=', '<k:made xmlns:k=').replace('</made>', '</k:made>\n');
    expect(madeFromXml(xml)).toEqual(made);
  });

  it.each(PLAN_IDS)('comes back for a sheet of every kind that we make: %s', (id) => {
    const [sheet] = made;
    const own = sheet ? [{ ...sheet, id }] : [];
    expect(madeFromXml(madeToXml(own))).toEqual(own);
  });

  it('is not looked for in the part of somebody else', () => {
    expect(madeFromXml('<made xmlns="urn:other">{}</made>')).toBeNull();
  });

  it.each([
    ['cut off', madeToXml(made).slice(0, -3)],
    ['no JSON', `<made xmlns="${MADE_NAMESPACE}">x</made>`],
    ['of a newer version', madeToXml(made).replace('"version":1', '"version":2')],
  ])('is refused when it is %s', (_, xml) => {
    expect(() => madeFromXml(xml)).toThrow(WorkbookError);
  });
});
