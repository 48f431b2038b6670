import type { DrawnPath } from './pathGraphics.js';

export function DrawnPaths({ paths }: { paths: readonly DrawnPath[] }) {
  return paths.map(({ d, fill, stroke, width, opacity }, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew as a whole
      key={index}
      d={d}
      fillRule="evenodd"
      opacity={opacity === 1 ? undefined : opacity}
      style={{ fill: fill ?? 'none', stroke: stroke ?? 'none', strokeWidth: width }}
    />
  ));
}
