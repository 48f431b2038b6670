/** Word between the pages of this app in one browser. */
export type PageMessage =
  /** The project was saved; the revision it has now. */
  | number
  /** Everything is about to be deleted: nothing is to be written any more. */
  | 'deleting'
  /** Everything was deleted. */
  | 'deleted'
  /** Nothing could be deleted: everything is as it was. */
  | 'notDeleted';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('muster.project');

export function tellOtherPages(message: PageMessage): void {
  channel?.postMessage(message);
}

export function onOtherPages(listener: (message: PageMessage) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => listener(data));
}
