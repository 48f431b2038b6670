/** Mantine reads the design tokens; feature code uses `var(--…)` and writes no colours. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#EAF5F6',
  '#DDEDEE',
  '#C2DEE1',
  '#9CC6CA',
  '#63BFC9',
  '#3C9AA5',
  '#1D7D89',
  '#0D6470',
  '#094E58',
  '#063A42',
];

/** The three buttons of the design: one primary a region, outline, and quiet text. */
const variantColors: VariantColorsResolver = (input) => {
  switch (input.variant) {
    case 'filled':
      return { background: 'var(--accent)', hover: 'var(--accent-2)', color: 'var(--on-accent)', border: 'none' };
    case 'default':
      return {
        background: 'var(--surface)',
        hover: 'var(--surface-3)',
        color: 'var(--ink)',
        border: 'calc(.0625rem * var(--mantine-scale)) solid var(--control)',
      };
    case 'subtle':
      return { background: 'transparent', hover: 'var(--accent-soft)', color: 'var(--accent)', border: 'none' };
    default:
      return defaultVariantColorsResolver(input);
  }
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent },
  autoContrast: true,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '.75rem', sm: '.8125rem', md: '.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.45', lg: '1.65', xl: '1.35' },
  headings: { fontFamily: 'var(--font)', fontWeight: '600', textWrap: 'balance' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '999px' },
  defaultRadius: 'sm',
  shadows: { xs: 'var(--e1)', sm: 'var(--e1)', md: 'var(--e2)', lg: 'var(--e3)', xl: 'var(--e3)' },
  breakpoints: { xs: '40em', sm: '48em', md: '64em', lg: '80em', xl: '100em' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'never',
  // plain objects, not `Part.extend`: that would fetch every part with the first screen
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    Badge: { defaultProps: { radius: 'xs', variant: 'light', tt: 'none' } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 10 } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
    Popover: { defaultProps: { shadow: 'lg', radius: 'md', transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: {
        radius: 'md',
        shadow: 'lg',
        transitionProps: { duration: 120 },
        // the page has one banner; the head of a dialog is none
        attributes: { header: { role: 'none' } },
      },
    },
    // a menu holds its items alone, and the first one takes the focus
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** Colours of Mantine that come from tokens. Set per scheme: Mantine's own are, and would win otherwise. */
const TOKEN_COLOURS: Record<string, string> = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default-hover': 'var(--surface-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-disabled': 'var(--surface-3)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: TOKEN_COLOURS,
  dark: TOKEN_COLOURS,
});
