import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ChosenFix } from '../../app/apply-fixes';
import type { Finding } from '../../core/rules/finding';
import { selectFinding } from '../session/checking';
import { keyedFindings } from '../session/finding-keys';
import { type FindingLine, type ListLine, onwards } from '../session/finding-list';
import { applyFixes, ignore, turnRuleOff } from '../session/fixing';
import type { Session } from '../session/session';
import { sureFixes } from '../session/sure-fixes';
import { useSession } from '../session-context';
import { FixAllDialog } from './fix-all-dialog';
import { IgnoreDialog } from './ignore-dialog';
import { KeysDialog } from './keys-dialog';

/** Loaded when it is asked for: it knows all rules. */
const Explanation = lazy(async () => ({ default: (await import('./explanation')).Explanation }));

/** What can be done with the findings, from an entry, a heading or the keyboard. */
export interface Acts {
  /** 直す. `entry` tells where the keyboard goes on from. */
  fix(entry: FindingLine, chosen: readonly ChosenFix[]): void;
  /** Asks for the reason, then sets them aside. */
  ignore(findings: readonly Finding[], entry: FindingLine | null): void;
  /** Shows what would change first. */
  fixAll(findings: readonly Finding[]): void;
  explain(code: string): void;
  turnOff(code: string): void;
  showKeys(): void;
  follow(on: boolean): void;
}

const ActsContext = createContext<Acts | null>(null);
const FollowingContext = createContext(false);

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('an entry stands outside FindingActs');
  return acts;
}

/** True until the entry that is selected has the keyboard. */
export function useFollowing(): boolean {
  return useContext(FollowingContext);
}

type Asked =
  | { readonly what: 'ignore'; readonly findings: readonly Finding[]; readonly entry: FindingLine | null }
  | { readonly what: 'fixAll'; readonly fixes: readonly ChosenFix[] }
  | { readonly what: 'explain'; readonly code: string }
  | { readonly what: 'keys' };

/** After an act the keyboard goes on: to what is left of the entry, else to the next one. */
async function goOn(session: Session, lines: readonly ListLine[], entry: FindingLine, act: Promise<void>) {
  const before = session.store.get().examination;
  if (!before) return;
  const keys = onwards(lines, entry, keyedFindings(before.findings).keyOf);
  await act;
  const left = keyedFindings(session.store.get().examination?.findings ?? []).byKey;
  const next = keys.find((key) => left.has(key));
  if (next !== undefined && next !== session.store.get().selected) await selectFinding(session, next);
}

/** Holds the dialogs of the list: an entry may leave the page while one is open. */
export function FindingActs({ lines, children }: { lines: readonly ListLine[]; children: ReactNode }): ReactNode {
  const session = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [following, setFollowing] = useState(false);
  const shown = useRef(lines);
  useEffect(() => {
    shown.current = lines;
  }, [lines]);
  const acts = useMemo((): Acts => {
    return {
      fix: (entry, chosen) => {
        const act = applyFixes(session, chosen);
        void goOn(session, shown.current, entry, act).then(() => setFollowing(true));
      },
      ignore: (findings, entry) => setAsked({ what: 'ignore', findings, entry }),
      fixAll: (findings) => setAsked({ what: 'fixAll', fixes: sureFixes(findings) }),
      explain: (code) => setAsked({ what: 'explain', code }),
      turnOff: (code) => void turnRuleOff(session, code),
      showKeys: () => setAsked({ what: 'keys' }),
      follow: setFollowing,
    };
  }, [session]);
  const close = (): void => setAsked(null);
  const closeAndGoOn = (): void => {
    close();
    setFollowing(true);
  };
  return (
    <ActsContext value={acts}>
      <FollowingContext value={following}>{children}</FollowingContext>
      {asked?.what === 'ignore' && (
        <IgnoreDialog
          findings={asked.findings}
          onDone={(reason) => {
            close();
            const act = ignore(session, asked.findings, reason);
            const { entry } = asked;
            if (entry) void goOn(session, shown.current, entry, act).then(() => setFollowing(true));
          }}
          onClose={() => {
            close();
            if (asked.entry) setFollowing(true);
          }}
        />
      )}
      {asked?.what === 'fixAll' && <FixAllDialog fixes={asked.fixes} onClose={close} />}
      {asked?.what === 'explain' && (
        <Suspense fallback={null}>
          <Explanation code={asked.code} onClose={close} />
        </Suspense>
      )}
      {asked?.what === 'keys' && <KeysDialog onClose={closeAndGoOn} />}
    </ActsContext>
  );
}
