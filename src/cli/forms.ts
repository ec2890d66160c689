import type { CommandContext } from './command-context';
import { textTable } from './text-table';

/** `kohyo forms`: the 様式 that are known without learning. */
export function listForms({ forms, words: { cli } }: CommandContext): string {
  const columns = [cli.columnForm, cli.columnName, cli.columnPublisher, cli.columnDocument].map((heading) => ({
    heading,
    align: 'left' as const,
  }));
  const rows = forms.map(({ id, name, source }) => [id, name, source.publisher, source.document]);
  return `${textTable(columns, rows).join('\n')}\n`;
}
