/** What people may still do on a sheet that is handed out: only what the form itself says is locked. */
export const HANDOUT_FREE = ['formatCells', 'formatColumns', 'formatRows', 'insertRows', 'insertHyperlinks'] as const;

/** What a protection without them forbids. */
const REST = ['insertColumns', 'deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'] as const;

export type Permission = (typeof HANDOUT_FREE)[number] | (typeof REST)[number];

/** Whether a protection is the one that we put on when handing out: it allows this much and no more. */
export function isHandoutLock(allows: (permission: Permission) => boolean): boolean {
  return HANDOUT_FREE.every(allows) && !REST.some(allows);
}
