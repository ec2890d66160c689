import { type AppendedStyles, appendStyles } from './append-styles';
import type { OpenParts } from './open-parts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Adds the styles of another workbook to a package, which may have none yet. `path`: where its own stand. */
export function addStyles(into: OpenParts, workbook: string, path: string | null, ours: string): AppendedStyles {
  if (path !== null) {
    const styles = appendStyles(path, into.text(path), ours);
    into.write(path, styles.xml);
    return styles;
  }
  const made = into.freePath(`${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`);
  into.write(made, ours);
  into.declare(made, STYLES_TYPE);
  into.relate(workbook, 'styles', made);
  return appendStyles(made, ours, ours);
}
