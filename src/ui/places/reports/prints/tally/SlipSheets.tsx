/** Slips of one class or one post, two to a page, to be cut along the middle. */
import {
  TALLY_COLUMN_HINTS,
  TALLY_COLUMN_WORDS,
  type TallySheet,
  TALLY_WORDS as W,
} from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Tally.module.css';
import { Box, ClockNote, SignatureLine, TallyHead, Tick } from './TallyHead.js';
import type { TallyFrame } from './tallyFrame.js';

const PER_PAGE = 2;

export function SlipSheets({ frame, sheets }: { frame: TallyFrame; sheets: readonly TallySheet[] }) {
  const pages = Array.from({ length: Math.ceil(sheets.length / PER_PAGE) }, (_, i) =>
    sheets.slice(i * PER_PAGE, (i + 1) * PER_PAGE),
  );
  return pages.map((slips) => (
    <Sheet key={slips[0]?.of} language={frame.language} label={slips.map(({ name }) => name).join(', ')}>
      {slips.map((slip) => (
        <section key={slip.of} className={classes.slip}>
          <TallyHead frame={frame} of={slip.role} name={slip.name} />
          {slip.role === 'teacher' ? <TeacherSlip frame={frame} sheet={slip} /> : <PostSlip frame={frame} />}
          <SignatureLine frame={frame} />
        </section>
      ))}
    </Sheet>
  ));
}

function TeacherSlip({ frame, sheet }: { frame: TallyFrame; sheet: TallySheet }) {
  const { language } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const row = sheet.rows[0];
  if (row === undefined) return null;
  const facts = [
    [W.place, row.room],
    [W.slot, row.slot],
  ].filter(([, value]) => value !== '') as [typeof W.place, string][];
  return (
    <>
      <p className={classes.expected}>
        <span>
          {say(W.expected)} <b>{row.expected ?? '　'}</b>
        </span>
        <span>
          {say(W.needHelp)} <b>{row.needHelp}</b>
        </span>
        {facts.map(([label, value]) => (
          <span key={label.en}>
            {say(label)} <b>{value}</b>
          </span>
        ))}
      </p>
      <ClockNote frame={frame} columns={sheet.columns} />
      <div className={classes.boxes}>
        {sheet.columns.map((column) => (
          <Box key={column} label={say(TALLY_COLUMN_WORDS[column])} hint={say(TALLY_COLUMN_HINTS[column])} />
        ))}
      </div>
      <p className={classes.ticks}>
        <span>{say(W.where)}</span>
        {[W.toilet, W.clinic, W.otherClass, W.unknownPlace].map((place) => (
          <Tick key={place.en} text={say(place)} />
        ))}
      </p>
      <p className={classes.small}>{say(W.noSearch)}</p>
    </>
  );
}

function PostSlip({ frame }: { frame: TallyFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, frame.language);
  return (
    <>
      <ClockNote frame={frame} />
      <div className={classes.boxes}>
        {[W.manned, W.firstPass, W.lastPass].map((label) => (
          <Box key={label.en} label={say(label)} />
        ))}
      </div>
      <div className={classes.boxes} data-tally="">
        <Box label={say(W.tally)} />
        <Box label={say(W.passed)} />
      </div>
      <div className={classes.boxes} data-one="">
        <Box label={say(W.blocked)} />
      </div>
      <p className={classes.small}>{say(W.leaveLast)}</p>
    </>
  );
}
