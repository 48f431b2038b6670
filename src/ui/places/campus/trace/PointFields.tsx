/** The points of one act as numbers: the way to set them without a pointer. */
import { useTranslation } from 'react-i18next';
import { NumberBox } from './NumberBox.js';
import classes from './Trace.module.css';
import { MARKS, type MarkGroup, type MarkId, useTraceDraft } from './traceDraft.js';
import { useMarkWords } from './useMarkWords.js';

export function PointFields({ groups }: { groups: readonly MarkGroup[] }) {
  const { t } = useTranslation('trace');
  const { marks, setMark } = useTraceDraft();
  const nameOf = useMarkWords();
  const change = (id: MarkId, axis: 0 | 1, value: number | null) => {
    const [x, y] = marks[id] ?? [0, 0];
    if (value !== null) setMark(id, axis === 0 ? [value, y] : [x, value]);
  };
  return (
    <details className={classes.numbers}>
      <summary>{t('points.byNumber')}</summary>
      <div className={classes.fields}>
        {groups.flatMap((group) =>
          MARKS[group].map((id) => (
            <fieldset key={id}>
              <legend>{nameOf(id)}</legend>
              {([0, 1] as const).map((axis) => (
                <NumberBox
                  key={axis}
                  label={t(axis === 0 ? 'points.x' : 'points.y', { name: nameOf(id) })}
                  isLabelHidden
                  unit={axis === 0 ? 'x' : 'y'}
                  digits={1}
                  value={marks[id]?.[axis] ?? null}
                  onChange={(value) => change(id, axis, value)}
                />
              ))}
            </fieldset>
          )),
        )}
      </div>
    </details>
  );
}
