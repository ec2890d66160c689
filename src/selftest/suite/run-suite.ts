import { portContract } from '../../contract/port-contract';
import { contractWorkbook } from '../../contract/workbook';
import { expect } from './expect';
import { type HostWorkbook, hostWorkbook } from './open-here';

interface Test {
  readonly group: string;
  readonly name: string;
  readonly act: () => Promise<void>;
}

/** The tests of the contract, each with the innermost group that it stands in. */
function testsOver(host: HostWorkbook): readonly Test[] {
  const tests: Test[] = [];
  const groups: string[] = [];
  const suite = {
    describe(name: string, inside: () => void) {
      groups.push(name);
      inside();
      groups.pop();
    },
    test: (name: string, act: () => Promise<void>) => void tests.push({ group: groups.at(-1) ?? '', name, act }),
    expect,
  };
  portContract(suite, 'Excel', (model) => host.open(model));
  return tests;
}

/** Runs a group of the contract in the workbook at hand: how many tests hold, and what the others found. Not in one whose sheets bear their names. */
export async function runGroup(group: string): Promise<string> {
  const host = await hostWorkbook();
  const taken = contractWorkbook().sheets.find(({ name }) => host.own.has(name));
  if (taken) return `not-asked:a sheet is called ${taken.name}`;
  const tests = testsOver(host).filter((test) => test.group === group);
  const unmet: string[] = [];
  try {
    for (const { name, act } of tests) {
      try {
        await act();
      } catch (error) {
        unmet.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await host.close();
  }
  const count = `${tests.length - unmet.length} of ${tests.length}`;
  return [count, ...unmet].join('; ').replace(/\s+/gu, ' ');
}
