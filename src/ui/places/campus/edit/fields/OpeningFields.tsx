/** What can be said of a door, a gap or an exit. */
import { useTranslation } from 'react-i18next';
import type { Level, Opening } from '../../../../../floorplans/index.js';
import classes from '../Editor.module.css';
import { LengthField } from '../LengthField.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { ChoiceField } from './ChoiceField.js';
import { OriginMark } from './OriginMark.js';

const LOCKS = ['none', 'thumbturn', 'key', 'pushBar', 'electric'] as const;
export const STATES = ['open', 'closed', 'oneWay'] as const;
/** Leaves that swing into the first or the second room, or outwards; gaps have none. */
const LEAVES = ['none', '1', '2'] as const;

interface OpeningFieldsProps {
  readonly opening: Opening;
  readonly level: Level;
  readonly drawing: Drawing;
}

/** The rooms a door joins; outdoors for one of an exit. */
function useSides(opening: Opening, level: Level): readonly string[] {
  const { t, i18n } = useTranslation('editor');
  const names = opening.spaceIds.map((id) => {
    const space = level.spaces.find((each) => each.id === id);
    return (i18n.language === 'en' ? (space?.nameEn ?? space?.name) : space?.name) || id;
  });
  return names.length === 1 ? [...names, t('outdoors')] : names;
}

function LeafFields({
  opening,
  sides,
  set,
}: {
  opening: Opening;
  sides: readonly string[];
  set: (change: Record<string, unknown>) => void;
}) {
  const { t } = useTranslation('editor');
  const { leaf } = opening;
  const count = leaf === undefined ? 'none' : leaf.count === 2 ? '2' : '1';
  const outside = opening.spaceIds.length === 1 ? -1 : 1;
  return (
    <>
      <ChoiceField
        label={t('field.leaves')}
        value={count}
        options={LEAVES}
        wordOf={(each) => t(`leaves.${each}`)}
        onChange={(each) => {
          const kept = leaf ?? { hinge: 'start', swingsInto: 0 };
          set({ leaf: each === 'none' ? null : { ...kept, count: each === '2' ? 2 : 1 } });
        }}
      />
      {leaf !== undefined && (
        <>
          <ChoiceField
            label={t('field.swings')}
            value={leaf.swingsInto === 0 ? '0' : '1'}
            options={['0', '1']}
            wordOf={(each) => t('swingsInto', { room: sides[Number(each)] ?? '' })}
            onChange={(each) => set({ leaf: { ...leaf, swingsInto: each === '0' ? 0 : outside } })}
          />
          {leaf.count === 1 && (
            <ChoiceField
              label={t('field.hinge')}
              value={leaf.hinge}
              options={['start', 'end']}
              wordOf={(each) => t(`hinge.${each}`)}
              onChange={(hinge) => set({ leaf: { ...leaf, hinge } })}
            />
          )}
        </>
      )}
    </>
  );
}

export function OpeningFields({ opening, level, drawing }: OpeningFieldsProps) {
  const { t } = useTranslation('editor');
  const sides = useSides(opening, level);
  const set = (change: Record<string, unknown>) =>
    drawing.apply({ kind: 'setOpening', openingId: opening.id, ...change });
  return (
    <>
      <TextField label={t('field.name')} value={opening.name} onChange={(name) => set({ name })} />
      <TextField label={t('field.nameEn')} value={opening.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      <p className={classes.fact}>
        {t('field.openingKind')} <b>{t(`openingKind.${opening.kind}`)}</b>
      </p>
      <p className={classes.fact}>
        {t('field.joins')} <b>{sides.join(' ↔ ')}</b>
      </p>
      <LengthField
        label={t('field.clearWidth')}
        valueM={opening.clearWidthM}
        onChange={(clearWidthM) => set({ clearWidthM })}
      />
      <OriginMark origin={opening.origin} name="clearWidthM" />
      {opening.kind !== 'opening' && <LeafFields opening={opening} sides={sides} set={set} />}
      <ChoiceField
        label={t('field.lock')}
        value={opening.lock ?? 'none'}
        options={LOCKS}
        wordOf={(lock) => t(`lock.${lock}`)}
        onChange={(lock) => set({ lock })}
      />
      <ChoiceField
        label={t('field.state')}
        value={opening.state ?? 'open'}
        options={STATES}
        wordOf={(state) => t(`state.${state}`)}
        onChange={(state) => set({ state })}
      />
    </>
  );
}
