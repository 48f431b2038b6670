/**
 * Lets a place put its crumb, tags and actions into the header without the header knowing the place.
 * `<HeaderSlot at="tags">…</HeaderSlot>` draws its children there while the place is open.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

type SlotName = 'crumbs' | 'tags' | 'actions';

interface Slots {
  readonly nodes: Readonly<Record<SlotName, HTMLElement | null>>;
  readonly refs: Readonly<Record<SlotName, (node: HTMLElement | null) => void>>;
}

const SlotContext = createContext<Slots | null>(null);

export function HeaderSlots({ children }: { children: ReactNode }) {
  const [crumbs, setCrumbs] = useState<HTMLElement | null>(null);
  const [tags, setTags] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(
    () => ({ nodes: { crumbs, tags, actions }, refs: { crumbs: setCrumbs, tags: setTags, actions: setActions } }),
    [crumbs, tags, actions],
  );
  return <SlotContext value={slots}>{children}</SlotContext>;
}

/** For the header only: where to hang each slot. */
export function useSlotRefs(): Slots['refs'] | null {
  return useContext(SlotContext)?.refs ?? null;
}

export function HeaderSlot({ at, children }: { at: SlotName; children: ReactNode }) {
  const node = useContext(SlotContext)?.nodes[at] ?? null;
  return node === null ? null : createPortal(children, node);
}
