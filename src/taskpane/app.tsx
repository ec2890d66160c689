import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { FindingsScreen } from './findings/findings-screen';
import { BusyBar } from './frame/busy-bar';
import { FaultBoundary } from './frame/fault-boundary';
import { LiveRegion } from './frame/live-region';
import { NoticeBar } from './frame/notice-bar';
import { panelId, screenNames, Tabs, tabId } from './frame/tabs';
import { TourBar } from './frame/tour-bar';
import { HomeScreen } from './home/home-screen';
import { Spoken } from './parts/spoken';
import type { Screen } from './session/session-state';
import { useSessionState, useWords } from './session-context';

const useStyles = makeStyles({
  app: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    minWidth: '150px',
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, position: 'relative' },
  title: { position: 'absolute', margin: 0 },
});

/** What is not seen first is loaded when it is opened. */
const DirectionScreen = lazy(async () => ({ default: (await import('./direction/direction-screen')).DirectionScreen }));
const RollupScreen = lazy(async () => ({ default: (await import('./rollup/rollup-screen')).RollupScreen }));
const SummaryScreen = lazy(async () => ({ default: (await import('./summary/summary-screen')).SummaryScreen }));
const YearScreen = lazy(async () => ({ default: (await import('./year/year-screen')).YearScreen }));
const CollectScreen = lazy(async () => ({ default: (await import('./collect/collect-screen')).CollectScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./settings/settings-screen')).SettingsScreen }));

const screens: Record<Screen, ComponentType> = {
  home: HomeScreen,
  findings: FindingsScreen,
  direction: DirectionScreen,
  rollup: RollupScreen,
  summary: SummaryScreen,
  year: YearScreen,
  collect: CollectScreen,
  settings: SettingsScreen,
};

export function App(): ReactNode {
  const styles = useStyles();
  const { screen } = useSessionState();
  const words = useWords();
  const Shown = screens[screen];
  return (
    <div className={styles.app}>
      <Tabs />
      <main className={styles.main}>
        <TourBar />
        <BusyBar />
        <NoticeBar />
        <LiveRegion />
        <div className={styles.panel} role="tabpanel" id={panelId(screen)} aria-labelledby={tabId(screen)} key={screen}>
          <h1 className={styles.title}>
            <Spoken>{screenNames(words)[screen]}</Spoken>
          </h1>
          <FaultBoundary words={words}>
            <Suspense fallback={null}>
              <Shown />
            </Suspense>
          </FaultBoundary>
        </div>
      </main>
    </div>
  );
}
