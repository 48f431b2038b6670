/** The ways of looking at the year's duties, by the name they have in the address. */
export const DUTY_VIEWS = ['semester', 'year', 'agenda', 'status'] as const;
export type DutyView = (typeof DUTY_VIEWS)[number] | 'plan';

/** Below this width the agenda comes first; the grid is there, and scrolls. */
export const PHONE = '(max-width: 639px)';

export function viewOf(named: string | undefined, isPhone: boolean): DutyView {
  if (named === 'plan') return 'plan';
  return DUTY_VIEWS.find((each) => each === named) ?? (isPhone ? 'agenda' : 'semester');
}
