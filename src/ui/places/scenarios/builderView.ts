/** What of the builder is looked at: session scope, never saved. */
import { create } from 'zustand';

interface BuilderView {
  /** The phase that is edited. */
  readonly phase: string | null;
  readonly picture: 'strip' | 'machine';
  readonly isNewOpen: boolean;
}

export const useBuilderView = create<BuilderView>(() => ({ phase: null, picture: 'strip', isNewOpen: false }));
export const setBuilderView = useBuilderView.setState;
