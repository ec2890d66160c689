/**
 * The ribbon's page and the pane are two pages of one origin. What a ribbon button did reaches an open pane through a
 * BroadcastChannel, which never leaves the machine; the pane answers, so that the button knows whether anybody saw it.
 */
const CHANNEL = 'kohyo';
/** How long an open pane may take to answer, in milliseconds. */
const PATIENCE = 400;

export type RibbonNews =
  /** A check was made; of one sheet, or of all when null. */
  { readonly kind: 'checked'; readonly sheet: string | null } | { readonly kind: 'highlights'; readonly on: boolean };

/** `workbook` keeps apart two workbooks that are open side by side. */
type Message =
  | { readonly workbook: string; readonly news: RibbonNews }
  | { readonly workbook: string; readonly heard: true };

function isNews(data: unknown): data is RibbonNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'highlights') return 'on' in data && typeof data.on === 'boolean';
  return data.kind === 'checked' && 'sheet' in data && (data.sheet === null || typeof data.sheet === 'string');
}

/** Any page of the origin may speak on the channel, an older version of ours too. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('workbook' in data) || typeof data.workbook !== 'string')
    return false;
  return ('heard' in data && data.heard === true) || ('news' in data && isNews(data.news));
}

/** null where the browser lets a framed page have none, as it may where the cookies of others are blocked. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Tells an open pane of this workbook. Gives whether one heard it. */
export function notifyPane(workbook: string, news: RibbonNews, patience = PATIENCE): Promise<boolean> {
  const channel = openChannel();
  if (channel === null) return Promise.resolve(false);
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    channel.onmessage = ({ data }) => {
      if (!isMessage(data) || !('heard' in data) || data.workbook !== workbook) return;
      clearTimeout(timer);
      resolve(true);
    };
    channel.postMessage({ workbook, news });
  }).finally(() => channel.close());
}

/** Hears what ribbon buttons did to this workbook, until the returned function is called. */
export function onRibbonNews(workbook: string, listener: (news: RibbonNews) => void): () => void {
  const channel = openChannel();
  if (channel === null) return () => undefined;
  channel.onmessage = ({ data }) => {
    if (!isMessage(data) || !('news' in data) || data.workbook !== workbook) return;
    channel.postMessage({ workbook, heard: true });
    listener(data.news);
  };
  return () => channel.close();
}
