import { COMPARISONS, type DocumentCondition } from '../../../domain/document/workbook-document';
import { isUnkept, plainFormula } from './formula-keeping';
import { rangesOfList } from './range-list';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import type { ConditionLook } from './styles-part';
import { attributeOf, childrenOf, descendantsOf, numberOf, switchOf, type XmlElement } from './xml-element';

/** Kinds of rules that carry, beside what the dialog asked, a formula that says the same. */
const WITH_FORMULA = [
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
];

interface Ranked {
  readonly priority: number;
  readonly condition: DocumentCondition;
}

/** The conditional formats in order of priority; scales, bars, icons and rankings are counted. */
export function sheetConditions(part: SheetPart, context: SheetContext): readonly DocumentCondition[] {
  const found: Ranked[] = [];
  for (const group of part.all('conditionalFormatting')) {
    for (const rule of childrenOf(group, 'cfRule')) {
      const when = whenOf(rule, context);
      const ranges = rangesOfList(attributeOf(group, 'sqref') ?? '');
      if (!when || ranges.length === 0) {
        context.tally.add('conditions', context.name);
        continue;
      }
      const { style, simplified } = lookOf(rule, context);
      if (simplified) context.tally.add('looks', context.name);
      found.push({
        priority: numberOf(rule, 'priority') ?? found.length,
        condition: { ranges, when, style, stopIfTrue: switchOf(rule, 'stopIfTrue') },
      });
    }
  }
  context.tally.add('conditions', context.name, extendedRules(part));
  return found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
}

function whenOf(rule: XmlElement, { lostNames }: SheetContext): DocumentCondition['when'] | undefined {
  const formulas = childrenOf(rule, 'formula').map(({ text }) => plainFormula(text.trim()));
  const [formula] = formulas;
  const type = attributeOf(rule, 'type') ?? '';
  if (formula === undefined || formulas.some((each) => isUnkept(each, lostNames))) return undefined;
  if (WITH_FORMULA.includes(type)) return { kind: 'formula', formula };
  const operator = COMPARISONS.find((each) => each === attributeOf(rule, 'operator'));
  return type === 'cellIs' && operator ? { kind: 'cellIs', operator, formulas } : undefined;
}

const lookOf = (rule: XmlElement, { styles }: SheetContext): ConditionLook =>
  styles.conditionLooks[numberOf(rule, 'dxfId') ?? -1] ?? { style: {}, simplified: false };

/** Rules that newer programs keep apart; a bar there only refines one that was counted already. */
const extendedRules = (part: SheetPart): number =>
  part
    .all('extLst')
    .flatMap((list) => descendantsOf(list, 'cfRule'))
    .filter((rule) => attributeOf(rule, 'type') !== 'dataBar').length;
