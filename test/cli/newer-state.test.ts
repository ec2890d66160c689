import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyState } from '../../src/core/state/state';
import { openFile } from '../../src/xlsx';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { put } = ownFolder();

/** A workbook in which a newer version has recorded something that this one does not know. */
async function fromTheFuture(): Promise<Uint8Array> {
  const port = await openFile(workbook([6]));
  await port.updateState(() => emptyState());
  const parts = unzipSync(await port.save());
  const [path, bytes] = Object.entries(parts).find(([, part]) => strFromU8(part).includes('urn:kohyo:state')) ?? [];
  if (path === undefined || bytes === undefined) throw new Error('no state in the workbook');
  const text = strFromU8(bytes);
  const newer = text.replace('{"version":1', '{"version":1,"approvals":["課長"]');
  expect(newer).not.toBe(text);
  return zipSync({ ...parts, [path]: strToU8(newer) });
}

test('what a newer version recorded is told, the check goes on', async () => {
  const file = put('a.xlsx', await fromTheFuture());
  const { err, out, status } = await call(['check', file]);
  expect(err).toBe(
    `${file}: このブックには、新しい版の「個票」で記録された設定があります（approvals）。点検はできますが、△の決定や設定は記録できません。情報システムの担当者へ、更新をご依頼ください。\n`,
  );
  expect(out).toContain('1 ファイル・個票 1 枚を点検しました。');
  expect(status).toBe(0);
});

test('nothing is recorded over it', async () => {
  const port = await openFile(await fromTheFuture());
  await expect(port.updateState((state) => ({ ...state, currentYear: 2026 }))).rejects.toMatchObject({
    code: 'state-unread',
    details: { reason: 'content' },
  });
});
