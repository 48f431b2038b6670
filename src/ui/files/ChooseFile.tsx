/** A button that lets the user choose a file. */
import { Button, type ButtonProps } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useFileChooser } from './useFileChooser.js';

export function ChooseFile({ label, accept, ...button }: ButtonProps & { label: string; accept?: string }) {
  const chooser = useFileChooser(accept);
  return (
    <>
      <Button
        leftSection={<IconUpload size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => chooser.choose()}
        {...button}
      >
        {label}
      </Button>
      {chooser.input}
    </>
  );
}
