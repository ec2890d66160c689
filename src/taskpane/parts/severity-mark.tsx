import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/rules/finding';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '18px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** How grave a finding is: by shape, by colour, and in words for those who hear the page. */
export function SeverityMark({ severity, silent }: { severity: Severity; silent?: boolean }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      {silent ? <Icon aria-hidden /> : <Icon role="img" aria-label={words.severities[severity]} />}
    </span>
  );
}
