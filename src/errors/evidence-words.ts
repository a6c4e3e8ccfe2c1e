import { topLevel } from './normalise.ts';
import type { serverKinds, errorProtocols } from '../content-model/schemas/error-signature.ts';

type ServerKind = (typeof serverKinds)[number];
type Protocol = (typeof errorProtocols)[number];

/** What the lower-case text says about whose server it was; first the surest. */
export const serverWords: readonly (readonly [ServerKind, RegExp])[] = [
  [
    'exchange-online',
    /(?:outlook|smtp|smtp-legacy|pop|imap)\.office365\.com|outlook\.office\.com|prod\.outlook\.com|prod\.exchangelabs|mail\.protection\.outlook\.com|ps\.outlook\.com|pod5\d|partner\.outlook\.cn|onmicrosoft\.com|\b(?:office|microsoft) ?365\b|\b[om]365\b|exchange online|smtp-hve|smtp\.hve/,
  ],
  [
    'outlook-com',
    /(?:smtp|imap|pop|pop3)-mail\.outlook\.com|eas\.outlook\.com|@(?:outlook|hotmail|live|msn)\.[a-z]|\bhotmail\b|outlook\.com (?:personal|account|mail)|personal (?:microsoft|outlook)|個人用|login\.live\.com/,
  ],
  [
    'google',
    /gmail\.com|googlemail|google\.com|\bgsmtp\b|\bgoogle\b|\bgmail (?:smtp|imap|account)|accounts\.google/,
  ],
  [
    'other-provider',
    /yahoo|\baol\b|mail\.me\.com|icloud|\bapple id\b|\bgmx\.|\bweb\.de\b|\bzoho\b|\bbrevo\b|sendinblue|sendgrid|amazonaws|\bamazon ses\b|mailgun|mailjet|postmarkapp|yandex|fastmail|\b(?:163|126|qq|sina)\.com\b|\bmail\.ru\b|\bionos\b|\b1and1\b|\bstrato\b|t-online\.de|secureserver\.net|\bovh\b|sakura\.ne\.jp|xserver\.|nifty\.|\bocn\.ne\.jp|so-net|biglobe|\bplala\b|kagoya|lolipop|muumuu|mailtrap|protonmail/,
  ],
  [
    'own-exchange',
    /on-?prem|オンプレミス|frontend transport|frontendtransport|client access server|exchange (?:server )?20(?:07|10|13|16|19)|exchange server (?:se|subscription)|hubtransport|\bprx[235]\b|hybrid agent/,
  ],
];

/** A mail host or Exchange address of nobody whom we know. */
export const mailHost = new RegExp(
  `\\b(?:imaps?|smtps?|pop3?|mail|mx|exchange|exch|owa|webmail|relay)\\d{0,4}\\.(?:[a-z0-9-]{1,63}\\.){1,8}(?:${topLevel})(?![\\w-]|\\.\\w)|[\\w.[\\]-]{1,120}\\/(?:ews\\/exchange\\.asmx|microsoft-server-activesync|owa\\b)|\\blocalhost[:}/]|\\b127\\.0\\.0\\.1[:}/]|\\b(?:192\\.168|10\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}:(?:25|110|143|465|587|993|995)\\b`,
  'g',
);

/** Names of other server software: they count where Exchange Online is not named. */
export const otherSoftware =
  /z-push|\bsogo\b|\bhorde\b|zimbra|hmailserver|mdaemon|dovecot|courier|kerio|\bcyrus\b|\bdomino\b/;

/** Hosts of Microsoft's mail services, to tell them from somebody's own. */
export const microsoftHost = /office365\.com|office\.com|outlook\.com|outlook\.cn|microsoft/;

/** Tells a line that only lists what a server offers; nothing in it failed. */
export const offer =
  /\* capability|untagged capability|250[- ](?:auth|sasl|starttls|size|pipelining)/i;

/** Tells a line of what a server offers: no evidence of what was used. */
export const capability =
  /250[- ]auth\b|\bcapability\b|capabilities|auth=plain|auth=xoauth2|sasl plain|supported (?:authentication|auth) |authenticators|server offers|advertis/;

/** Traces of a token sign-in. */
export const oauthWords =
  /xoauth2|oauthbearer|\boauth|\bbearer\b|aadsts\d|access[ _-]?token|refresh[ _-]?token|invalid_grant|invalid_client|client credential|\bmsal\b|acquiretoken|saslmechanismoauth2|modern auth(?:entication)? (?:in use|enabled|was turned on)|after modern auth|トークン/;

/** OAuth words that say it is absent. */
export const oauthAbsent =
  /(?:\bno|not|without|lacks?|absent|false|instead of|does ?n.t|cannot|switch(?:ed)? to|move to|to|use|using only|supports?|require[sd]?|want|needs?|with|and|or|install one with) (?:use |support |do |modern auth(?:entication)? )?[(/]?(?:oauth|xoauth2|modern auth)(?![^.]{0,40}(?:fail|error|token|refused))|oauth ?(?:2(?:\.0)?)? ?(?:absent|off|\bfalse|not supported|is required|required|needed|only)|key oauth|<key>oauth<\/key>|oauth(?:が|に)(?:必要|対応)/g;

/** Traces of a password sign-in. */
export const passwordWords =
  /auth(?:enticate)?[ =](?:login|plain)\b|auth \[(?:login|plain)\]|\b(?:plain|login)auth\b|(?:plain|login) (?:mechanism|authentication)|mechanism (?:login|plain)|authmech \[?(?:login|plain)|ugfzc3dvcmq6|vxnlcm5hbwu6|-authentication basic|basic auth|authorization: basic|networkcredential|webcredentials|\blogin [^\s@]{1,64}@\S{1,80} |\bpass \*|with password|normal password|基本認証/;

/** Traces of a protocol, a library or a program that speaks it. */
export const protocolWords: readonly (readonly [Protocol, RegExp])[] = [
  [
    'smtp',
    /smtp|\b(?:587|465)\b|port 25\b|mail from|\b(?:235|334|421|45[0-4]|50[0-4]|521|53[0-8]|55[0-5])[ -](?!\d{3}\b)|5\.7\.(?:3|57|139)\b|nodemailer|mailer|sendmail|send-mailmessage|sending (?:e-?)?mail|send (?:test )?(?:e-?)?mail|scan to e-?mail|alertmanager|grafana|msmtp|postfix|esmtp|system\.net\.mail|database mail|sp_send_dbmail|\bmfp\b|printer|scanner|copier|multifunction|複合機|プリンタ|スキャン|コピー機|メール(?:を|の)?送信|メール(?:が|を)送れ|通知メール|添付ファイル|送信テスト|送信(?:エラー|サーバ|できま|に失敗)|outgoing|submission|kyocera|ricoh|bizhub|konica|minolta|xerox|imagerunner|taskalfa|lexmark|brother|epson|workcentre|\bapeos|synology|qnap|veeam|jenkins|zabbix|nagios|prtg|wordpress|\bmta\b|rcpt to|\behlo\b|\bhelo\b|auth (?:login|plain|command)|mail server|sender address|scan[- ]to[- ]|smtpclient|gomail|lettre|swift_?mailer|action ?mailer|javamail|javax\.mail|jakarta\.mail|django\.core\.mail|powerautomate|logic apps?/,
  ],
  [
    'imap',
    /imap|\b993\b|offlineimap|mbsync|isync|imapsync|imaplib|authenticate failed|no login|examine|select inbox|collector|himalaya|\bk-?9\b|thunderbird|betterbird|\bmutt\b|neomutt|evolution mail|sylpheed|osticket|freshdesk|mailkit|mailspring|evolution|kmail|geary|spark|edison|bluemail|aqua ?mail|em client|the bat|becky|秀丸|incoming|受信メール|メールを受信|メールの受信|メール取り込み|inbox|spiceworks|zammad|\bglpi\b|\botrs\b|znuny|freescout|メールサーバ|受信サーバ/,
  ],
  [
    'pop',
    /\bpop3?s?\b|\b(?:995|110)\b|^[ \t]{0,20}-err|-err |poplib|fetchmail|getmail|pop受信|受信サーバー? ?\(pop/m,
  ],
  [
    'ews',
    /\bews\b|ews-|_ews|exchange\.asmx|exchangelib|exchangeservice|exchange web service|soapfault|exchange\.webservices|servicerequest|serviceresponse|davmail|makeewsrequest|ews-javascript|error in calling service|webservices\.data/,
  ],
  [
    'eas',
    /activesync|asprotocol|provision(?:ing)?\b.{0,30}(?:status|fail)|<status>1\d\d<|\beas[ -]|outlook-cba|\beas\b|tbsync|iphone|ipad|\bios\b|android|samsung|gmail app|provisioning|スマホ|スマートフォン|携帯|タブレット|pixel|galaxy|xperia|mobile device|phone|tablet|mailspring for ios|nine mail/,
  ],
  [
    'powershell',
    /powershell|pssession|msolservice|connect-exchangeonline|connect-ippssession|connect-exopssession|winrm|wsman|psremoting|exchangeonlinemanagement|cmdlet|get-mailbox|get-exo|set-mailbox|コマンドレット|connect-mggraph|connect-azuread|azure automation|runbook|invoke-command|managed ?identity|\bexo ?v?[23]\b module|categoryinfo|fullyqualifiederrorid|microsoft\.online\.administration/,
  ],
  [
    'outlook',
    /outlook(?![\w-]{0,63}\.[a-z])(?! (?:ios|android|for (?:ios|android|iphone|mac)|on the web|web|mobile))|outlook (?:20|express|for|desktop|status|connection|shows|data|profile|prompt)|connection status|windows (?:security|セキュリティ)|0x800ccc|0x8004|接続状態|従来の outlook/,
  ],
  [
    'apple',
    /\bmac\b|マック|iphone|ipad|\bios\b|macos|apple mail|mac mail|mail\.app|キーチェーン|keychain/,
  ],
  [
    'mdm',
    /\bmdm\b|intune|payload|com\.apple\.(?:eas|ews)|airwatch|workspace one|jamf|mobileiron|構成プロファイル|モバイル ?デバイス管理|mobileconfig|company portal|ポータル サイト|配布した|managed (?:app )?config|app config/,
  ],
  [
    'other',
    /\bexchange\b|office ?365|microsoft 365|\boutlook\b|e-?mail|mailbox|\bmail\b|calendar|メール|予定表|カレンダー|oab|autodiscover|自動検出|free\/busy/,
  ],
  [
    'entra',
    /aadsts|login\.microsoftonline|azure ad|\bentra\b|conditional access|条件付きアクセス|\bmsal|\badal\b|microsoft graph|graph\.microsoft|graph api|adfs|oauth/,
  ],
];

/** An app password is mentioned. */
export const appPasswordWords =
  /app(?:lication)?[- ]?(?:specific )?passwords?\b|アプリ(?:ケーション)? ?(?:用の? ?)?パスワード/;

/** Something that a program or a person states, as against words typed into a search. */
export const statement =
  /\n\s{0,80}\S|[.!。！](?:["'」』）)\]]|\s|$)|[{}<>*=|[\]\\]|\b0x|\b\d{3} \d\.\d|\b\d{5}|(?:^|\s)\S{1,80}: \S|^.{70}|[\u3041-\u30fa\u4e00-\u9fff].{32}/s;
