import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  figure: { fontSize: 'inherit', lineHeight: 'inherit', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** A figure that shows the cells behind it. */
export function FigureButton(props: { value: string; label: string; onClick: () => void }): ReactNode {
  return (
    <Link as="button" inline className={useStyles().figure} aria-label={props.label} onClick={props.onClick}>
      {props.value}
    </Link>
  );
}
