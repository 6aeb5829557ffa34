import { type Area, overlaps, without } from '../grid/area';

export interface ConditionalLook {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: 'None' | 'Single' | 'Double';
  fontColor?: string;
  fill?: string;
}

export const CONDITION_TYPES = ['CellValue', 'ContainsText', 'Custom'] as const;
export type ConditionType = (typeof CONDITION_TYPES)[number];

/** One conditional format; `rule` is of its type, and empty until the client sets it. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: ConditionType;
  areas: readonly Area[];
  rule: Readonly<Record<string, string>>;
  stopIfTrue: boolean;
  readonly look: ConditionalLook;
}

/** The conditional formats of a sheet, first priority first. */
export class ConditionalRules {
  #rules: readonly ConditionalRule[] = [];
  #made = 0;

  all(): readonly ConditionalRule[] {
    return this.#rules;
  }

  in(areas: readonly Area[]): readonly ConditionalRule[] {
    return this.#rules.filter((rule) =>
      rule.areas.some((area) => areas.some((other) => overlaps(area, other))),
    );
  }

  addFirst(type: ConditionType, areas: readonly Area[]): ConditionalRule {
    const rule = this.#make(type, areas);
    this.#rules = [rule, ...this.#rules];
    return rule;
  }

  addLast(type: ConditionType, areas: readonly Area[]): ConditionalRule {
    const rule = this.#make(type, areas);
    this.#rules = [...this.#rules, rule];
    return rule;
  }

  #make(type: ConditionType, areas: readonly Area[]): ConditionalRule {
    const id = `{CF000000-0000-0000-0000-${String(++this.#made).padStart(12, '0')}}`;
    return { id, type, areas, rule: {}, stopIfTrue: false, look: {} };
  }

  /** `priority` from 0. */
  moveTo(rule: ConditionalRule, priority: number): void {
    const others = this.#rules.filter((other) => other !== rule);
    this.#rules = [...others.slice(0, priority), rule, ...others.slice(priority)];
  }

  remove(rule: ConditionalRule): void {
    this.#rules = this.#rules.filter((other) => other !== rule);
  }

  /** Everything to other areas, as when rows are inserted. */
  move(moved: (area: Area) => Area): void {
    for (const rule of this.#rules) rule.areas = rule.areas.map(moved);
  }

  /** Takes the formats off these cells; elsewhere they stay. */
  clear(areas: readonly Area[]): void {
    for (const rule of this.#rules) {
      for (const hole of areas) rule.areas = rule.areas.flatMap((area) => without(area, hole));
    }
    this.#rules = this.#rules.filter((rule) => rule.areas.length > 0);
  }
}
