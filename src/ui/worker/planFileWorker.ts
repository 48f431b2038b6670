/** Worker side of files about a plan: written in its formats, and lists of rooms read, so that the page stays free. */
import { joinRoomList, PLAN_WRITERS, readRoomList } from '../../floorplans/index.js';
import { browserHost } from './browserHost.js';
import type { PlanFileOrder, PlanFileReport } from './planFileMessages.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PlanFileOrder>) => void) | null;
  postMessage(report: PlanFileReport, transfer?: Transferable[]): void;
};

async function answer(order: PlanFileOrder): Promise<PlanFileReport> {
  if (order.type === 'write') {
    const writer = PLAN_WRITERS.find(({ id }) => id === order.writer);
    if (writer === undefined) throw new Error(`there is no format ${order.writer}`);
    const { bytes, problems } = (await writer.load())(order.plan, browserHost.encodeUtf8);
    return { type: 'written', bytes: bytes === null ? null : new Uint8Array(bytes), problems };
  }
  const { plan, fileName, bytes } = order;
  const { value, problems } = await readRoomList({ fileName, bytes, decodeText: browserHost.decodeText });
  return { type: 'joined', join: value === null ? null : joinRoomList(plan, value), problems };
}

scope.onmessage = ({ data: order }) => {
  answer(order).then(
    (report) => scope.postMessage(report),
    (error: unknown) => {
      scope.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    },
  );
};
