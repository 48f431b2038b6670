/** The groups with their members and duties. */
import { useTranslation } from 'react-i18next';
import { GROUP_DUTIES, type PlanMember } from '../../../../drills/index.js';
import { Card } from '../../../parts/Card.js';
import classes from './ExercisePlanPage.module.css';
import { LineInput } from './LineInput.js';
import type { PlanPart } from './planPart.js';

/** `王老师、李老师` as members; a name stays with its role, as it was typed. */
function membersOf(text: string): PlanMember[] {
  return text
    .split(/[、,，;；]/)
    .map((role) => role.trim())
    .filter((role) => role !== '')
    .map((role) => ({ role }));
}

export function GroupsCard({ plan, edit }: PlanPart) {
  const { t } = useTranslation(['exercisePlan', 'common']);
  const comma = t('exercisePlan:comma');
  return (
    <Card title={t('exercisePlan:groups.title')} aside={<small>{t('exercisePlan:groups.members')}</small>}>
      <dl className={classes.groups}>
        {plan.groups.map(({ group, members, ownDuties = [] }) => {
          const name = t(`exercisePlan:group.${group}`);
          const text = members.map((each) => [each.role, each.name].filter(Boolean).join(' ')).join(comma);
          return (
            <div key={group}>
              <dt>{name}</dt>
              <dd>
                <LineInput
                  label={`${t('exercisePlan:groups.members')}: ${name}`}
                  value={text}
                  placeholder={t('exercisePlan:groups.hint')}
                  onCommit={
                    edit &&
                    ((typed) =>
                      edit({
                        groups: plan.groups.map((each) =>
                          each.group === group ? { ...each, members: membersOf(typed) } : each,
                        ),
                      }))
                  }
                />
              </dd>
              <dd>
                {[...GROUP_DUTIES[group].map((duty) => t(`exercisePlan:duty.${duty}`)), ...ownDuties].join(comma)}
              </dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
