/** What nodes of the network are called: by the plan's names, else by what they are and what they join. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type EgressOverview, listLevels, type OverviewNode } from '../../../../floorplans/index.js';
import { levelTabName } from '../../../plan/LevelTabs.js';

export interface NodeNames {
  /** An end of a stair with where it leads: `A 梯 ↑3F`. */
  of(node: OverviewNode): string;
  /** What it is: a room by its use. */
  ofKind(node: OverviewNode): string;
  /** `A 梯 → 东门`; `—` where nothing leads out. */
  ofWay(node: OverviewNode): string;
}

export function useNodeNames(plan: CampusPlan, overview: EgressOverview | null): NodeNames {
  const { t, i18n } = useTranslation(['graph', 'plan']);
  const isEnglish = i18n.language === 'en';
  return useMemo(() => {
    const levels = new Map(listLevels(plan).map(({ level }) => [level.id, levelTabName(level)]));
    const rooms = new Map<string, string>();
    const of = (node: OverviewNode): string => {
      const own = isEnglish ? node.nameEn : node.name;
      if (node.leadsTo !== null) {
        return `${own || t('graph:kind.stair')} ${node.leadsTo.isUp ? '↑' : '↓'}${levels.get(node.leadsTo.levelId)}`;
      }
      if (own !== '') return own;
      if (node.spaceKind !== null) return t(`plan:kind.${node.spaceKind}`) || node.partId;
      return rooms.get(node.partId) ?? t(`graph:kind.${node.kind}`);
    };
    const parts = new Map<string, OverviewNode>();
    for (const node of overview?.nodes ?? []) if (!parts.has(node.partId)) parts.set(node.partId, node);
    // a door without a name is called after its rooms
    for (const { level } of listLevels(plan)) {
      for (const { id, spaceIds } of level.openings) {
        const joined = spaceIds.flatMap((spaceId) => parts.get(spaceId) ?? []).map(of);
        if (joined.length > 0) rooms.set(id, joined.join(' – '));
      }
    }
    const ofPart = (id: string) => {
      const node = parts.get(id);
      return node === undefined ? id : of({ ...node, leadsTo: null });
    };
    return {
      of,
      ofKind: ({ spaceKind, kind }) =>
        (spaceKind === null ? '' : t(`plan:kind.${spaceKind}`)) || t(`graph:kind.${kind}`),
      ofWay: ({ way }) => {
        if (way === null) return '—';
        return way.stairId === null ? ofPart(way.exitId) : `${ofPart(way.stairId)} → ${ofPart(way.exitId)}`;
      },
    };
  }, [plan, overview, isEnglish, t]);
}
