/** How a phase is coloured wherever it is drawn: by what people do in it, in every kind of drill alike. */

export type PhaseTone = 'signal' | 'cover' | 'react' | 'move' | 'count' | 'rest';

const TONES: Readonly<Record<string, PhaseTone>> = {
  detection: 'signal',
  alarm: 'signal',
  earlyWarning: 'signal',
  secondSignal: 'signal',
  warning: 'signal',
  shaking: 'cover',
  aftershock: 'cover',
  lockingDown: 'cover',
  secured: 'cover',
  hold: 'cover',
  secure: 'cover',
  shelter: 'cover',
  policeTakeover: 'cover',
  response: 'react',
  waking: 'react',
  evacuation: 'move',
  evacuateAway: 'move',
  release: 'move',
  assembly: 'count',
  rollCall: 'count',
  bedRoll: 'count',
};

export function phaseTone(phase: string): PhaseTone {
  return TONES[phase] ?? 'rest';
}
