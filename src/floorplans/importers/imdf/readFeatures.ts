/** One member of an IMDF archive → its GeoJSON features, with a problem for everything that is not one. */
import { type Problem, problem } from '../../../model/index.js';
import { parseJson } from '../decodeFile.js';
import { type Feature, isLonLat, isObject, readFeature } from '../features/geojson.js';

export interface FeatureFile {
  readonly features: readonly Feature[];
  readonly problems: readonly Problem[];
}

export function readFeatures(text: string | null, member: string): FeatureFile {
  const json = text === null ? undefined : parseJson(text);
  const list = isObject(json) ? json.features : undefined;
  if (!Array.isArray(list)) {
    const message = `${member} could not be read as GeoJSON and was left out. Export the plan again, or repair this file.`;
    return {
      features: [],
      problems: [problem('error', 'imdf-member-unreadable', member, message, { values: { member } })],
    };
  }
  const features: Feature[] = [];
  const seen = new Set<string>();
  let broken = 0;
  let repeated = 0;
  for (const item of list) {
    const feature = readFeature(item, isLonLat, isObject(item) ? item.id : undefined);
    if (feature === null) broken++;
    else if (seen.has(feature.id)) repeated++;
    else features.push(feature);
    if (feature) seen.add(feature.id);
  }
  const problems: Problem[] = [];
  if (broken > 0) {
    const message = `${broken} of ${list.length} features in ${member} have no id or no usable coordinates and were left out.`;
    problems.push(
      problem('warning', 'imdf-feature-unreadable', member, message, { values: { member, count: broken } }),
    );
  }
  if (repeated > 0) {
    const message = `${repeated} features in ${member} use an id a second time; the first of each was kept.`;
    problems.push(problem('warning', 'imdf-id-repeated', member, message, { values: { member, count: repeated } }));
  }
  return { features, problems };
}
