/** The colours of the drawing, read once per theme from the design tokens. */

const TOKENS = {
  paper: '--plan-paper',
  ground: '--plan-ground',
  green: '--plan-green',
  floor: '--plan-floor',
  room: '--plan-room',
  circulation: '--plan-circ',
  stair: '--plan-stair',
  service: '--plan-serv',
  laboratory: '--plan-lab',
  wall: '--plan-wall',
  thin: '--plan-thin',
  furniture: '--plan-furn',
  label: '--plan-label',
  exit: '--exit',
  accent: '--accent',
  accentSoft: '--accent-soft',
  danger: '--danger-fill',
  okFill: '--ok-fill',
  line: '--line-2',
  walking: '--p-move',
  waiting: '--p-wait',
  arrived: '--p-out',
  inPlace: '--p-shelter',
  staff: '--p-staff',
  halo: '--p-halo',
  density1: '--den-1',
  density2: '--den-2',
  density3: '--den-3',
  density4: '--den-4',
  density5: '--den-5',
} as const;

type PaletteName = keyof typeof TOKENS;

/** CSS colours by their job, as the theme at hand has them. */
export type Palette = Readonly<Record<PaletteName, string>> & {
  /** Opacity of the density steps, 0 to 1. */
  readonly densityAlpha: number;
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim() || '#808080']),
  ) as Record<PaletteName, string>;
  const densityAlpha = Number.parseFloat(style.getPropertyValue('--den-alpha'));
  return { ...colours, densityAlpha: Number.isFinite(densityAlpha) ? densityAlpha : 0.8 };
}

/** Colours as references to the tokens: what is drawn with them takes the colours of the paper it lies on. */
export function tokenPalette(): Palette {
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, `var(${token})`]));
  return { ...(colours as Record<PaletteName, string>), densityAlpha: 1 };
}

/** Calls back when the theme changes: the colour scheme is an attribute of the root element. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-mantine-color-scheme', 'data-theme'],
  });
  return () => observer.disconnect();
}
