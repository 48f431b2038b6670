/** Who stands where. */
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Card } from '../../../parts/Card.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { LineInput } from './LineInput.js';
import type { PlanPart } from './planPart.js';

export function PostsCard({ plan, edit, names }: PlanPart) {
  const { t } = useTranslation('exercisePlan');
  const isEnglish = currentLanguage() === 'en';
  return (
    <Card title={t('posts.title')}>
      {plan.posts.length === 0 ? (
        <p>{t('posts.none')}</p>
      ) : (
        <TableFrame label={t('posts.title')}>
          <thead>
            <tr>
              <th scope="col">{t('posts.post')}</th>
              <th scope="col">{t('posts.floor')}</th>
              <th scope="col">{t('posts.by')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.posts.map((post) => {
              const name = isEnglish ? (post.nameEn ?? post.name) : post.name;
              return (
                <tr key={post.id}>
                  <th scope="row">{name}</th>
                  <td>{post.levelId === undefined ? '' : (names?.of(post.levelId) ?? post.levelId)}</td>
                  <td>
                    <LineInput
                      label={`${t('posts.by')}: ${name}`}
                      value={post.by ?? ''}
                      onCommit={
                        edit &&
                        ((typed) =>
                          edit({
                            posts: plan.posts.map((each) =>
                              each.id === post.id ? { ...each, by: typed === '' ? null : typed } : each,
                            ),
                          }))
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </TableFrame>
      )}
    </Card>
  );
}
