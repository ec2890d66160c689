import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { sureFixes } from '../session/sure-fixes';
import { useSessionState, useWords } from '../session-context';
import { useActs } from './acts';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** What can be done with all findings of a rule: put right, set aside, no longer look for, explain. */
export function KindMenu({ code, findings }: { code: string; findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const acts = useActs();
  const fixable = sureFixes(findings).length;
  const title = words.rules[code]?.title ?? code;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          aria-label={fill(pane.kindMenu, { code, title })}
          title={fill(pane.kindMenu, { code, title })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => acts.explain(code)}>{fill(pane.kindExplain, { code })}</MenuItem>
          <MenuDivider />
          {fixable > 0 && (
            <MenuItem disabled={busy !== null} onClick={() => acts.fixAll(findings)}>
              {fill(pane.kindFix, { count: fixable.toLocaleString() })}
            </MenuItem>
          )}
          <MenuItem disabled={busy !== null} onClick={() => acts.ignore(findings, null)}>
            {fill(pane.kindIgnore, { count: findings.length.toLocaleString() })}
          </MenuItem>
          <MenuItem disabled={busy !== null} onClick={() => acts.turnOff(code)}>
            {pane.kindOff}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
