import { render } from 'preact';
import type { UsageReportProps } from './props.ts';
import { UsageReport } from './UsageReport.tsx';

// The page may ask no server for anything, so that its words stand in it. The markup of the server
// is taken over, not replaced.
const root = document.querySelector<HTMLElement>('[data-usage-report]');
if (root) {
  const props = JSON.parse(root.dataset['usageReport'] ?? '') as UsageReportProps;
  render(<UsageReport {...props} />, root);
}
