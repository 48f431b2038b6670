/** The groups with their members and duties. */
import { useTranslation } from 'react-i18next';
import { GROUP_DUTIES, type PlanMember } from '../../../../drills/index.js';
import { Card } from '../../../parts/Card.js';
import { TableFrame } from '../../../parts/TableFrame.js';
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
    <Card title={t('exercisePlan:groups.title')}>
      <TableFrame label={t('exercisePlan:groups.title')}>
        <thead>
          <tr>
            <th scope="col">{t('exercisePlan:groups.group')}</th>
            <th scope="col">{t('exercisePlan:groups.members')}</th>
            <th scope="col">{t('exercisePlan:groups.duties')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.groups.map(({ group, members, ownDuties = [] }) => {
            const name = t(`exercisePlan:group.${group}`);
            const text = members.map((each) => [each.role, each.name].filter(Boolean).join(' ')).join(comma);
            return (
              <tr key={group}>
                <th scope="row">{name}</th>
                <td>
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
                </td>
                <td>
                  {[...GROUP_DUTIES[group].map((duty) => t(`exercisePlan:duty.${duty}`)), ...ownDuties].join(comma)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </Card>
  );
}
