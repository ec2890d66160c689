import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import { Spoken } from '../parts/spoken';
import type { FindingLine } from '../session/finding-list';
import { useWords } from '../session-context';
import { headline } from './headline';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  room: { paddingRight: '76px' },
});

/** So much of a cell's words tells it from its neighbours. */
const SHOWN = 12;

const short = (text: string): string => {
  const characters = [...text.replace(/[\r\n]+/g, ' ')];
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN).join('')}…`;
};

/** Where an entry stands, once: the sheet unless its heading names it, the cells, the field unless the sentence names it. */
export function EntryPlace(props: { line: FindingLine; sheetTold: boolean; room: boolean }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { finding, findings } = props.line;
  const said = headline(findings, words);
  const label = String(finding.params.label ?? '');
  const cells = findings.map(({ cell, params }) => {
    const text = String(params.text ?? '');
    return text === '' || said.includes(text) || findings.length === 1
      ? addressOf(cell)
      : fill(words.pane.cellSays, { cell: addressOf(cell), text: short(text) });
  });
  const sheet = <span key="sheet">{finding.cell.sheet}</span>;
  return (
    <span className={mergeClasses(styles.place, props.room && styles.room)}>
      {props.sheetTold ? <Spoken>{sheet}</Spoken> : sheet} <span>{cells.join(words.pane.placeSeparator)}</span>{' '}
      {label !== '' && !said.includes(label) && <span>{label}</span>}
    </span>
  );
}
