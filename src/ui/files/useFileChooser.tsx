/** The system's way to choose a file, behind any button or menu item; the same file twice in a row if need be. */
import { type ReactNode, useRef } from 'react';

interface FileChooser {
  /** To be put beside what opens it, where it stays. */
  readonly input: ReactNode;
  choose(): void;
}

interface Chosen {
  readonly onFile: (file: File) => void;
  /** Endings and types to offer; all where absent. */
  readonly accept?: string | undefined;
  readonly label?: string;
}

export function useFileChooser({ onFile, accept, label }: Chosen): FileChooser {
  const ref = useRef<HTMLInputElement>(null);
  return {
    choose: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    ),
  };
}
