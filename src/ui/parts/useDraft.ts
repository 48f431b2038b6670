/** What is typed into a field and taken over when it is left or Enter is pressed; Escape gives it up. */
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

interface Draft {
  readonly text: string;
  /** Back to the value at hand. */
  reset(): void;
  /** For the input. */
  readonly input: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** @param onCommit - told of a text that is not the value */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  const reset = () => setText(value);
  return {
    text,
    reset,
    input: {
      value: text,
      onChange: (event) => setText(event.currentTarget.value),
      onBlur: commit,
      onKeyDown: (event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') reset();
      },
    },
  };
}
