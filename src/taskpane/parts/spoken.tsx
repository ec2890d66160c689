import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words that are heard and not seen. */
export function Spoken({ className, ...props }: HTMLAttributes<HTMLSpanElement>): ReactNode {
  return <span {...props} className={mergeClasses(useStyles().spoken, className)} />;
}
