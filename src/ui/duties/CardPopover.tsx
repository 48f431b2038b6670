/** The frame of a clause card beside the thing it belongs to: it takes the keyboard and gives it back. */
import { Popover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './ClauseCard.module.css';

interface CardPopoverProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly label: string;
  /** Sides to go to where there is no room on the right. */
  readonly otherwise: ('left' | 'bottom' | 'top' | 'bottom-start' | 'top-start')[];
  /** What the card belongs to. */
  readonly target: ReactElement;
  readonly children: ReactNode;
}

export function CardPopover({ isOpen, onChange, label, otherwise, target, children }: CardPopoverProps) {
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      width={384}
      withArrow
      trapFocus
      returnFocus
      position="right"
      middlewares={{ flip: { fallbackPlacements: otherwise }, shift: { padding: 12 } }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={classes.box} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
