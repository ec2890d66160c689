import { zipSync } from 'fflate';

/** Files as one zip. Workbooks are packed already: nothing is gained by doing it again. A name that comes twice gets a number. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const names = new Set<string>();
  const entries = files.map(({ name, bytes }) => {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let count = 2; names.has(free); count += 1) free = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    names.add(free);
    return [free, bytes] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
