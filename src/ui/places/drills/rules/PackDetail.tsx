/** One pack to read: where it holds, when it was compared with its sources, its rules; and the ways to change it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnRulePack, ownPackOf, type RuleBook, ruleFileText, shippedRules } from '../../../../drills/index.js';
import { download, fileNameOf } from '../../../files/download.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './PackDetail.module.css';
import { PackEditor } from './PackEditor.js';
import { dropPack } from './packActs.js';
import { ReadingText } from './ReadingText.js';
import { RuleItem } from './RuleItem.js';
import { usePackName } from './usePackName.js';

export function PackDetail({ id, book }: { id: string; book: RuleBook }) {
  const { t } = useTranslation('rules');
  const [isEditing, setEditing] = useState(false);
  const nameOf = usePackName();
  const own = ownPackOf(book, id);
  if (own === null) return null;
  const { pack, rules, staffing_rules: staffing } = own;
  const isShipped = shippedRules.packs.some((each) => each.id === id);
  const isOwn = book.ownPacks.includes(id);
  const name = nameOf(pack);
  return (
    <section className={classes.detail} aria-labelledby="pack-name">
      <header>
        <h2 id="pack-name">{name}</h2>
        <Tag tone="outline">{t(`layer.${pack.layer}`)}</Tag>
        <Tag tone="outline">{pack.jurisdiction}</Tag>
        <span>{t('detail.checked', { date: day(pack.checked_on, currentLanguage(), true) })}</span>
      </header>
      {pack.note !== undefined && (
        <p className={classes.note}>
          <ReadingText>{pack.note}</ReadingText>
        </p>
      )}
      <div className={classes.acts}>
        <Button variant="default" size="sm" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          {t('detail.edit')}
        </Button>
        <Button
          variant="default"
          size="sm"
          onClick={() => download(`${fileNameOf([pack.id])}.json`, ruleFileText(own), 'application/json')}
        >
          {t('detail.download')}
        </Button>
        {isOwn && (
          <Button
            variant="default"
            size="sm"
            onClick={() =>
              dropPack(id, isShipped, book, t(isShipped ? 'detail.restored' : 'detail.removed', { pack: name }))
            }
          >
            {t(isShipped ? 'detail.restore' : 'detail.remove')}
          </Button>
        )}
      </div>
      {isEditing && <PackEditor key={id} own={own} book={book} onClose={() => setEditing(false)} />}
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} own={own as OwnRulePack} book={book} />
        ))}
      </ul>
      {staffing.length > 0 && (
        <p className={classes.note}>
          {t('detail.staffing', { count: staffing.length, list: staffing.map((rule) => rule.id).join(', ') })}
        </p>
      )}
    </section>
  );
}
