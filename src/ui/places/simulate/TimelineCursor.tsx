/** The line through everything at the replay's time, moved without drawing the rest again. */
import { useEffect, useRef } from 'react';
import { clock } from '../../i18n/format.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './Timeline.module.css';
import type { TimeScale } from './timelineScale.js';

const PILL_WIDTH = 42;

export function TimelineCursor({ scale, height }: { scale: TimeScale; height: number }) {
  const group = useRef<SVGGElement>(null);
  const text = useRef<SVGTextElement>(null);
  useEffect(() => {
    const place = () => {
      const { playback } = useRunStore.getState();
      group.current?.setAttribute('transform', `translate(${scale.x(playback.timeS)} 0)`);
      if (text.current !== null) text.current.textContent = clock(Math.floor(playback.timeS));
    };
    place();
    return useRunStore.subscribe(place);
  }, [scale]);
  return (
    <g ref={group} className={classes.cursor}>
      <line x1={0} x2={0} y1={0} y2={height - 20} />
      <rect x={-PILL_WIDTH / 2} y={height - 20} width={PILL_WIDTH} height={18} rx={4} />
      <text ref={text} x={0} y={height - 6.5} />
    </g>
  );
}
