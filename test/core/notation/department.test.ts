import fc from 'fast-check';
import {
  type Department,
  departmentKey,
  parseDepartments,
  sameDepartment,
} from '../../../src/core/notation/department';
import { differences, readTable, type TableRow } from '../../tables/read-table';

/** As the table writes it: `部>課`, `*` lead, `+` stands for others, `?` names no office. */
function told(department: Department): string {
  const lead = department.lead ? '*' : '';
  if (department.others) return `${lead}${department.department ? `${department.department}>` : ''}+${department.text}`;
  if (department.department === null && department.section === null) return `${lead}?${department.text}`;
  return `${lead}${department.department ?? ''}>${department.section ?? ''}`;
}

test('every department of the table is read as a person reads it', () => {
  const rows = readTable('departments');
  expect(rows.length).toBeGreaterThanOrEqual(60);
  const judge = (row: TableRow) => ({
    expected: row.cell('部署'),
    got: parseDepartments(row.cell('表記')).map(told).join(';'),
  });
  expect(differences(rows, '表記', judge)).toEqual([]);
});

test('spelling variants are the same department, and only they', () => {
  const judge = (row: TableRow) => {
    const [one, other] = [row.cell('一方'), row.cell('他方')];
    const word = (same: boolean) => (same ? '同じ' : '違う');
    return {
      expected: [row.cell('判定'), row.cell('判定')],
      got: [word(sameDepartment(one, other)), word(sameDepartment(other, one))],
    };
  };
  expect(differences(readTable('same-departments'), '一方', judge)).toEqual([]);
});

test('a parsed entry may be compared with a name', () => {
  const [entry] = parseDepartments('★総務部人事課');
  expect(entry && sameDepartment(entry, '人事課')).toBe(true);
  expect(entry && sameDepartment(entry, '契約課')).toBe(false);
});

test('the key leaves spelling out and keeps what tells names apart', () => {
  expect(departmentKey('★ 業務改善・ＤＸ推進課')).toBe(departmentKey('業務改善DX推進課'));
  expect(departmentKey('01総務部')).toBe('総務部');
  expect(departmentKey('12地区交流センター')).toBe('12地区交流センター');
  expect(departmentKey('人事課')).not.toBe(departmentKey('人事係'));
});

test('no text makes it throw, and no entry is blank', () => {
  const pieces = fc
    .array(fc.constantFrom(...'総務部人事課室局、・及び／/\n 　（）ほか各★01。'), { maxLength: 14 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
      for (const { text: entry } of parseDepartments(text)) expect(entry.trim()).not.toBe('');
      expect(sameDepartment(text, text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
