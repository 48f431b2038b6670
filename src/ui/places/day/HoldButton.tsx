/** A button that acts only when it is held: what it does cannot be taken back by a slip of the finger. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './Day.module.css';

/** Ours: long enough for a slip to end before it, short enough for an emergency. */
export const HOLD_MS = 1000;

interface HoldButtonProps {
  readonly children: ReactNode;
  /** Says how, as a second line. */
  readonly hint: string;
  readonly tone: 'danger' | 'plain';
  readonly onHeld: () => void;
}

const isPress = (key: string) => key === 'Enter' || key === ' ';

export function HoldButton({ children, hint, tone, onHeld }: HoldButtonProps) {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const letGo = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  };
  const hold = () => {
    if (timer.current !== null) return;
    setHeld(true);
    timer.current = setTimeout(() => {
      letGo();
      onHeld();
    }, HOLD_MS);
  };
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return (
    <button
      type="button"
      className={classes.hold}
      data-tone={tone}
      data-held={isHeld || undefined}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key }) => isPress(key) && hold()}
      onKeyUp={({ key }) => isPress(key) && letGo()}
      onBlur={letGo}
    >
      <span className={classes.holdWords}>{children}</span>
      <small>{hint}</small>
    </button>
  );
}
