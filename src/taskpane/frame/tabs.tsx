import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '../../locales/words';
import { SCREENS, type Screen } from '../session/session-state';
import { useSession, useStateNow, useWords } from '../session-context';
import { MoreScreens } from './more-screens';

const useStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  bar: { display: 'flex', alignItems: 'center', minWidth: 0, overflow: 'hidden' },
  list: { flexWrap: 'nowrap', minWidth: 0 },
  tab: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    '& > .fui-Tab__content': { fontSize: tokens.fontSizeBase200, padding: 0, whiteSpace: 'nowrap' },
    '& > .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200, padding: 0 },
    '@media (min-width: 400px)': {
      '& > .fui-Tab__content': { fontSize: tokens.fontSizeBase300 },
      '& > .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase300 },
    },
  },
});

export const panelId = (screen: Screen): string => `screen-${screen}`;
export const tabId = (screen: Screen): string => `tab-${screen}`;

/** The visible names of the tabs. */
export function screenNames({ pane }: Words): Record<Screen, string> {
  return {
    home: pane.tabHome,
    findings: pane.tabFindings,
    direction: pane.tabDirection,
    rollup: pane.tabRollup,
    summary: pane.tabSummary,
    year: pane.tabYear,
    collect: pane.tabCollect,
    settings: pane.tabSettings,
  };
}

/**
 * The screens by name, in one line at every width: those there is no room for stand in a menu at the end of the line.
 * The one that is open always has its tab.
 */
export function Tabs(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { screen } = useStateNow();
  const words = useWords();
  const names = screenNames(words);
  const nav = useRef<HTMLElement>(null);
  const fromMenu = useRef(false);
  const go = (chosen: Screen): void => session.store.dispatch({ type: 'screen', screen: chosen });

  // The menu closes behind a choice: the keyboard goes on from the tab that came of it.
  useEffect(() => {
    if (!fromMenu.current) return;
    fromMenu.current = false;
    const frame = requestAnimationFrame(() => nav.current?.querySelector<HTMLElement>(`#${tabId(screen)}`)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [screen]);

  return (
    <nav ref={nav} aria-label={words.pane.screens} className={styles.nav}>
      <Overflow minimumVisible={1} padding={4}>
        <div className={styles.bar}>
          <TabList
            className={styles.list}
            size="medium"
            selectedValue={screen}
            selectTabOnFocus={false}
            onTabSelect={(_, { value }) => {
              const chosen = SCREENS.find((one) => one === value);
              if (chosen) go(chosen);
            }}
          >
            {SCREENS.map((one) => (
              <OverflowItem key={one} id={one} priority={one === screen ? 1 : 0}>
                <Tab value={one} id={tabId(one)} aria-controls={panelId(one)} className={styles.tab}>
                  {names[one]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreScreens
            names={names}
            onChoose={(chosen) => {
              fromMenu.current = true;
              go(chosen);
            }}
          />
        </div>
      </Overflow>
    </nav>
  );
}
