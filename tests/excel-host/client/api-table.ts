import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ApiTable, MemberRequirement } from '../protocol/api-gate';

const CLASS = /^ {4}class (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;
/** `[Api set: ExcelApi 1.1 for reading visibility; 1.2 for setting it.]` and the like. */
const API_SET = /\[Api set: (\w+) ([\d.]+)(?:[^\]]*?[;,] ([\d.]+)(?= for (?:setting|set)\b))?/;

/** The lines of `declare namespace Excel`. */
function excelLines(declarations: string): readonly string[] {
  const start = declarations.indexOf('\ndeclare namespace Excel {');
  return declarations.slice(start, declarations.indexOf('\n}', start)).split('\n');
}

function requirementIn(comment: string): MemberRequirement | undefined {
  const [, set, version, versionToWrite] = API_SET.exec(comment) ?? [];
  if (set === undefined || version === undefined) return undefined;
  return versionToWrite === undefined ? { set, version } : { set, version, versionToWrite };
}

/** Members without a set of their own have that of their class; classes without one are of the first version. */
const FIRST: MemberRequirement = { set: 'ExcelApi', version: '1.1' };

export function parseApiTable(declarations: string): ApiTable {
  const table: Record<string, Record<string, MemberRequirement>> = {};
  let comment = '';
  let open: { members: Record<string, MemberRequirement>; own: MemberRequirement } | undefined;
  for (const line of excelLines(declarations)) {
    const text = line.trimStart();
    if (text.startsWith('/**')) comment = text;
    else if (text.startsWith('*')) comment += text;
    else if (line.startsWith('    }')) open = undefined;
    else {
      const className = CLASS.exec(line)?.[1];
      if (className !== undefined) {
        open = { members: (table[className] ??= {}), own: requirementIn(comment) ?? FIRST };
      }
      const member = open && MEMBER.exec(line)?.[1];
      // Overloads repeat the name; the first is the oldest.
      if (open && member !== undefined) open.members[member] ??= requirementIn(comment) ?? open.own;
      comment = '';
    }
  }
  return table;
}

let parsed: ApiTable | undefined;

/** Which member of Excel's API needs which requirement set, from Microsoft's type declarations. */
export function excelApiTable(): ApiTable {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  parsed ??= parseApiTable(readFileSync(file, 'utf8'));
  return parsed;
}
