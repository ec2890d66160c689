import { runRules } from '../../src/core/rules/run';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { MESSAGE_LENGTH, renderFinding, renderFix } from '../../src/locales/render-finding';
import { contextOf } from '../core/rules/context-of';
import { workbookOf } from '../core/rules/workbook-of';

function only(code: string, change: Parameters<typeof workbookOf>[0]['change']) {
  const { findings } = runRules(contextOf(workbookOf({ name: '', change: change ?? [] })));
  const [finding, ...more] = findings.filter((one) => one.code === code);
  if (!finding || more.length > 0) throw new Error(`expected one ${code}`);
  return finding;
}

const typed = only('K302', [{ at: '業務量削減目標値（時間）', year: 2024, write: '△480' }]);

test('a finding says first what is the matter, then how to put it right', () => {
  expect(renderFinding(typed, ja)).toEqual({
    title: '数値が文字として入力されています',
    message: '文字で入力されています（「△480」）。数値の -480（表示は △ 480）に直せます。',
    evidence: 'セルの値が数値ではなく、文字の「△480」です。',
    evidenceLines: ['セルの値が数値ではなく、文字の「△480」です。'],
    remedy: '数値に直してください。表示形式で「△」を付けるので、見た目は変わりません。',
    group: '数値',
    severity: '注意',
  });
  expect(renderFinding(typed, en).message).toBe(
    'Entered as text (“△480”). Can become the number -480, shown as △ 480.',
  );
});

test('a fix says what it will do', () => {
  const [fix] = typed.fixes;
  if (!fix) throw new Error('no fix');
  expect(renderFix(fix, ja)).toBe('数値の -480 に直す（表示は △ 480）');
});

test('years are told as fiscal years, large numbers with their thousands set off', () => {
  const skipped = only('K207', [{ at: '業務量削減目標値（時間）', year: 2025, write: null }]);
  expect(renderFinding(skipped, ja).message).toContain('（令和7年度）');
  expect(renderFinding(skipped, en).message).toContain('(FY2025)');
  const large = only('K302', [{ at: '業務量削減目標値（時間）', year: 2026, write: '1920' }]);
  expect(renderFinding(large, ja).message).toContain('数値の 1,920');
});

test('however much a cell holds, the message can be read at a glance; the evidence keeps it all', () => {
  const long = 'あ'.repeat(300);
  const { message, evidence } = renderFinding({ ...typed, params: { ...typed.params, text: `${long}\n${long}` } }, ja);
  expect([...message]).toHaveLength(MESSAGE_LENGTH.ja);
  expect(message).toMatch(/^文字で入力されています（「あ+…」）。数値の -480（表示は △ 480）に直せます。$/u);
  expect(evidence).toContain(`${long}\n${long}`);
});

test('a finding without words is a fault that is seen', () => {
  expect(() => renderFinding({ ...typed, code: 'K999' }, ja)).toThrow('no words for rule K999');
  expect(() => renderFinding({ ...typed, params: {} }, ja)).toThrow('no material for {text}');
});
