import { setFlagsFromString } from 'node:v8';

/** Engines known to have the flag; others would complain of it on standard error. */
const KNOWN = { from: 11, to: 13 };
/** Some fifty times the usual. */
const BUDGET = 3_000_000;

// Each part of a check runs some hundred thousand times and is over: made the usual way, the optimising compiler takes longer than
// what it wins, up to half of all processor time.
const engine = Number.parseInt(process.versions.v8, 10);
if (engine >= KNOWN.from && engine <= KNOWN.to) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
