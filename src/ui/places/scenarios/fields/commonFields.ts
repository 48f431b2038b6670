/** What every drill of a school may state. */
import type { FieldGroup } from './field.js';
import { assumed } from './field.js';

export const STAFF_GROUP: FieldGroup = {
  id: 'staff',
  fields: [
    {
      path: 'staff.guides',
      input: { kind: 'choice', options: ['all', 'none'] },
      ...assumed('all', 'the drill guide of 2014 wants somebody at every stair landing and corner'),
    },
    {
      path: 'staff.commander',
      input: { kind: 'choice', options: ['present', 'absent'] },
      ...assumed('present', 'a drill has a commander'),
    },
    {
      path: 'staff.reports',
      input: { kind: 'choice', options: ['radio', 'onFoot'] },
      ...assumed('radio', 'classes report by radio'),
    },
  ],
};

export const CONDUCT_GROUP: FieldGroup = {
  id: 'conduct',
  fields: [
    {
      path: 'isAnnounced',
      input: { kind: 'switch' },
      ...assumed(true, 'most drills are told beforehand; unannounced alarms take 1.5 to 2 times as long to react to'),
    },
    {
      path: 'classes.teacher',
      input: { kind: 'choice', options: ['leads', 'sweeps'] },
      ...assumed('leads', 'a class follows its teacher'),
    },
    {
      path: 'classes.cohesion',
      input: { kind: 'switch' },
      ...assumed(true, 'a class stays together'),
    },
    {
      path: 'reactionShare',
      input: { kind: 'number', unit: 'percent', min: 20, max: 500, scale: 100 },
      ...assumed(1, 'time to react by age as in the studies; a drill of the school tells its own'),
      isAdvanced: true,
    },
    {
      path: 'paceShare',
      input: { kind: 'number', unit: 'percent', min: 20, max: 200, scale: 100 },
      ...assumed(1, 'speeds by age as measured; lower for tired or very careful people'),
      isAdvanced: true,
    },
    {
      path: 'doorFlow',
      input: { kind: 'choice', options: ['emergent', 'design'] },
      ...assumed(
        'emergent',
        'doors pass what the movement gives; the design value is 1.33 people per second and metre',
      ),
      isAdvanced: true,
    },
    {
      path: 'maxTimeS',
      input: { kind: 'number', unit: 's', min: 60, max: 14_400, isWhole: true },
      ...assumed(1800, 'ends a run in which somebody cannot get on'),
      isAdvanced: true,
    },
  ],
};
