/**
 * A button that acts only when it is held: what it does cannot be taken back by a slip of the finger.
 *
 * Enter or the space bar may be held as well. A short press of a key, and the press of a screen reader, which knows no
 * holding, ask first.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Day.module.css';
import { HoldQuestion } from './HoldQuestion.js';

/** Ours: long enough for a slip to end before it, short enough for an emergency. */
export const HOLD_MS = 1000;

interface HoldButtonProps {
  /** Drawn before the name. */
  readonly children: ReactNode;
  readonly name: string;
  readonly tone: 'danger' | 'plain';
  readonly onHeld: () => void;
}

const isPress = (key: string) => key === 'Enter' || key === ' ';

export function HoldButton({ children, name, tone, onHeld }: HoldButtonProps) {
  const { t } = useTranslation('day');
  const [isHeld, setHeld] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** Whether a hold was under way. */
  const letGo = () => {
    const wasHeld = timer.current !== null;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
    return wasHeld;
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
    <>
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
        onKeyDown={(event) => {
          if (!isPress(event.key)) return;
          // else the key would press the button as well
          event.preventDefault();
          if (!event.repeat) hold();
        }}
        onKeyUp={(event) => {
          if (!isPress(event.key)) return;
          event.preventDefault();
          if (letGo()) setAsking(true);
        }}
        onClick={({ detail }) => {
          // neither finger nor mouse
          if (detail === 0) setAsking(true);
        }}
        onBlur={letGo}
      >
        <span className={classes.holdWords}>
          {children}
          {name}
        </span>
        <small>{t('hold')}</small>
      </button>
      {isAsking && (
        <HoldQuestion
          name={name}
          onYes={() => {
            setAsking(false);
            onHeld();
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
