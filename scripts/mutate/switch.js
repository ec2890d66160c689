/* Before each test file: which mutant is on (KOHYO_MUTANT, `path#n`), and room to note which are met. */
const [onPath, onNumber] = (process.env.KOHYO_MUTANT ?? '').split('#');
const met = new Map();

globalThis.__mutants = {
  on: (path) => (path === onPath ? Number(onNumber) : -1),
  met(path, count) {
    if (!met.has(path)) met.set(path, new Uint8Array(count));
    return met.get(path);
  },
  allMet: () => [...met].flatMap(([path, marks]) => [...marks].flatMap((mark, at) => (mark ? [`${path}#${at}`] : []))),
};
