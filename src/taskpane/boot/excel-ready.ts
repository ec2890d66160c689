/** How long Excel may take to answer, in milliseconds, before the person is told. */
const LIMIT = 15_000;

export type Readiness = 'excel' | 'other-host' | 'silent';

/** Waits for Office, but not for ever. */
export function excelReady(limit = LIMIT): Promise<Readiness> {
  if (typeof Office === 'undefined') return Promise.resolve('silent');
  const late = new Promise<Readiness>((resolve) => {
    setTimeout(() => resolve('silent'), limit);
  });
  const ready = Office.onReady().then(
    ({ host }): Readiness => (host === Office.HostType.Excel ? 'excel' : 'other-host'),
  );
  return Promise.race([ready, late]);
}
