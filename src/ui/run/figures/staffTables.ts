/** Roll call by class and bedroom, posts manned, and the search for those who did not come. */
import type { RunResult } from '../../../scenarios/index.js';
import type { FigureLabel, FigureRow, FigureTable } from './figureTable.js';

/** Names of classes, rooms and posts by id; an id without a name stands for itself. */
export type NameOf = (id: string) => FigureLabel;

type Counted = NonNullable<RunResult['rollCall']>['classes'][number];

function rollCallRow({ group, expected, present, missing, completeS, countedS }: Counted, nameOf: NameOf): FigureRow {
  const cells = [
    { count: expected },
    { count: present },
    { count: missing },
    { timeS: completeS },
    { timeS: countedS },
  ];
  return { key: group, label: nameOf(group), cells, isGrave: missing > 0 };
}

const ROLL_CALL_COLUMNS = ['group', 'expected', 'present', 'missing', 'complete', 'counted'];

function rollCallTables({ rollCall }: Pick<RunResult, 'rollCall'>, nameOf: NameOf): FigureTable[] {
  if (rollCall === undefined) return [];
  const lists = [
    { id: 'rollCall', counted: rollCall.classes },
    { id: 'bedRoll', counted: rollCall.rooms ?? [] },
  ];
  return lists.map(({ id, counted }) => ({
    id,
    columns: ROLL_CALL_COLUMNS,
    rows: counted.map((each) => rollCallRow(each, nameOf)),
  }));
}

function postsTable({ staff }: Pick<RunResult, 'staff'>, nameOf: NameOf): FigureTable[] {
  const wanted = (staff?.posts ?? []).filter(({ isWanted }) => isWanted);
  const rows = wanted.map(({ post, by, reachedS, leftS }) => ({
    key: post,
    label: nameOf(post),
    cells: [{ word: by === null ? 'posts.nobody' : 'posts.sent' }, { timeS: reachedS }, { timeS: leftS }],
    isGrave: reachedS === null,
  }));
  return [{ id: 'posts', columns: ['post', 'manned', 'reached', 'left'], rows }];
}

function searchTable({ search }: Pick<RunResult, 'search'>, nameOf: NameOf): FigureTable[] {
  const rows = (search ?? []).map(({ missing, room, startS, reachedS, backS, outcome }, index) => ({
    key: `${index}:${room}`,
    label: nameOf(room),
    cells: [
      { count: missing.length },
      { timeS: startS },
      { timeS: reachedS },
      { timeS: backS },
      { word: `search.${outcome ?? 'stillOn'}` },
    ],
    isGrave: outcome !== 'found',
  }));
  return [{ id: 'search', columns: ['place', 'missing', 'begins', 'reached', 'back', 'outcome'], rows }];
}

export function staffTables(result: RunResult, nameOf: NameOf): FigureTable[] {
  return [...rollCallTables(result, nameOf), ...postsTable(result, nameOf), ...searchTable(result, nameOf)];
}
