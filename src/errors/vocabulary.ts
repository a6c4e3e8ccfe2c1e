/**
 * Families of words that a fragment names as "@name": sources of patterns over normalised text,
 * which is lower case, without punctuation and without the Japanese long-vowel mark.
 */
export const vocabulary = {
  /** Words of signing in. */
  credential:
    'authenti|authori[sz]|\\bauth\\b|log ?[io]n\\b|logged in|logging in|credential|passw(?:or)?d|passphrase|sign(?:ed|ing)? ?in\\b|user ?name|user id|認証|ログイン|ログオン|パスワド|サインイン|資格情報|ユザ名|ユザid',
  /** Something was refused or went wrong. */
  failed:
    'fail|sorry|oops|can only be|error|errno|exception|reject|refus|denied|declin|incorrect|invalid|wrong|\\bbad\\b|mismatch|unable|unsuccess|unauthori[sz]ed|unavailable|unknown|unexpected|unsupported|forbidden|aborted|fatal|problem with|trouble|went wrong|there was an? (?:issue|error|problem)|issue looking|try again|contact your|could ?n(?:o| )?t|can ?not\\b|can t\\b|couldn t|won t\\b|isn t|wasn t|doesn t|does ?n(?:o| )?t|did ?n(?:o| )?t|\\b(?:is|are|was|were|has|have) not\\b|\\bnot an?\\b|\\bnot (?:accept|authenti|authori|allowed|permit|valid|recogni|match|support|work|found|connect|compliant|enabled|configured|available|exist|load|respond|sent|sync|be)|\\bno longer\\b|disabled|blocked|expired|locked|required\\b|requires\\b|must be|stopped|disconnect|timed ?out|timeout|40[13]\\b|失敗|エラ|拒否|拒絶|ません(?!か)|(?:でき|られ|れ|え|け|せ|め|きて|って|来)(?:ない|ず)|しない(?:ため|ので|$)|一致し|中断|不足|中止|使用不可|利用不可|不明な|正しく|違(?:います|う|って|いま)|間違|無効|不正|異常|問題が(?:発生|あり)|必要(?:です|があり|$)|ブロック|切れ(?:て|まし)|ロック(?:され|アウト)|許可されて|承認|切断|停止|例外|見つかりません|ありません',
  /** A program says so, in the words of a message rather than of a question. */
  message:
    '\\berror|there was an? (?:issue|problem)|went wrong|try again|\\bsorry\\b|exception|\\bfail(?:ed|ure|s)?\\b|denied|refused|rejected|unable to|\\bstatus(?: code)? \\d{3}|エラ|失敗|拒否|ません(?!か)|例外|中断',
  /** A password is asked for, again and again. */
  prompt:
    'keeps? (?:on )?(?:asking|prompting|requesting|popping|coming|looping)|(?:asks?|asked|asking|prompts?|prompted|prompting|requests?|requesting|demands?)\\b.{0,30}(?:passw|credential|sign in|log ?in|user name)|(?:password|credentials?|login|sign in) (?:prompt|box|window|pop ?up|dialog|request|loop)|(?:re ?enter|enter|type|update|retype|input)\\b.{0,30}password|(?:password|credentials) (?:required|needed|again)|need(?:s|ed)? (?:a |your |the )?password|wants?\\b.{0,20}password|password.{0,20}(?:every (?:time|day|hour|morning|few|\\d)|each time|twice)|(?:again and again|over and over|endless|repeated|constant|in a loop)|(?:パスワド|資格情報|サインイン|ログイン|認証).{0,20}(?:何度|繰り返|求め|聞(?:か|い)|再入力|要求|ループ|消えない|入力(?:を|して|画面|欄))|(?:何度|繰り返し|毎回|常に).{0,20}(?:パスワド|資格情報|サインイン|ログイン|認証)|(?:パスワド|資格情報|サインイン|認証).{0,12}(?:ウィンドウ|ダイアログ|ボックス|画面|枠).{0,16}(?:また|すぐ|何回|毎|出(?:る|て|続)|開|表示|消え|閉じ)|再入力',
  /** A short question that quotes nothing. */
  question:
    '^(?=.{0,14}$)(?!.{0,14}(?:\\d{3}|\\d\\.\\d|エラ|失敗|拒否|無効|error|fail|required|unavailable|denied|unknown|throttled|mismatch|cancelled|grant type))|^(?=.{0,110}$)(?!.{0,110}(?:\\b[45]\\d\\d [45]\\.\\d|aadsts|\\b0x|exception)).{0,110}(?:how (?:to|do|can|does|should|long)\\b|what (?:is|are|does|do|happens|to do)\\b|when (?:does|will|is|do|did)\\b|why (?:does|do|is|did)\\b|which \\w|where (?:is|do|can)\\b|\\bcan i\\b|should (?:i|we)\\b|is (?:it|there) |\\bdo (?:i|we)\\b|will (?:my|the|it|we)\\b|difference between|とは|方法|手順|設定例|どうすれ|どうしたら|どうやって|ですか|ますか|でしょうか|たい(?:です|の|$)|いつ(?!も|の間)|教えて|違いは|使える|どれ|どこ|まだ使え)',
  /** Encryption and certificates. */
  tls: '\\btls|\\bssl|sslv?\\d|certificate|\\bcert\\b|cipher|handshake|starttls|schannel|\\bx509|証明書|暗号化',
  /** The way to the server. */
  network:
    'time[d ]? ?out|timeout|\\bdns\\b|proxy|firewall|socket|unreachable|connection (?:was |is |has been )?(?:reset|refused|closed|lost|aborted|dropped|broken)|host not found|no such host|name resolution|resolve|port \\d{1,5}.{0,20}(?:closed|blocked)|bad gateway|service unavailable|gateway timeout|offline|no internet|network (?:error|problem|is|connection)|タイムアウト|プロキシ|ファイアウォル|名前解決|通信エラ|ネットワク|応答がありません|応答しません|オフライン',
  /** Too much of something. */
  limit:
    'quota|throttl|too many|rate limit|limit (?:was |is |has been )?(?:exceed|reach)|exceed(?:s|ed)?\\b|mailbox (?:is )?full|over limit|too large|maximum (?:size|number|message)|back ?off|\\b429\\b|server ?busy|server is busy|容量|上限|制限を超|満杯|いっぱい|サイズ(?:超過|オバ|が大き)|制限を|混み合って',
  /** Rights of somebody who did sign in. */
  rights:
    'permission|send as\\b|sendas|send on behalf|impersonat|insufficient|privilege|delegat|full access|rbac|must be (?:the )?same as|not owned by|sender address rejected|sender verify|accessdenied\\b|requestdenied|access ?policy|roles? (?:is|are|assigned|claim)|not a member|アクセス許可が(?:あり|必要)|アクセス権|権限|代理人|差出人|代理送信',
  /** The account or the mailbox itself. */
  account:
    'no mailbox|looking up your account|ライセンスのない|unlicensed|mailbox (?:not found|unavailable|does ?n|is disabled|is inactive|moved|is not|was not|has been)|mailboxnotenabled|nonexistentmailbox|soft ?deleted|account (?:is |has been |was )?(?:disabled|locked|blocked|suspended|deleted|deactivated|expired)|user (?:account )?(?:not found|is disabled|unknown|does ?n)|メルボックスが(?:あり|見つか|存在)|存在しません|アカウントが(?:ロック|無効|停止|見つか|存在)',
  /** What the account may use. */
  licence: 'licen[sc]e|subscription|ライセンス|サブスクリプション',
  /** Rules for devices. */
  device:
    'compli(?:ant|ance)|enrol|quarantin|conditional access|security polic|device polic|policies|set by your (?:it )?(?:admin|organi[sz]ation)|it admin|managed (?:by|profile|device)|management profile|approved app|existing (?:company|work|email)|app protection|wipe|jailbroken|rooted|can only be accessed|get there from here|data protection|protect(?: your)? (?:org|company)|データを保護|device (?:is |has been |was )?(?:blocked|not (?:managed|registered|allowed|supported)|disabled)|partnerships?|policykey|need(?:s)? provision|準拠|検疫|管理されて|管理下|条件付きアクセス|登録(?:が必要|されていない|してください)|ポリシ|セキュリティ要件',
  /** Screens and names of sign-in with tokens, of extra factors and of consent. */
  token:
    'msal|adal\\b|aadsts|\\btokens?\\b|oauth|bearer|\\bjwt\\b|consent|matching tokens|tokens? found|user cancell?ed|nonce|admin(?:istrator)?(?: s)? approval|needs? (?:admin|permission)|approval required|app may be risky|redirect ?uri|reply (?:url|address)|client ?(?:secret|id|assertion)|scopes?\\b|(?:interaction|login|consent|ui) ?required|(?:invalid|unauthorized|unsupported) (?:grant|client|scope|token|request|response)|authorization code|device code|\\bmfa\\b|multi ?factor|two (?:factor|step)|2fa|authenticator|verification code|one time (?:code|password)|verify your identity|more information required|approved app|suspicious|already signed in|another account|別のアカウント|unusual (?:sign|activity)|web account manager|\\bwam\\b|broker|single sign on|seamless sso|\\badfs\\b|\\bsaml\\b|federat|多要素|2段階|二段階|認証アプリ|確認コド|認証コド|security code|詳細情報が必要|管理者の(?:承認|同意)|同意|トクン|フェデレション|シングルサインオン',
  /** An enhanced reply to sending that is not one of the refusals of passwords. */
  smtpReply: '\\b[45]\\.(?:[0-6]\\.\\d{1,3}|7\\.(?!(?:3|30|57|139)\\b)\\d{1,4})\\b',
  /** A status of HTTP that is neither 401 nor 403. */
  httpStatus:
    '(?:http|status(?: ?code)?|error|returned|response|server error) (?:1\\.[01] |code |is )?(?:40[024-9]|41\\d|42\\d|44\\d|45\\d|50\\d)\\b|\\b(?:400 bad request|404 not found|405 method|407 proxy|410 gone|440 login|449 retry|456\\b|500 internal|502 bad|503 service|504 gateway)',
  /** A code of Windows or of Outlook. */
  hexCode: '\\b0x[0-9a-f]{8}\\b|\\b8[056][0-9a-f]{6}\\b|\\bcaa[0-9a-f]{5}\\b',
  /** Other mail servers say it like this; Exchange Online never does. */
  foreignReply:
    '535 (?:\\d{1,9} )?(?:5\\.7\\.[0128]\\b|5\\.5\\.4|5\\.1\\.|5\\.3\\.|login incorrect|error\\b|authentication (?:rejected|credentials)|incorrect|temporary|bad user|auth(?:entication)? fail(?=.{0,200}5\\.7\\.8))|530 5\\.7\\.0|\\b5\\.7\\.0 (?:authentication|must)|5\\.7\\.8\\b|5\\.7\\.9\\b|5\\.7\\.14\\b|538 |when not advertised|authentication not enabled|relay access|alert |\\bauthenticationfailed\\b|overquota|contactadmin|privacyrequired|authorizationfailed|noperm\\b|sys temp|sys perm|in use\\b.{0,20}lock|login delay|dovecot|courier|cyrus|zimbra|hmailserver|mdaemon|kerio|postfix|exim|sendmail|qmail|lotus|domino',
  /** Systems beside mail. */
  otherSystem:
    'kerberos|\\bntlm\\b|negotiate|sql ?server|mysql|postgres|ldap|\\bssh\\b|remote desktop|\\brdp\\b|\\bvpn\\b|wi ?fi|\\bgit(?:hub|lab)?\\b|\\bs?ftp\\b|sharepoint|onedrive|teams\\b|リモトデスクトップ|共有フォルダ',
  /** Mail in general. */
  mail: 'mail|メル|smtp|imap|\\bpop3?\\b|outlook|exchange|office ?365|microsoft ?365|\\b[om]365\\b|mapi|activesync|\\bews\\b|inbox|受信|送信|予定表|カレンダ|calendar|free busy|連絡先',
} as const satisfies Readonly<Record<string, string>>;

/** A name that a fragment may use after "@". */
export type VocabularyName = keyof typeof vocabulary;

/** Whether a name after "@" is known. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}
