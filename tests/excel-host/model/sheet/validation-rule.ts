/** A validation as a sheet keeps it; formulas with `=`. */
export interface CellValidation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
  readonly message: string;
}

export const NO_VALIDATION: CellValidation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};
