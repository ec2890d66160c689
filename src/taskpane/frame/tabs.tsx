import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../locales/words';
import { SCREENS, type Screen } from '../session/session-state';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  list: { flexWrap: 'wrap', justifyContent: 'space-between', '@media (min-width: 400px)': { justifyContent: 'start' } },
  tab: {
    paddingLeft: '5px',
    paddingRight: '5px',
    '& > .fui-Tab__content': { fontSize: tokens.fontSizeBase200, padding: 0, whiteSpace: 'nowrap' },
    '& > .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200, padding: 0 },
    '@media (min-width: 400px)': {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
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
    settings: pane.tabSettings,
  };
}

/** The screens by name. At 320 px all six names stand in one line in Japanese. */
export function Tabs(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { screen } = useSessionState();
  const words = useWords();
  const names = screenNames(words);
  return (
    <nav aria-label={words.pane.screens} className={styles.bar}>
      <TabList
        className={styles.list}
        size="medium"
        selectedValue={screen}
        selectTabOnFocus={false}
        onTabSelect={(_, { value }) => {
          const chosen = SCREENS.find((one) => one === value);
          if (chosen) session.store.dispatch({ type: 'screen', screen: chosen });
        }}
      >
        {SCREENS.map((one) => (
          <Tab key={one} value={one} id={tabId(one)} aria-controls={panelId(one)} className={styles.tab}>
            {names[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
