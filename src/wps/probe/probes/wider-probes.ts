import { SPECIAL_CELLS } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { widerBook, widerSheet } from '../wider-api';

const SHAPE = { process: 61, decision: 63, elbow: 2, triangleArrow: 2 } as const;
/** What belongs to a workbook as a whole is not tried in one of the clerk's. */
const NOT_IN_ANOTHERS = 'not tried: no workbook of its own';

/** Calls that the add-in does not make yet, and might: drawing, carriers of hidden data, protection. */
export const WIDER_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'wider.shapes',
    run: ({ second }) => {
      const { Shapes } = widerSheet(second);
      const first = Shapes.AddShape(SHAPE.process, 20, 20, 80, 40);
      const next = Shapes.AddShape(SHAPE.decision, 20, 100, 80, 40);
      const line = Shapes.AddConnector(SHAPE.elbow, 0, 0, 10, 10);
      const result = {
        name: tried(() => (first.Name = '168-步骤')),
        alternative: tried(() => (first.AlternativeText = '步骤')),
        text: tried(() => {
          first.TextFrame2.TextRange.Text = '审核';
          return first.TextFrame2.TextRange.Text;
        }),
        sites: tried(() => first.ConnectionSiteCount),
        begin: tried(() => line.ConnectorFormat.BeginConnect(first, 3)),
        end: tried(() => line.ConnectorFormat.EndConnect(next, 1)),
        arrow: tried(() => (line.Line.EndArrowheadStyle = SHAPE.triangleArrow)),
        group: tried(() => typeof Shapes.Range([first.Name, next.Name]).Group()),
        count: Shapes.Count,
      };
      // In a group they go with it; the sheet goes in any case.
      for (const shape of [line, next, first]) tried(() => shape.Delete());
      return result;
    },
  },
  {
    name: 'wider.customXml',
    run: ({ workbook, place }) => {
      if (place !== 'newWorkbook') return NOT_IN_ANOTHERS;
      const { CustomXMLParts } = widerBook(workbook);
      const before = CustomXMLParts.Count;
      const part = CustomXMLParts.Add('<probe xmlns="urn:mechanism168:probe"/>');
      const added = CustomXMLParts.Count - before;
      part.Delete();
      return { added, left: CustomXMLParts.Count - before };
    },
  },
  {
    name: 'wider.documentProperty',
    run: ({ workbook, place }) => {
      if (place !== 'newWorkbook') return NOT_IN_ANOTHERS;
      const { CustomDocumentProperties } = widerBook(workbook);
      CustomDocumentProperties.Add('168-probe', false, 4, '文本');
      const property = CustomDocumentProperties.Item('168-probe');
      const held = property.Value;
      property.Delete();
      return held;
    },
  },
  {
    name: 'wider.protectedSheet',
    run: ({ second }) => {
      const sheet = widerSheet(second);
      sheet.Protect();
      try {
        return {
          protectContents: sheet.ProtectContents,
          write: tried(() => (sheet.Range('A1').Value2 = 'x')),
          validation: tried(() => sheet.Range('A1').Validation.Delete()),
          format: tried(() => (sheet.Range('A1').Font.Bold = true)),
          rules: tried(() => sheet.Cells.SpecialCells(SPECIAL_CELLS.allValidation).Count),
          tint: tried(() => sheet.Range('A1').FormatConditions.Count),
          rename: tried(() => (sheet.Name = `${sheet.Name}`)),
        };
      } finally {
        sheet.Unprotect();
      }
    },
  },
];
