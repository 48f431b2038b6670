/** The network of the view in words and numbers: the same marks, the same selection, reached with the keyboard. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EgressOverview, OverviewNode } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { decimal } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { type DistanceScale, scaleOfView, toGoM } from '../../../plan/distanceSteps.js';
import { EgressLegend } from './EgressLegend.js';
import { type EgressRow, egressRows } from './egressRows.js';
import classes from './Graph.module.css';
import type { EgressGraph } from './useEgressGraph.js';
import type { NodeNames } from './useNodeNames.js';

interface EgressTableProps {
  readonly graph: EgressGraph;
  readonly overview: EgressOverview;
  readonly names: NodeNames;
  readonly viewId: string;
  readonly goTo: (at: Point) => void;
}

/** Rows listed; the plan shows all. */
const LISTED = 400;

/** What the view comes to in a sentence. */
function Sentence({
  rows,
  names,
  scale,
}: {
  rows: readonly EgressRow[];
  names: NodeNames;
  scale: DistanceScale | null;
}) {
  const { t } = useTranslation('graph');
  const rooms = rows.filter(({ node }) => node.kind === 'room').map(({ node }) => node);
  const cutOff = rooms.filter(({ toExitM }) => toExitM === null).length;
  const farthest = rooms.find(({ toExitM }) => toExitM !== null);
  if (scale?.to !== 'exit') {
    const farthestExit = rows.find(({ node }) => node.kind === 'exit' && node.toAssemblyM !== null)?.node;
    return (
      <p className={classes.sentence}>
        {t(scale === null ? 'summary.noAssembly' : 'summary.outdoors')}
        {farthestExit !== undefined &&
          ` ${t('summary.farthestExit', { exit: names.of(farthestExit), lengthM: decimal(farthestExit.toAssemblyM ?? 0, 1) })}`}
      </p>
    );
  }
  return (
    <p className={classes.sentence}>
      {cutOff > 0 && `${t('summary.cutOff', { count: cutOff })} `}
      {farthest !== undefined &&
        t('summary.farthest', { room: names.of(farthest), lengthM: decimal(farthest.toExitM ?? 0, 1) })}
    </p>
  );
}

export function EgressTable({ graph, overview, names, viewId, goTo }: EgressTableProps) {
  const { t } = useTranslation('graph');
  const selection = useSessionStore((session) => session.selection);
  const scale = useMemo(() => scaleOfView(overview, viewId), [overview, viewId]);
  const rows = useMemo(() => egressRows(overview, viewId), [overview, viewId]);
  const toGo = (node: OverviewNode) => {
    const lengthM = scale === null ? null : toGoM(node, scale);
    if (lengthM !== null) return `${decimal(lengthM, 1)} m`;
    return scale === null ? '—' : t('cutOff');
  };
  const chosen = useRef<HTMLTableRowElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is chosen, on the plan too, comes into sight
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  const { hovered, hover } = graph;
  const onwards = ({ node, neighbours }: EgressRow) =>
    [
      ...(node.leadsTo === null ? [] : [t('onStair', { lengthM: decimal(node.leadsTo.lengthM, 1) })]),
      ...neighbours.map(({ node: other, lengthM }) => `${names.of(other)} ${decimal(lengthM, 1)}`),
    ].join(t('gap'));
  return (
    <section className={classes.graph} aria-label={t('title')}>
      <div className={classes.head}>
        <Sentence rows={rows} names={names} scale={scale} />
        <EgressLegend scale={scale} />
      </div>
      <TableFrame label={t('table')} isWide>
        <thead>
          <tr>
            <th scope="col">{t('column.place')}</th>
            <th scope="col">{t('column.kind')}</th>
            <th scope="col" className={classes.number}>
              {t(`column.to.${scale?.to ?? 'assembly'}`)}
            </th>
            <th scope="col">{t('column.way')}</th>
            <th scope="col" className={classes.number}>
              {t('column.width')}
            </th>
            <th scope="col">{t('column.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, LISTED).map((row) => {
            const { node } = row;
            const isChosen = selection === node.partId;
            return (
              <tr
                key={`${node.kind} ${node.partId} ${node.at}`}
                ref={isChosen ? chosen : undefined}
                className={classes.row}
                aria-selected={isChosen}
                data-hovered={hovered === node.partId || undefined}
                onPointerEnter={() => hover(node.partId)}
                onPointerLeave={() => hover(null)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={classes.link}
                    onFocus={() => hover(node.partId)}
                    onBlur={() => hover(null)}
                    onClick={() => {
                      useSessionStore.getState().select(node.partId);
                      goTo(node.at);
                    }}
                  >
                    {names.of(node)}
                  </button>
                </th>
                <td>{names.ofKind(node)}</td>
                <td
                  className={classes.number}
                  data-cut-off={(scale !== null && toGoM(node, scale) === null) || undefined}
                >
                  {toGo(node)}
                </td>
                <td>{node.kind === 'room' ? names.ofWay(node) : '—'}</td>
                <td className={classes.number}>{node.widthM === null ? '—' : `${decimal(node.widthM, 2)} m`}</td>
                <td>{onwards(row) || '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </section>
  );
}
