import type { ConsolidationResult, UnitStatus } from '../domain/consolidation/result';
import { expectedUnits } from '../domain/consolidation/totals';
import type { Mechanism } from '../domain/mechanism/definition';
import { cliText, type Lang } from '../messages/cli';

/** Columns a text takes in a terminal: Chinese characters and full-width marks take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (width, char) =>
      width +
      (/[\u1100-\u115f\u2018-\u201d\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
const rightPadded = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** The ten totals and the states of the units, as plain text for standard output. */
export function summaryTable(result: ConsolidationResult, mechanism: Mechanism, lang: Lang): string {
  const rows = mechanism.indicators.map((indicator, index) => {
    const total = result.totals[indicator.key];
    const name = `${String.fromCodePoint(0x2460 + index)} ${lang === 'zh' ? indicator.label : indicator.key}`;
    const open = expectedUnits(result.units, result.hasRoster).length - total.usable;
    return {
      name,
      value: total.value === null ? '—' : String(total.value),
      state: total.complete
        ? cliText('complete', {}, lang)
        : cliText('incomplete', { units: total.usable, open: Math.max(0, open) }, lang),
    };
  });
  const nameWidth = Math.max(...rows.map((row) => displayWidth(row.name)));
  const valueWidth = Math.max(8, ...rows.map((row) => displayWidth(row.value)));
  const title = cliText('tableTitle', { name: mechanism.name, ...result.period }, lang);
  const lines = rows.map(
    (row) => `${padded(row.name, nameWidth)}  ${rightPadded(row.value, valueWidth)}  ${row.state}`,
  );
  return [title, ...lines, unitsLine(result, lang), ''].join('\n');
}

function unitsLine(result: ConsolidationResult, lang: Lang): string {
  const number = (status: UnitStatus): number => result.units.filter((unit) => unit.status === status).length;
  return cliText(
    'unitsLine',
    {
      expected: expectedUnits(result.units, result.hasRoster).length,
      reported: number('reported'),
      missing: number('missing'),
      empty: number('empty'),
      duplicate: number('duplicate'),
      wrongPeriod: number('wrongPeriod'),
      unknownUnit: number('unknownUnit'),
      late: result.units.filter((unit) => unit.late).length,
    },
    lang,
  );
}
