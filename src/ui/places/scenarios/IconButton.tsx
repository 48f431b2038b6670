import type { TablerIcon } from '@tabler/icons-react';
import classes from './IconButton.module.css';

interface IconButtonProps {
  /** What it does and to what; shown as a hint as well. */
  readonly label: string;
  readonly Icon: TablerIcon;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A small button with an icon; its name is said and shown on hover. */
export function IconButton({ label, Icon, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon size={16} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
