import { type Clean, cleanRun, faultsFor, refuse, type Tried } from './cases';
import { FLOWS } from './flows';

export interface Sums {
  actions: number;
  requests: number;
  codes: number;
  tried: number;
  lost: number;
  between: number;
  untold: number;
  hidden: number;
  unmended: number;
}

/** Refuses every request of the flows that are meant, every way. */
export async function refuseAll(
  isMeant: (name: string) => boolean,
  steps: number,
  tell: (tried: Tried) => void,
  only: (at: number) => boolean = () => true,
): Promise<Sums> {
  const sums: Sums = {
    actions: 0,
    requests: 0,
    codes: 0,
    tried: 0,
    lost: 0,
    between: 0,
    untold: 0,
    hidden: 0,
    unmended: 0,
  };
  let at = 0;
  const codes = new Set<string>();
  for (const flow of FLOWS.filter(({ name }) => isMeant(name))) {
    const clean: Clean = await cleanRun(flow);
    sums.actions += 1;
    sums.requests += clean.requests.length;
    const faults = clean.requests.flatMap((actions, index) => faultsFor(index + 1, actions, steps));
    for (const fault of faults) {
      codes.add(fault.code);
      if (!only(at++)) continue;
      const tried = await refuse(clean, fault);
      const { lost, between, untold, hidden, unmended } = tried.verdict;
      sums.tried += 1;
      sums.lost += Number(lost.length > 0);
      sums.between += Number(between.length > 0);
      sums.untold += Number(untold !== null);
      sums.hidden += Number(hidden);
      sums.unmended += Number(unmended.length > 0);
      tell(tried);
    }
  }
  return { ...sums, codes: codes.size };
}
