/** How long Excel may take to answer, in milliseconds, before the person is told. */
const LIMIT = 15_000;

export type Readiness = 'excel' | 'other-host' | 'silent';

export interface Waiting {
  /** `silent`: Excel did not answer within the limit. */
  readonly first: Promise<Readiness>;
  /** Whatever it answers in the end; a machine that is slow to start answers late. Never settles where it stays silent. */
  readonly last: Promise<Readiness>;
}

/** Waits for Office, but not for ever. */
export function excelReady(limit = LIMIT): Waiting {
  const last = typeof Office === 'undefined' ? new Promise<never>(() => undefined) : officeReady();
  const late = new Promise<Readiness>((resolve) => {
    setTimeout(() => resolve('silent'), typeof Office === 'undefined' ? 0 : limit);
  });
  return { first: Promise.race([last, late]), last };
}

async function officeReady(): Promise<Readiness> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'other-host';
}
