import type { Session } from './session';

/** Opens the sample beside this workbook. It lies next to the pane: nothing is fetched from anywhere else. */
export function openSample(session: Session): Promise<void> {
  return session.run('read', async () => {
    const answer = await fetch('sample.xlsx');
    if (!answer.ok) throw new Error(`sample.xlsx: ${answer.status} ${answer.statusText}`);
    await session.context.port.openWorkbook(new Uint8Array(await answer.arrayBuffer()));
  });
}
