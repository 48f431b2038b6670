/** The commander's sheet: every phase with its signal and room for when it began, and what has to be noted. */
import { type TallySheet, TALLY_WORDS as W } from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Tally.module.css';
import { Box, ClockNote, Digits, SignatureLine, TallyHead } from './TallyHead.js';
import type { TallyFrame } from './tallyFrame.js';

export function CommanderSheet({ frame, sheet }: { frame: TallyFrame; sheet: TallySheet }) {
  const { language, phaseName } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <Sheet language={language} label={say(W.title)}>
      <TallyHead frame={frame} of="commander" name="" />
      <ClockNote frame={frame} />
      <table className={classes.table} data-phases="">
        <thead>
          <tr>
            <th scope="col">{say(W.phase)}</th>
            <th scope="col" data-wide="">
              {say(W.signal)}
            </th>
            <th scope="col" data-wide="">
              {say(W.begun)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.phases.map(({ name, signal, startsClock }) => (
            <tr key={name}>
              <th scope="row">
                {say(phaseName(name))}
                {startsClock && <small>▶ {say(W.startsClock)}</small>}
              </th>
              <td>{signal ?? '—'}</td>
              <td>
                <Digits />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.boxes}>
        {[W.falseStart, W.stopped, W.realEmergency].map((label) => (
          <Box key={label.en} label={say(label)} />
        ))}
      </div>
      <div className={classes.boxes}>
        {[W.falls, W.minorInjuries, W.seriousInjuries].map((label) => (
          <Box key={label.en} label={say(label)} />
        ))}
      </div>
      <div className={classes.boxes} data-few="">
        <Box label={say(W.firstCall)} />
        <Box label={say(W.comment)} />
      </div>
      <div className={classes.boxes} data-one="" data-grow="">
        <Box label={say(W.happenings)} />
      </div>
      <SignatureLine frame={frame} />
    </Sheet>
  );
}
