/** A button of a toolbar: icon and words, on a phone the icon alone with the words as its name. */
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useIsPhone } from './useIsPhone.js';

interface ToolbarButtonProps extends ButtonProps, Pick<ComponentProps<'button'>, 'onClick' | 'ref'> {
  readonly label: string;
  readonly icon: ReactNode;
}

export function ToolbarButton({ label, icon, ...button }: ToolbarButtonProps) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <Button size="xs" px={8} flex="none" aria-label={label} title={label} {...button}>
        {icon}
      </Button>
    );
  }
  return (
    <Button size="xs" flex="none" leftSection={icon} {...button}>
      {label}
    </Button>
  );
}
