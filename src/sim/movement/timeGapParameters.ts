/**
 * The calibrated set of the time-gap model, one for all cases.
 *
 * Source: docs/decisions/0003-movement-model.md. "Calibrated" means fitted in this project against the published
 * reference cases named there; the fit is verified anew by the verification suite, not assumed.
 */
export interface TimeGapParameters {
  /** lambda: stand-still spacing as a share of the sum of the two radii. Calibrated (single-file data). */
  readonly spacingShare: number;
  /** T_0: time gap kept to the person ahead, s. Calibrated (doors, fundamental diagram, single file). */
  readonly timeGapS: number;
  /** w: half-width of the strip that counts as "in front", as a share of the spacing. Calibrated. */
  readonly frontShare: number;
  /** g: people this close in distance to the goal do not give way to each other, m. Calibrated. */
  readonly tieM: number;
  /** t_v: time to reach free speed, s. Calibrated. */
  readonly accelerationS: number;
  /** t_e: time to turn, s. Xu, Chraibi, Seyfried 2021. */
  readonly turningS: number;
  /** k and h: strength and range of sideways steering, 1 and m. Calibrated. */
  readonly steering: number;
  readonly steeringRangeM: number;
  /** y_0: sideways reach of steering, m. Calibrated. */
  readonly steeringSideM: number;
  /** t_a: how far people look ahead, s. Calibrated (1 s in Xu et al. 2021). */
  readonly anticipationS: number;
  /** k_o and b: stronger evasion of people who come towards one, 1; preference for the right, m. Calibrated. */
  readonly opponentSteering: number;
  readonly rightPreferenceM: number;
  /** w_o and lambda_o: the strip and the spacing of opponents, who turn their shoulders. Calibrated. */
  readonly opponentFrontShare: number;
  readonly opponentSpacingShare: number;
  /** T_o and c_o: time gap to opponents, s, and the least share of free speed they leave. Calibrated. */
  readonly opponentTimeGapS: number;
  readonly opponentLeastShare: number;
  /** kappa and kappa_o: contact distance as a share of the sum of radii. Calibrated. */
  readonly contactShare: number;
  readonly opponentContactShare: number;
  /** omega: share of an overlap resolved in 0.05 s. Calibrated. */
  readonly contactRelaxation: number;
  /** Fastest shift by contact, m/s. */
  readonly contactSpeedMPerS: number;
}

export const TIME_GAP_PARAMETERS: TimeGapParameters = {
  spacingShare: 0.9,
  timeGapS: 0.8,
  frontShare: 1.18,
  tieM: 0.15,
  accelerationS: 1,
  turningS: 0.3,
  steering: 1.3,
  steeringRangeM: 0.5,
  steeringSideM: 0.7,
  anticipationS: 0.8,
  opponentSteering: 1.5,
  rightPreferenceM: 0.3,
  opponentFrontShare: 0.65,
  opponentSpacingShare: 0.75,
  opponentTimeGapS: 0.4,
  opponentLeastShare: 0.35,
  contactShare: 0.78,
  opponentContactShare: 0.75,
  contactRelaxation: 0.6,
  contactSpeedMPerS: 1,
};

/** Two headings with a smaller product than this are opposed. */
export const OPPOSED = -0.2;

/** Time-gap factors between two people on the same flight (calibrated, movement model section 3.7). */
export const STAIR_GAP_FACTOR = { up: 1.4, down: 1.1 } as const;
/** Share of the radius kept from walls, and the band in which a wall turns the heading, m (movement model 3.7). */
export const WALL_CONTACT_SHARE = 0.85;
export const WALL_GUARD_M = 0.05;
