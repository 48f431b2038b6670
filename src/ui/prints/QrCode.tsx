/** An address as a code to be scanned, drawn as one path so that it prints sharp. */
import { useMemo } from 'react';
import { qrRows } from '../parts/qrRows.js';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}

export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { d, size } = useMemo(() => {
    const rows = qrRows(text);
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
    return { d: dark.join(''), size: rows.length };
  }, [text]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={`M0 0H${size}V${size}H0Z`} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
