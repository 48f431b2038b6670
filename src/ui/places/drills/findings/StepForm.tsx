/** The next step of a finding: what it means, what is missing for it, who takes it and when; and the way back. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  acceptedBy,
  advanceFinding,
  closedOn,
  type Finding,
  type FindingState,
  findingGaps,
  fixersOf,
  isSamePerson,
  moveFinding,
  nextShortStop,
  nextState,
  shortStateOf,
  stateBefore,
  stateIndex,
} from '../../../../drills/index.js';
import type { Outcome, Problem } from '../../../../model/index.js';
import { putFindings } from '../../../findings/findingActs.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { AcceptorNote } from './AcceptorNote.js';
import classes from './StepForm.module.css';
import type { FindingsAtHand } from './useFindings.js';
import { useStateWord } from './useStateWord.js';
import { WhoAndWhen } from './WhoAndWhen.js';

interface StepProps {
  readonly finding: Finding;
  readonly hand: FindingsAtHand;
}

/** The states that are passed on the way, the last one included. */
function passed(finding: Finding, to: FindingState): FindingState[] {
  const states: FindingState[] = [];
  for (let state = nextState(finding.state); state !== null; state = nextState(state)) {
    states.push(state);
    if (state === to) break;
  }
  return states;
}

const isAcceptance = ({ state }: Finding, to: FindingState | null): boolean =>
  state === 'treated' && to !== null && stateIndex(to) > stateIndex('treated');

const isFixer = (finding: Finding, by: string): boolean => fixersOf(finding).some((name) => isSamePerson(name, by));

/** Whoever fixed it cannot accept it; they are not proposed for that. */
function proposedBy(finding: Finding, to: FindingState, hand: FindingsAtHand, usual: string): string {
  const by = hand.lastBy ?? usual;
  return isAcceptance(finding, to) && isFixer(finding, by) ? '' : by;
}

function Missing({ finding, to, hand }: StepProps & { to: FindingState }) {
  const { t } = useTranslation('findings');
  const gaps = [...new Set(passed(finding, to).flatMap((state) => findingGaps(finding, state, hand.needed)))];
  const fields = gaps.filter((gap) => gap !== 'fix');
  return (
    <>
      {fields.length > 0 && (
        <p className={classes.needs}>
          {t('step.needs', { list: fields.map((gap) => t(`field.${gap}`)).join(t('comma')) })}
        </p>
      )}
      {gaps.includes('fix') && <p className={classes.needs}>{t('step.needsFix')}</p>}
    </>
  );
}

function Closed({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const date = closedOn(finding);
  const by = acceptedBy(finding) ?? '';
  return (
    <>
      <h3>{t('step.done')}</h3>
      <p>
        {date === null
          ? t('step.doneTextNoDate', { by })
          : t('step.doneText', { by, date: day(date, currentLanguage(), true) })}
      </p>
      <p>{t('step.doneReopen')}</p>
    </>
  );
}

export function StepForm({ finding, hand }: StepProps) {
  const { t } = useTranslation('findings');
  const wordOf = useStateWord(hand.isShort);
  const { state, title } = finding;
  const to = hand.isShort ? nextShortStop(state) : nextState(state);
  const back = stateBefore(state);
  const [step, setStep] = useState(() => ({
    by: proposedBy(finding, to ?? state, hand, t('step.usualBy')),
    on: hand.today as string,
  }));
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const take = ({ value, problems: found }: Outcome<Finding>, words: string) => {
    setProblems(found);
    if (value !== null) putFindings([value], words);
  };
  const isReady =
    to !== null && passed(finding, to).every((each) => findingGaps(finding, each, hand.needed).length === 0);
  const word = to === null ? '' : wordOf(to);
  const meaning =
    to === null
      ? ''
      : hand.isShort
        ? t(`step.shortMeaning.${shortStateOf(to) as 'closed'}`)
        : t(`step.meaning.${to as 'closed'}`);
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (to === null) return;
        take(advanceFinding(finding, to, step, hand.needed), t('step.moved', { state: word, title }));
      }}
    >
      {to === null ? (
        <Closed finding={finding} />
      ) : (
        <>
          <h3>{t('step.title', { state: word })}</h3>
          <p>{meaning}</p>
          <Missing finding={finding} to={to} hand={hand} />
          {isAcceptance(finding, to) && <AcceptorNote finding={finding} by={step.by} />}
        </>
      )}
      <div className={classes.who}>
        <WhoAndWhen step={step} labels={{ by: t('step.by'), on: t('step.on') }} onChange={setStep} />
        {back !== null && (
          <label className={classes.wide}>
            <span>{t(`step.reason.${state as 'closed'}`)}</span>
            <input type="text" maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          </label>
        )}
      </div>
      <ProblemList problems={problems} />
      <div className={classes.acts}>
        {to !== null && (
          <Button type="submit" variant="filled" disabled={!isReady || step.by.trim() === ''}>
            {t('step.do', { state: word })}
          </Button>
        )}
        {back !== null && (
          <Button
            disabled={step.by.trim() === ''}
            onClick={() =>
              take(
                moveFinding(finding, back, { ...step, note }),
                t(state === 'treated' ? 'step.refused' : 'step.reopened', { title }),
              )
            }
          >
            {t(`step.back.${state as 'closed'}`)}
          </Button>
        )}
      </div>
    </form>
  );
}
