import { departmentEntries } from './department-entries';
import { departmentKey, LEAD_MARK, withoutIndexNumber } from './department-key';
import { endsAsLowerOffice, endsAsUpperOffice, isClassOfOffices, upperEnd } from './department-words';
import { foldWidth } from './fold';
import { remembering } from './remember';

export { departmentKey } from './department-key';

/** One entry of a cell that names departments. Texts are folded in width; blanks inside names are left out. */
export interface Department {
  /** The 部 (局, 委員会, 消防本部); `null` when only a 課 is written. */
  readonly department: string | null;
  /** The 課 (室, 係, 事務局, 支所, センター …); `null` when only a 部 is written, or no office is named. */
  readonly section: string | null;
  /** Marked ★. */
  readonly lead: boolean;
  /** Stands for more than it names: ほか, 庁内各課, 都市建設部各課, 窓口がある課. */
  readonly others: boolean;
  /** The entry as written, folded in width. */
  readonly text: string;
}

const TRAILING_OTHERS =
  /^(.+?(?:課|室|係|局|部|所|館|センター|担当|会))\s*((?:ほか|外|他|など|等)(?:\d+課|\d+部署|各課|関係課|全課)?)$/;
const NOTE = /\(([^()]*)\)$/;
/** （産学振興担当） tells one section from another; （12地区交流センター） only explains. */
const PART_OF_NAME = /(?:担当|係|班|グループ)$/;

interface Names {
  readonly department: string | null;
  readonly section: string | null;
}

function namesOf(written: string): Names {
  let name = written.replace(/\s/g, '');
  const note = NOTE.exec(name)?.[1];
  if (note !== undefined && !PART_OF_NAME.test(note)) {
    name = name.replace(NOTE, '');
    // 市民生活部（環境課）
    if (endsAsUpperOffice(name) && endsAsLowerOffice(note)) return { department: name, section: note };
  }
  const end = upperEnd(name);
  if (end >= 0) return { department: name.slice(0, end), section: name.slice(end) };
  if (endsAsUpperOffice(name)) return { department: name, section: null };
  if (endsAsLowerOffice(name) && name.length > 1) return { department: null, section: name };
  return { department: null, section: null };
}

/** The 部 that a class of sections belongs to: 都市建設部各課 → 都市建設部. */
function departmentOfClass(written: string): string | null {
  const named = /^(.{2,}?)(?:内)?(?:各|全|の各|関係)/.exec(written.replace(/\s/g, ''))?.[1];
  return named !== undefined && endsAsUpperOffice(named) ? named : null;
}

function readEntry(entry: string): readonly Department[] {
  const lead = LEAD_MARK.test(entry);
  const written = withoutIndexNumber(entry.replace(LEAD_MARK, '')).trim();
  if (written === '') return [];
  if (isClassOfOffices(written)) {
    return [{ department: departmentOfClass(written), section: null, lead, others: true, text: written }];
  }
  const [, named, others] = TRAILING_OTHERS.exec(written) ?? [];
  if (named === undefined || others === undefined) return [{ ...namesOf(written), lead, others: false, text: written }];
  return [
    { ...namesOf(named), lead, others: false, text: named },
    { department: null, section: null, lead: false, others: true, text: others },
  ];
}

/**
 * The departments that a cell names, in order. Entries are parted by 、 , ／ and line breaks; by blanks, ・ and 及び only where
 * a whole name stands before them. A 部 is never carried over to the next entry.
 */
export const parseDepartments = remembering((text): readonly Department[] =>
  departmentEntries(foldWidth(text)).flatMap(readEntry),
);

function onlyEntry(text: string): Department | null {
  const [first, ...more] = parseDepartments(text);
  return first !== undefined && more.length === 0 ? first : null;
}

function sameKey(a: string, b: string): boolean {
  return departmentKey(a) === departmentKey(b);
}

/**
 * Whether two names mean the same department: the same 課, and the same 部 where both name one (`人事課`, `総務部 人事課`).
 * A 部 is not the same as one of its 課.
 */
export function sameDepartment(a: string | Department, b: string | Department): boolean {
  const left = typeof a === 'string' ? onlyEntry(a) : a;
  const right = typeof b === 'string' ? onlyEntry(b) : b;
  if (left === null || right === null) return typeof a === 'string' && typeof b === 'string' && sameKey(a, b);
  if (left.section !== null && right.section !== null) {
    const departmentsAgree =
      left.department === null || right.department === null || sameKey(left.department, right.department);
    return departmentsAgree && sameKey(left.section, right.section);
  }
  if (left.section !== null || right.section !== null) return false;
  if (left.others !== right.others) return false;
  return sameKey(left.text, right.text);
}
