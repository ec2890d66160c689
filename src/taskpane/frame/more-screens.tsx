import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
import { SCREENS, type Screen } from '../session/session-state';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  holder: { flexShrink: 0 },
  more: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

function Hidden(props: { screen: Screen; name: string; onChoose: (screen: Screen) => void }): ReactNode {
  if (useIsOverflowItemVisible(props.screen)) return null;
  return <MenuItem onClick={() => props.onChoose(props.screen)}>{props.name}</MenuItem>;
}

/** The screens whose tabs have no room in the line. */
export function MoreScreens(props: {
  names: Readonly<Record<Screen, string>>;
  onChoose: (screen: Screen) => void;
}): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} className={styles.holder}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.more}
            icon={<ChevronDownRegular />}
            iconPosition="after"
            aria-label={pane.moreScreens}
          >
            {pane.moreScreensShort}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SCREENS.map((screen) => (
              <Hidden key={screen} screen={screen} name={props.names[screen]} onChoose={props.onChoose} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
