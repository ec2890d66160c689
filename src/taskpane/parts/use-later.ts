import { useEffect, useState } from 'react';

interface Done<Result> {
  readonly work: () => Result;
  readonly outcome: { readonly result: Result } | { readonly error: unknown };
}

function carryOut<Result>(work: () => Result): Done<Result> {
  try {
    return { work, outcome: { result: work() } };
  } catch (error) {
    return { work, outcome: { error } };
  }
}

/** What `work` comes to, done in a task of its own once the screen stands: undefined until then, null where there is no work. */
export function useLater<Result>(work: (() => Result) | null): Result | null | undefined {
  const [done, setDone] = useState<Done<Result> | null>(null);
  useEffect(() => {
    if (!work) return;
    const timer = setTimeout(() => setDone(carryOut(work)), 0);
    return () => clearTimeout(timer);
  }, [work]);
  if (!work) return null;
  if (done?.work !== work) return undefined;
  // As if it had been thrown while the screen was drawn.
  if ('error' in done.outcome) throw done.outcome.error;
  return done.outcome.result;
}
