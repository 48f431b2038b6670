/** A button that lets the user choose a file. */
import { Button, type ButtonProps } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useFileChooser } from './useFileChooser.js';

interface FileButtonProps extends ButtonProps {
  readonly label: string;
  /** Endings and types to offer; all where absent. */
  readonly accept?: string | undefined;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, onFile, ...button }: FileButtonProps) {
  const chooser = useFileChooser({ onFile, accept, label });
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
