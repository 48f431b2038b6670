/** Nine places in a square, eight filled and one open ring: everyone counted, and one still looked for. */
const COUNTED: readonly (readonly [number, number])[] = [
  [9.4, 9.4],
  [17, 9.4],
  [24.6, 9.4],
  [9.4, 17],
  [17, 17],
  [24.6, 17],
  [9.4, 24.6],
  [17, 24.6],
];

export function Logo() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect width="34" height="34" rx="9" fill="var(--accent)" />
      {COUNTED.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.35" fill="var(--on-accent)" />
      ))}
      <circle cx="24.6" cy="24.6" r="2.6" fill="none" stroke="var(--logo-ring)" strokeWidth="1.9" />
    </svg>
  );
}
