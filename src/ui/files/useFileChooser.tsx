/** The system's way to choose a file, behind any button or menu item; the same way in as dropping it on the window. */
import { type ReactNode, useRef } from 'react';
import { openFile } from './openFile.js';

interface FileChooser {
  /** To be put beside what opens it, where it stays. */
  readonly input: ReactNode;
  choose(): void;
}

export function useFileChooser(accept?: string): FileChooser {
  const ref = useRef<HTMLInputElement>(null);
  return {
    choose: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void openFile(file);
        }}
      />
    ),
  };
}
