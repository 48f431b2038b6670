/** Who goes by which stairs and leaves by which exits: classes and floors, the first line that names somebody holds. */
import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { routesByStair, type Scenario, type ScenarioRoute, type School } from '../../../scenarios/index.js';
import fields from './Fields.module.css';
import { IconButton } from './IconButton.js';
import { PlacePicker } from './PlacePicker.js';
import { type PlanPlace, placeName, planPlaces } from './planPlaces.js';
import classes from './ReleaseEditor.module.css';
import { stairPlaceId } from './stairPlaceId.js';

interface RoutesEditorProps {
  readonly scenario: Scenario;
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

type Part = keyof ScenarioRoute;
const WHO: readonly Part[] = ['classes', 'levels'];
const WAYS: readonly Part[] = ['stairs', 'exits'];

/** A part of an entry without an id; null where the entry then says not who or not by which way. */
export function without(route: ScenarioRoute, part: Part, id: string): ScenarioRoute | null {
  const { [part]: ids = [], ...rest } = route;
  const left = ids.filter((each) => each !== id);
  const next: ScenarioRoute = left.length === 0 ? rest : { ...rest, [part]: left };
  const says = (parts: readonly Part[]) => parts.some((each) => next[each] !== undefined);
  return says(WHO) && says(WAYS) ? next : null;
}

export function RoutesEditor({ scenario, plan, school, onChange }: RoutesEditorProps) {
  const { t, i18n } = useTranslation('scenarios');
  const isEnglish = i18n.language === 'en';
  const routes = scenario.routes ?? [];
  const places = useMemo(() => planPlaces(plan, ['level', 'stair', 'exit', 'gate'], isEnglish), [plan, isEnglish]);
  const of = (...kinds: PlanPlace['kind'][]) => places.filter(({ kind }) => kinds.includes(kind));
  const classPlaces = (school?.classes ?? []).map(
    (each): PlanPlace => ({
      id: each.id,
      kind: 'level',
      name: isEnglish ? (each.nameEn ?? each.name) : each.name,
      where: t('release.classes'),
    }),
  );
  const className = (id: string) => classPlaces.find((each) => each.id === id)?.name ?? id;
  const set = (next: readonly ScenarioRoute[]) => {
    const { routes: _, ...rest } = scenario;
    onChange(next.length === 0 ? rest : { ...rest, routes: next }, 'routes');
  };
  const put = (index: number, route: ScenarioRoute | null) =>
    set(routes.flatMap((each, k) => (k !== index ? [each] : route === null ? [] : [route])));
  const nameOf = (part: Part, id: string) => {
    if (part === 'classes') return className(id);
    return placeName(places, part === 'stairs' ? stairPlaceId(plan, id) : id);
  };
  const named = (route: ScenarioRoute, parts: readonly Part[]) =>
    parts.flatMap((part) => (route[part] ?? []).map((id) => ({ part, id, name: nameOf(part, id) })));
  const partOf = (id: string): Part => {
    if (classPlaces.some((each) => each.id === id)) return 'classes';
    const kind = places.find((each) => each.id === id)?.kind;
    return kind === 'level' ? 'levels' : kind === 'stair' ? 'stairs' : 'exits';
  };
  const withPlace = (route: ScenarioRoute, id: string): ScenarioRoute => {
    const part = partOf(id);
    return { ...route, [part]: [...(route[part] ?? []), id] };
  };
  const firstStair = of('stair')[0];
  const firstWho = of('level').at(-1);
  const chips = (
    index: number,
    parts: readonly Part[],
    choices: readonly PlanPlace[],
    label: string,
    empty: string,
  ) => {
    const route = routes[index] as ScenarioRoute;
    const own = named(route, parts);
    return (
      <ul className={fields.chips}>
        {own.map(({ part, id, name }) => (
          <li key={`${part} ${id}`} className={fields.chip}>
            {name}
            <IconButton
              label={t('form.removeOf', { name })}
              Icon={IconX}
              onClick={() => put(index, without(route, part, id))}
            />
          </li>
        ))}
        <li className={classes.add}>
          <PlacePicker
            label={label}
            places={choices.filter(({ id }) => !own.some((each) => each.id === id))}
            value=""
            empty={empty}
            onChange={(id) => {
              if (id !== '') put(index, withPlace(route, id));
            }}
          />
        </li>
      </ul>
    );
  };
  return (
    <section className={fields.group} aria-labelledby="routes-title">
      <h3 id="routes-title">{t('routes.title')}</h3>
      <p className={fields.lead}>{t(routes.length === 0 ? 'routes.none' : 'routes.lead')}</p>
      <ol className={classes.list}>
        {routes.map((route, index) => {
          const label = named(route, WHO)
            .map(({ name }) => name)
            .join(t('listGap'));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the order
            <li key={index} className={classes.entry}>
              <span className={classes.rank}>{index + 1}</span>
              <div className={classes.who}>
                {chips(
                  index,
                  WHO,
                  [...of('level'), ...classPlaces],
                  t('routes.addWhoTo', { label }),
                  t('release.addWho'),
                )}
                <div className={classes.when}>
                  <span>{t('routes.by')}</span>
                  {chips(index, WAYS, of('stair', 'exit', 'gate'), t('routes.addWayTo', { label }), t('routes.addWay'))}
                </div>
              </div>
              <span className={classes.acts}>
                <IconButton label={t('routes.remove', { label })} Icon={IconX} onClick={() => put(index, null)} />
              </span>
            </li>
          );
        })}
      </ol>
      <div className={classes.make}>
        {firstStair !== undefined && firstWho !== undefined && (
          <Button
            size="xs"
            leftSection={<IconPlus size={15} stroke={1.75} aria-hidden="true" />}
            onClick={() => {
              const who = classPlaces[0] === undefined ? { levels: [firstWho.id] } : { classes: [classPlaces[0].id] };
              set([...routes, { ...who, stairs: [firstStair.id] }]);
            }}
          >
            {t('routes.add')}
          </Button>
        )}
        {school !== null && (
          <Button size="xs" variant="subtle" onClick={() => set(routesByStair(plan, school))}>
            {t('routes.share')}
          </Button>
        )}
        {routes.length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => set([])}>
            {t('routes.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
