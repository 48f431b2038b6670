/** What the drill told of itself while it ran: rooms secured, classes counted, posts manned. A click goes to the time. */
import { useTranslation } from 'react-i18next';
import { clock, whole } from '../../i18n/format.js';
import { drillNotes } from '../../run/drillNotes.js';
import { seekTo, useRunStore } from '../../run/runStore.js';
import classes from './RunTables.module.css';

/** Most rows; the rest is counted. */
const LISTED = 200;

export function NotesTable() {
  const { t, i18n } = useTranslation('simulate');
  const series = useRunStore((state) => state.series);
  // events grow in place; the frame count tells that they did
  useRunStore((state) => Math.floor(state.frameCount / 50));
  const isEnglish = i18n.language === 'en';
  const notes = series === null ? [] : drillNotes(series, isEnglish);
  if (notes.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption>{t('tables.notes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tables.noteAt')}</th>
          <th scope="col">{t('tables.note')}</th>
          <th scope="col">{t('tables.where')}</th>
          <th scope="col" className={classes.number}>
            {t('tables.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {notes.slice(0, LISTED).map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          <tr key={index}>
            <td>
              <button type="button" onClick={() => seekTo(note.timeS)}>
                {clock(note.timeS)}
              </button>
            </td>
            <th scope="row">{t(`note.${note.name}`, { defaultValue: note.name })}</th>
            <td>{note.about}</td>
            <td className={classes.number}>{note.count === null ? '—' : whole(note.count)}</td>
          </tr>
        ))}
        {notes.length > LISTED && (
          <tr>
            <td colSpan={4}>{t('tables.moreNotes', { count: notes.length - LISTED })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
