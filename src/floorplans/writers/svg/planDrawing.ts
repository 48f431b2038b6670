/** What a sheet that Muster drew says it is, in `data-format` of its root. */
export const PLAN_DRAWING = 'muster/plan-drawing';
