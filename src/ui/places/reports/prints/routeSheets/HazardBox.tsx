/** What is heard and done in a fire, an earthquake, a lockdown. */
import { IconActivity, IconFlame, IconLock } from '@tabler/icons-react';
import { HAZARD_STEPS, listNames, ROUTE_SHEET_WORDS as W, type WallHazard } from '../../../../../drills/index.js';
import { oneOf } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { Steps } from './Steps.js';
import type { SheetFacts } from './sheetFacts.js';

const ICONS = { fire: IconFlame, earthquake: IconActivity, lockdown: IconLock } as const;

export function HazardBox({ hazard, facts }: { hazard: WallHazard; facts: SheetFacts }) {
  const { language } = facts;
  const Icon = ICONS[hazard];
  const { sounds, isUsual } = facts.signals[hazard];
  return (
    <section data-hazard={hazard}>
      <h3>
        <Icon size="1.25em" stroke={1.75} aria-hidden="true" />
        <Say text={W[hazard]} language={language} />
      </h3>
      <p>
        <Say text={W.signal} language={oneOf(language)} />
        <Say text={listNames(sounds)} language={language} />
        {isUsual && <Say text={W.usual} language={oneOf(language)} />}
      </p>
      <Steps steps={HAZARD_STEPS[hazard]} facts={facts} />
    </section>
  );
}
