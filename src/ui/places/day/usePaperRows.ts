/** The fields of all sheets of a drill that may be typed in: those of the printed ones. */
import { useTranslation } from 'react-i18next';
import { dayPhases, NOTE_CODES, startsClock, tallySheets } from '../../../drills/index.js';
import type { PaperCell, PaperRow } from './PaperFields.js';
import { isCount, type LineField, type PaperRead, type PaperTexts, type PostField } from './paperLines.js';
import { phaseName } from './phaseName.js';
import type { PartInUse } from './usePart.js';

const OF_POST: readonly PostField[] = ['mannedS', 'firstPassS', 'lastPassS', 'passed', 'blockedS'];
/** What a warden writes of a whole ward. */
const OF_WARD: readonly LineField[] = ['leftS', 'arrivedS', 'sweptS'];
const HAPPENINGS = ['call', 'stopForSafety', 'realEmergency'] as const;

export function usePaperRows(
  { part: { day }, settled }: PartInUse,
  texts: PaperTexts,
  unread: PaperRead['unread'],
  onTexts: (texts: PaperTexts) => void,
) {
  const { t } = useTranslation(['day', 'scenarios', 'common']);
  const columns = tallySheets(day).find(({ role }) => role === 'desk')?.columns ?? [];
  const needing = new Set(day.classes.flatMap(({ id, pupilsNeedingHelp }) => (pupilsNeedingHelp > 0 ? [id] : [])));
  const groups = settled.groups.map(({ id, name }) => {
    return { id, name, own: columns.filter((field) => field !== 'helped' || needing.has(id)) };
  });
  const isInRooms = day.wards.some(({ rooms }) =>
    rooms.some(({ id }) => settled.groups.some((each) => each.id === id)),
  );
  const wards = isInRooms ? day.wards.map(({ id, name }) => ({ id, name, own: OF_WARD })) : [];
  const lines = [...wards, ...groups].map(({ id, name, own }): PaperRow => {
    const typed = texts.lines[id] ?? {};
    const cells = columns.map((field): PaperCell | null => {
      if (!own.includes(field)) return null;
      return {
        ...{ key: field, label: t(`day:paper.${field}`), isCount: isCount(field), text: typed[field] ?? '' },
        isUnread: unread.has(`${id} ${field}`),
        onType: (text) => onTexts({ ...texts, lines: { ...texts.lines, [id]: { ...typed, [field]: text } } }),
      };
    });
    return { key: id, name, cells };
  });
  const posts = settled.posts.map(({ id, name }): PaperRow => {
    const typed = texts.posts[id] ?? {};
    const cells = OF_POST.map(
      (field): PaperCell => ({
        ...{ key: field, label: t(`day:paper.${field}`), isCount: isCount(field), text: typed[field] ?? '' },
        isUnread: unread.has(`${id} ${field}`),
        onType: (text) => onTexts({ ...texts, posts: { ...texts.posts, [id]: { ...typed, [field]: text } } }),
      }),
    );
    return { key: id, name, cells };
  });
  const row = (of: 'phases' | 'happened' | 'noted', field: string, name: string): PaperRow => {
    const typed: Readonly<Record<string, string>> = texts[of];
    const label = t(of === 'noted' ? 'day:paper.people' : 'day:paper.time');
    const onType = (text: string) => onTexts({ ...texts, [of]: { ...typed, [field]: text } });
    const cell = { key: field, label, isCount: of === 'noted', text: typed[field] ?? '', onType };
    return { key: `${of} ${field}`, name, cells: [{ ...cell, isUnread: unread.has(`${of} ${field}`) }] };
  };
  const { phases } = dayPhases(day);
  const clock = phases.find(startsClock);
  const open = phases.filter(({ name }) => !settled.phases.some(({ phase }) => phase === name));
  return {
    lines: { heads: [t('day:paper.class'), ...columns.map((field) => t(`day:paper.${field}`))], rows: lines },
    posts: { heads: [t('day:paper.post'), ...OF_POST.map((field) => t(`day:paper.${field}`))], rows: posts },
    course: {
      heads: [t('day:paper.what'), t('day:paper.entry')],
      rows: [
        ...open.map((phase) => {
          const name = phaseName(phase.name, day, t);
          return row('phases', phase.name, phase === clock ? t('day:paper.fromHere', { phase: name }) : name);
        }),
        ...HAPPENINGS.map((what) => row('happened', what, t(`day:paper.${what}`))),
        ...NOTE_CODES.map((code) => row('noted', code, t(`day:paper.${code}`))),
      ],
    },
  };
}
