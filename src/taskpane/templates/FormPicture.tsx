import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormKind } from '../../domain/workbook/workbook-memory';

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    width: '64px',
    height: '64px',
    color: tokens.colorNeutralForeground3,
    '& .page': { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
    '& .ink': { fill: 'none', stroke: 'currentColor' },
    '& .title': { fill: 'currentColor' },
    '& .mark': { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  },
});

/** A small drawing of a form, so that it is found without reading; says nothing that the text beside it does not. */
export function FormPicture({ kind }: { readonly kind: FormKind }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {PICTURES[kind]}
    </svg>
  );
}

/** Lines of a grid inside a frame, whole pixels apart. */
const grid = (left: number, top: number, cols: readonly number[], rows: readonly number[]): string => {
  const [right, bottom] = [left + Math.max(...cols), top + Math.max(...rows)];
  const across = rows.map((y) => `M${left} ${top + y}H${right}`);
  const down = cols.map((x) => `M${left + x} ${top}V${bottom}`);
  return [...across, ...down].join('');
};

const LANDSCAPE = <rect className="page" x="1.5" y="10.5" width="61" height="43" />;
const PORTRAIT = <rect className="page" x="11.5" y="1.5" width="41" height="61" />;

/** 附件1: ten columns under a title, the four quarters at the right. */
const GOALS = (
  <>
    {LANDSCAPE}
    <rect className="title" x="16" y="15" width="32" height="2.5" />
    <rect className="mark" x="38.5" y="21.5" width="19" height="28" strokeWidth="0" />
    <path className="ink" d={grid(6.5, 21.5, [0, 6, 12, 24, 32, 37, 42, 47, 51], [0, 6, 12, 17, 22, 28])} />
  </>
);

/** 附件2: posts in groups of rows, members, quarters and the year's rating. */
const POSTS = (
  <>
    {LANDSCAPE}
    <rect className="title" x="14" y="15" width="36" height="2.5" />
    <rect className="mark" x="36.5" y="21.5" width="16" height="28" strokeWidth="0" />
    <path
      className="ink"
      d={`${grid(6.5, 21.5, [0, 8, 18, 24, 30], [0, 6, 28])}${grid(14.5, 21.5, [0, 10, 16, 22, 26, 30, 34, 38, 43], [0, 6, 11, 17, 22, 28])}`}
    />
    <path className="ink" d="M6.5 38.5H14.5" />
  </>
);

/** 附件3: 1, 6 and 8 side by side; six boxes in the middle. */
const WORKFLOW = (
  <>
    {PORTRAIT}
    <rect className="title" x="19" y="6" width="26" height="2.5" />
    <rect className="ink" x="15.5" y="13.5" width="5" height="44" />
    <rect className="ink" x="43.5" y="13.5" width="5" height="44" />
    {[0, 1, 2, 3, 4, 5].map((step) => (
      <rect key={step} className="mark" x="24.5" y={13.5 + step * 7.6} width="15" height="5" />
    ))}
    <path className="ink" d="M32 18.5v2.6M32 26.1v2.6M32 33.7v2.6M32 41.3v2.6M32 48.9v2.6" />
  </>
);

/** 附件4: six steps, each a title box with its text beside it. */
const DUTY_FLOW = (
  <>
    {PORTRAIT}
    <rect className="title" x="19" y="6" width="26" height="2.5" />
    {[0, 1, 2, 3, 4, 5].map((step) => (
      <g key={step}>
        <rect className="mark" x="15.5" y={13.5 + step * 7.6} width="10" height="5" />
        <rect className="ink" x="29.5" y={13.5 + step * 7.6} width="19" height="5" />
      </g>
    ))}
    <path className="ink" d="M20.5 18.5v2.6M20.5 26.1v2.6M20.5 33.7v2.6M20.5 41.3v2.6M20.5 48.9v2.6" />
  </>
);

/** 附件5: ten rows of a label and a figure. */
const REPORT = (
  <>
    {PORTRAIT}
    <rect className="title" x="18" y="6" width="28" height="2.5" />
    <rect className="mark" x="38.5" y="13.5" width="10" height="44" strokeWidth="0" />
    <path
      className="ink"
      d={grid(15.5, 13.5, [0, 23, 33], [0, 4.4, 8.8, 13.2, 17.6, 22, 26.4, 30.8, 35.2, 39.6, 44])}
    />
  </>
);

const PICTURES: Readonly<Record<FormKind, ReactNode>> = {
  goals: GOALS,
  posts: POSTS,
  workflow: WORKFLOW,
  dutyFlow: DUTY_FLOW,
  report: REPORT,
};
