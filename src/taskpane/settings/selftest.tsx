import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { siblingPage } from '../../app/sibling-page';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

/** The way to the page that asks this very Excel how it behaves. */
export function Selftest(): ReactNode {
  const { pane } = useWords();
  return (
    <Section card heading={pane.selftestHeading}>
      <Note>{pane.selftestHint}</Note>
      <Link href={siblingPage('taskpane', 'selftest', window.location)}>{pane.selftestOpen}</Link>
    </Section>
  );
}
