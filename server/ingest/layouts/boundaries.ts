import type { Layout, ReadingContext } from '../layout.ts';
import { readAreaCode } from '../read-area-code.ts';
import { type GeoFeature, readGeoJson } from '../registers/read-geojson.ts';
import type { RuleName } from '../rules.ts';

/**
 * Boundaries of areas as the Office for National Statistics publishes them: GeoJSON in longitude and latitude
 * (RFC 7946) or on the British National Grid, a feature an area, its code in a property such as CTYUA23CD. GeoJSON does not
 * say who published it, and anybody can make a file of this form, so neither publisher nor licence is taken for granted.
 */
export const boundaries: Layout = {
  id: 'boundaries',
  table: null,
  publisher: 'Publisher not stated, in the form of the Office for National Statistics',
  licence:
    'not stated in the file; boundaries of the Office for National Statistics are under the OGL v3.0 and contain OS data',
  defaultPolicy: 'published-open',
  headerKind: 'document',
  columns: [],
  fields: null,
  open(_, context) {
    return {
      row: () => undefined,
      document(text) {
        const features = readGeoJson(text);
        if (!features?.length) context.findings.add('geojson-unreadable', { said: 'no features in it' });
        if (features?.some(({ isFromGrid }) => isFromGrid)) context.findings.add('geojson-on-grid', {});
        features?.forEach((feature, at) => {
          takeFeature(feature, at + 1, context);
        });
        return features?.length ?? 0;
      },
    };
  },
};

/** Features are counted from 1; the number stands for the line. */
function takeFeature(
  feature: GeoFeature,
  number: number,
  { catalogue, findings, sink }: ReadingContext,
): void {
  const { code, fault, isRegistered } = readAreaCode(feature.code ?? '', catalogue.areas);
  const rule = feature.code === null ? 'boundary-without-code' : (fault ?? findOutlineFault(feature));
  const { geometry } = feature;
  if (rule || !geometry) {
    const value = feature.code ?? feature.name;
    findings.add(rule ?? 'boundary-without-outline', { line: number, column: `feature ${number}`, value });
    return;
  }
  const name = feature.name ?? catalogue.areas.get(code)?.name ?? code;
  if (feature.year !== null) sink.dateContent(`${feature.year}-12-31`);
  if (!isRegistered) sink.registerArea(code, name, number);
  sink.takeEntry({ kind: 'boundary', key: code, body: { code, name, geometry }, line: number });
}

function findOutlineFault({ geometry, isProjected }: GeoFeature): RuleName | null {
  if (geometry === null) return 'boundary-without-outline';
  return isProjected ? 'geojson-projected' : null;
}
