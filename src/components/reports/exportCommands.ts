/** Where a report is found on the screens of the two languages, and a command for it. */
export interface ExportWay {
  id: 'signIns' | 'graph' | 'smtp' | 'ews' | 'purview';
  path?: { ja: string; en: string };
  command?: { language: 'powershell' | 'text'; text: string };
}

/** The exports that the reader understands best, the most useful first. */
export const exportWays: readonly ExportWay[] = [
  {
    id: 'smtp',
    path: {
      ja: 'Exchange 管理センター > レポート > メール フロー > SMTP AUTH クライアント レポート',
      en: 'Exchange admin center > Reports > Mail flow > SMTP AUTH clients report',
    },
  },
  {
    id: 'signIns',
    path: {
      ja: 'Microsoft Entra 管理センター > Entra ID > 監視と正常性 > サインイン ログ',
      en: 'Microsoft Entra admin center > Entra ID > Monitoring & health > Sign-in logs',
    },
  },
  {
    id: 'graph',
    command: {
      language: 'powershell',
      text: [
        'Connect-MgGraph -Scopes AuditLog.Read.All',
        '$from = (Get-Date).AddDays(-30).ToString("yyyy-MM-dd")',
        '$filter = "createdDateTime ge $from and signInEventTypes/any(t: t eq \'nonInteractiveUser\')"',
        'Get-MgAuditLogSignIn -All -Filter $filter | ConvertTo-Json -Depth 5 | Set-Content signins.json -Encoding utf8',
      ].join('\n'),
    },
  },
  {
    id: 'ews',
    path: {
      ja: 'Microsoft 365 管理センター > レポート > 利用状況 > Exchange > EWS usage',
      en: 'Microsoft 365 admin center > Reports > Usage > Exchange > EWS usage',
    },
  },
  {
    id: 'purview',
    command: {
      language: 'powershell',
      text: [
        'Connect-ExchangeOnline',
        'Search-UnifiedAuditLog -StartDate (Get-Date).AddDays(-30) -EndDate (Get-Date) -Operations UserLoggedIn,UserLoginFailed -ResultSize 5000 |',
        '  Export-Csv audit.csv -NoTypeInformation -Encoding UTF8',
      ].join('\n'),
    },
  },
];
