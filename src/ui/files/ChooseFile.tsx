/** A button that opens a file, the same way in as dropping it on the window. */
import type { ButtonProps } from '@mantine/core';
import { FileButton } from './FileButton.js';
import { openFile } from './openFile.js';

export function ChooseFile({ label, ...button }: ButtonProps & { label: string }) {
  return <FileButton label={label} onFile={(file) => void openFile(file)} {...button} />;
}
