/**
 * Sizes of staircases, from what a school would build down to what a spiral tower leaves room for.
 *
 * Comfortable sizes by GB 50099-2011 (8.7): treads of 0.28 m, risers of at most 0.15 m, landings as deep as a flight is
 * wide and at least 1.20 m. Everything below is a compromise with an enclosure that the file draws too small.
 */

export interface StairDesign {
  readonly kind: 'halfTurn' | 'straight';
  /** Clear width of one flight, m. */
  readonly widthM: number;
  /** Length of one flight on the ground, m. */
  readonly runM: number;
  /** Depth of the landing between two flights, m; 0 for a single flight. */
  readonly landingM: number;
  /** Depth of floor kept free before the foot and behind the head, and width of ways past the stair, m. */
  readonly frontM: number;
  /** Higher is better. */
  readonly score: number;
}

/** Steps of one storey. */
export interface Climb {
  readonly steps: number;
  readonly riserM: number;
}

const RISER_M = 0.15;
export const TREAD_M = 0.28;

/** Widest flight that is derived, m; a wider stair has handrails that divide it. */
const MAX_WIDTH_M = 3.6;
export const MIN_WIDTH_M = 0.55;

/** As wide as three streams of people need, m; more is welcome but not sought. */
const GOOD_WIDTH_M = 1.65;
const GOOD_LANDING_M = 1.2;

const WIDTHS_M = [2, 1.8, 1.65, 1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6, MIN_WIDTH_M];

/** Shares of the true length of a flight. */
const RUN_SHARES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36, 0.3];

/** Flights of spiral stairs and ladders, which no share of a true length meets, m. The last is the shortest derived. */
const SHORTEST_RUNS_M = [1.2, 1, 0.9];

/** An even number of steps, so that both flights of a storey are alike. */
export function climbOf(heightM: number): Climb {
  const steps = Math.max(2, 2 * Math.round(heightM / RISER_M / 2));
  return { steps, riserM: heightM / steps };
}

const share = (value: number, good: number) => Math.min(1, value / good);

function scoreOf(design: Omit<StairDesign, 'score'>, trueRunM: number): number {
  const { kind, widthM, runM, landingM, frontM } = design;
  const goodDepth = Math.max(GOOD_LANDING_M, Math.min(widthM, 2));
  const run = 3 * share(runM, trueRunM) - (runM < 0.4 * trueRunM ? 0.5 : 0);
  const width = 2 * share(widthM, GOOD_WIDTH_M) + 0.2 * share(Math.max(0, widthM - GOOD_WIDTH_M), 2);
  const landing = landingM === 0 ? 0.4 : share(landingM, goodDepth);
  const front = 2.5 * share(frontM, goodDepth) - (frontM < 0.6 ? 0.5 : 0);
  return run + width + landing + front - (kind === 'straight' ? 1.5 : 0);
}

function runsOf(trueRunM: number): number[] {
  const shortest = SHORTEST_RUNS_M[0] as number;
  return [...RUN_SHARES.map((each) => each * trueRunM).filter((runM) => runM > shortest), ...SHORTEST_RUNS_M];
}

function depthsFor(widthM: number): number[] {
  const depths = [Math.min(2, widthM), GOOD_LANDING_M, 1, 0.8, 0.6, 0.5].filter(
    (depth) => depth <= Math.max(widthM, 1.2),
  );
  return [...new Set(depths)];
}

/** Half-turn designs: two flights side by side with a landing between them at the far end. */
export function halfTurnDesigns(climb: Climb, widthsM: readonly number[]): StairDesign[] {
  const trueRunM = (climb.steps / 2) * TREAD_M;
  return list(widthsM, (widthM) =>
    runsOf(trueRunM).flatMap((runM) =>
      depthsFor(widthM).flatMap((landingM) =>
        depthsFor(widthM).map((frontM): StairDesign => {
          const sizes = { kind: 'halfTurn' as const, widthM, runM, landingM, frontM };
          return { ...sizes, score: scoreOf(sizes, trueRunM) };
        }),
      ),
    ),
  );
}

/** Straight designs: one flight, or two with a landing where the room is long enough. */
export function straightDesigns(climb: Climb, widthsM: readonly number[]): StairDesign[] {
  const trueRunM = climb.steps * TREAD_M;
  return list(widthsM, (widthM) => {
    const single = runsOf(trueRunM).map((runM) => ({ runM, landingM: 0 }));
    const double = [GOOD_LANDING_M, Math.max(GOOD_LANDING_M, Math.min(widthM, 2))].map((landingM) => ({
      runM: trueRunM / 2,
      landingM,
    }));
    return [...double, ...single].flatMap(({ runM, landingM }) =>
      depthsFor(widthM).map((frontM): StairDesign => {
        const sizes = { kind: 'straight' as const, widthM, runM, landingM, frontM };
        return { ...sizes, score: scoreOf(sizes, landingM > 0 ? trueRunM / 2 : trueRunM) };
      }),
    );
  });
}

function list(widthsM: readonly number[], designsOf: (widthM: number) => StairDesign[]): StairDesign[] {
  const widths = [...new Set([...widthsM, ...WIDTHS_M])].filter((each) => each >= MIN_WIDTH_M && each <= MAX_WIDTH_M);
  return widths.flatMap(designsOf);
}

/** The best first; equal ones in the order they were made. */
export function sortDesigns(designs: readonly StairDesign[]): StairDesign[] {
  return designs
    .map((design, index) => ({ design, index }))
    .sort((a, b) => b.design.score - a.design.score || a.index - b.index)
    .map((each) => each.design);
}
