/** What a drill measures beside the times of everyone; a kind fills in its part. */
// biome-ignore lint/suspicious/noEmptyInterface: kinds of drill add what they measure
export interface DrillFigures {}
