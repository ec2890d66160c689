import type { Desk } from './desk';

/** Opens the sample beside this workbook. It lies next to the pane: nothing is fetched from anywhere else. */
export function openSample(desk: Desk): Promise<void> {
  return desk.run('read', async () => {
    const answer = await fetch('sample.xlsx');
    if (!answer.ok) throw new Error(`sample.xlsx: ${answer.status} ${answer.statusText}`);
    await desk.place.port.openWorkbook(new Uint8Array(await answer.arrayBuffer()));
  });
}
