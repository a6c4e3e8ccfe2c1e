/** An export that the reader understands; its menu path stands in the words. */
export interface ExportWay {
  id: 'signIns' | 'graph' | 'smtp' | 'ews' | 'purview';
  /** Commands of PowerShell where no screen exports it. */
  command?: string;
}

/** The exports that the reader understands best, the most useful first. */
export const exportWays: readonly ExportWay[] = [
  { id: 'smtp' },
  { id: 'signIns' },
  {
    id: 'graph',
    command: [
      'Connect-MgGraph -Scopes AuditLog.Read.All',
      '$from = (Get-Date).AddDays(-30).ToString("yyyy-MM-dd")',
      '$filter = "createdDateTime ge $from and signInEventTypes/any(t: t eq \'nonInteractiveUser\')"',
      'Get-MgAuditLogSignIn -All -Filter $filter | ConvertTo-Json -Depth 5 | Set-Content signins.json -Encoding utf8',
    ].join('\n'),
  },
  { id: 'ews' },
  {
    id: 'purview',
    command: [
      'Connect-ExchangeOnline',
      'Search-UnifiedAuditLog -StartDate (Get-Date).AddDays(-30) -EndDate (Get-Date) -Operations UserLoggedIn,UserLoginFailed -ResultSize 5000 |',
      '  Export-Csv audit.csv -NoTypeInformation -Encoding UTF8',
    ].join('\n'),
  },
];
