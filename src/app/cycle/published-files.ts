import { publishedPage } from '../../core/cycle/publish/page';
import { publishedData } from '../../core/cycle/publish/published-data';
import type { Examination } from '../../core/examine.types';
import type { ListLayout } from '../../core/list/list-layout';
import { defaultYear } from '../../core/report/content/default-year';
import { openDescription, openTable } from '../../core/report/content/open-data';
import { planSheet } from '../../core/report/content/plan-sheet';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { Finding } from '../../core/rules/finding';
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';
import { toCsv } from '../csv';
import { toJson } from '../json';

/** How a plan is published. */
export interface Publishing {
  /** The western fiscal year of the list; `null` when the workbooks decide. */
  readonly year: number | null;
  /** The plan's title; `null` for the form's name. */
  readonly title: string | null;
  /** Who publishes; '' where nobody said. */
  readonly municipality: string;
  /** The day of publication, ISO 8601. */
  readonly date: string;
}

/** A file for the city's web site. */
export interface PublishedFile {
  readonly name: FileName;
  readonly bytes: Uint8Array;
}

const PAGE = 'index.html';
const CSV = 'data.csv';

/** What is in each file. */
const ABOUT = {
  [PAGE]: 'filePage',
  'list.xlsx': 'fileList',
  [CSV]: 'fileCsv',
  'data.json': 'fileJson',
  'datapackage.json': 'fileSchema',
} as const;
type FileName = keyof typeof ABOUT;

/** What is in a file, in words. */
export function aboutPublished({ name }: PublishedFile, { publish }: Words): string {
  return publish[ABOUT[name]];
}

/** The list as it is published; `layout`: how it is laid out, `null` for our own look. */
export function publishedList(
  examination: Examination,
  { year, title }: Publishing,
  words: Words,
  layout: ListLayout | null = null,
): SheetPlan {
  const place = { render: (finding: Finding) => renderFinding(finding, words), linked: false };
  const options = {
    year: year ?? defaultYear(examination),
    ...(title === null ? {} : { title }),
    ...(layout === null ? {} : { layout }),
  };
  return planSheet('summary', examination, options, place, words);
}

/** Page, list and open data with its description, the page first. `list`: `publishedList` as a workbook. */
export function publishedFiles(
  examination: Examination,
  asked: Publishing,
  list: Uint8Array,
  words: Words,
): PublishedFile[] {
  const { municipality, date } = asked;
  const year = asked.year ?? defaultYear(examination);
  const title = asked.title ?? planName(examination, words);
  const data = publishedData(examination, { municipality, date }, words, words.publish);
  const encoder = new TextEncoder();
  const description = { ...openDescription(data, CSV), title, created: `${date}T00:00:00Z` };
  const beside: readonly PublishedFile[] = [
    { name: 'list.xlsx', bytes: list },
    { name: CSV, bytes: encoder.encode(toCsv(openTable(data))) },
    { name: 'data.json', bytes: encoder.encode(toJson(data.rows)) },
    { name: 'datapackage.json', bytes: encoder.encode(toJson(description)) },
  ];
  const offered = beside.map((file) => ({
    name: file.name,
    what: aboutPublished(file, words),
    bytes: file.bytes.byteLength,
  }));
  const page = publishedPage(examination, { municipality, date, title, year, files: offered }, words, words.publish);
  return [{ name: PAGE, bytes: encoder.encode(page) }, ...beside];
}

function planName({ kohyoList, forms }: Examination, words: Words): string {
  const names = new Set(kohyoList.map(({ form }) => forms.get(form)?.name ?? ''));
  const [only = '', ...others] = names;
  return only === '' || others.length > 0 ? words.publish.plan : only;
}
