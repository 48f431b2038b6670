/** Every rule pack: those that fit the school first; each can be switched on, off and read. */
import { useTranslation } from 'react-i18next';
import { loadedPacks, type PackProposal, type RuleBook } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './PackList.module.css';
import { switchOff, switchOn } from './packActs.js';
import { usePackName } from './usePackName.js';

interface ListProps {
  readonly school: School;
  readonly book: RuleBook;
  readonly proposals: readonly PackProposal[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function PackRow({
  proposal,
  school,
  book,
  selected,
  onSelect,
}: Omit<ListProps, 'proposals'> & { proposal: PackProposal }) {
  const { t } = useTranslation('rules');
  const nameOf = usePackName();
  const { pack, isProposed, rules } = proposal;
  const isChosen = school.rulePacks.includes(pack.id);
  const isBrought = !isChosen && loadedPacks(school.rulePacks, book).packs.some(({ id }) => id === pack.id);
  const name = nameOf(pack);
  return (
    <li className={classes.row} data-selected={selected === pack.id || undefined}>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={isChosen || isBrought}
          disabled={isBrought}
          aria-label={t('list.choose', { pack: name })}
          onChange={() =>
            isChosen
              ? switchOff(pack.id, book, t('list.switchedOff', { pack: name }))
              : switchOn(pack.id, t('list.switchedOn', { pack: name }))
          }
        />
      </label>
      <button type="button" aria-current={selected === pack.id} onClick={() => onSelect(pack.id)}>
        <b>{name}</b>
        <span>{t('list.facts', { jurisdiction: pack.jurisdiction, count: rules })}</span>
      </button>
      <span className={classes.marks}>
        {isProposed && !isChosen && !isBrought && <Tag tone="hatch">{t('list.proposed')}</Tag>}
        {isBrought && <Tag tone="outline">{t('list.brought')}</Tag>}
        {book.ownPacks.includes(pack.id) && <Tag tone="accent">{t('list.own')}</Tag>}
      </span>
    </li>
  );
}

export function PackList({ proposals, ...props }: ListProps) {
  const { t } = useTranslation('rules');
  const loaded = loadedPacks(props.school.rulePacks, props.book).packs.map((pack) => pack.id);
  const isNear = (each: PackProposal): boolean =>
    each.reach !== 'elsewhere' || loaded.includes(each.pack.id) || props.book.ownPacks.includes(each.pack.id);
  const rows = (shown: readonly PackProposal[]) => (
    <ul className={classes.list}>
      {shown.map((proposal) => (
        <PackRow key={proposal.pack.id} proposal={proposal} {...props} />
      ))}
    </ul>
  );
  return (
    <div>
      <h2>{t('list.near', { region: props.school.region })}</h2>
      {rows(proposals.filter(isNear))}
      <details className={classes.others}>
        <summary>{t('list.others')}</summary>
        {rows(proposals.filter((each) => !isNear(each)))}
      </details>
    </div>
  );
}
