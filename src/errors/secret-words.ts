/**
 * What people write around a password, in every language that they write here. Lower case; what is
 * written in full-width letters or half-width kana is found all the same. A blank may be a hyphen,
 * an underscore or nothing, and ー may be missing.
 */

/** A list with commas. */
const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Names of what nobody else may know. */
export const secretNames: readonly string[] = list(`
  password, pasword, passwrd, passwd, paswd, pswd, pwd, pw, p/w, psw, pass, passphrase,
  pass phrase, pass word, p w, passwort, kennwort, mot de passe, contraseña, パスワード,
  パスワド, パスフレーズ, パス, アプリパス, アプリパスワード, 合言葉, 合い言葉, あいことば,
  ぱすわーど, pasuwaado, pasuwa-do, pasuwado, pasuwādo, pasuwordo, pasu wa-do, aikotoba,
  secret, client secret, secret key, shared secret, api key, access key, access token,
  refresh token, recovery key, シークレット, クライアントシークレット, アクセスキー,
  秘密の言葉, secret question, security answer, 秘密の質問, 質問の答え, 秘密の答え,
  秘密の質問の答え, 回復キー, アクセストークン, api キー, credentials, creds, login data
`);

/** Names of secrets that are numbers. */
export const numberNames: readonly string[] = list(`
  pin, pin code, pin number, passcode, pass code, security code, verification code,
  one time code, otp, 暗証番号, 暗唱番号, 暗証, 暗号番号, パスコード, ピンコード, ピン番号,
  pin コード, pin 番号, 確認コード, 認証コード, セキュリティコード, ワンタイムコード,
  あんしょうばんごう, anshoubangou, anshobango, ansho bango, anshou bangou
`);

/** Names of an account; with a sign after them, what follows is often an account and its password. */
export const accountNames: readonly string[] = list(`
  user, username, user name, user id, userid, login, login id, login name, ユーザー, ユーザ,
  ユーザー名, ユーザ名, ユーザーid, ユーザid, ログインid, アカウント, アカウント名
`);

/** Signs after a name: what follows is the secret. */
export const marks: readonly string[] = [
  ...': = -> => → ⇒ ⇨ > | " “ ‘ „ « 「 『 【 《 〈 [ {'.split(' '),
  ...[" '", ' `', ' - ', ' – ', ' — '],
];

/** Words after a name: what follows is the secret, or what is wrong with it. */
export const verbs: readonly string[] = ['is', 'was', 'wa', 'ha', 'は', 'というのは', 'とは'];

/** The same, more often said of what is wrong. */
export const looseVerbs: readonly string[] = ['are', 'ga', 'が', 'って', 'も', 'used', 'reads'];

/** What may stand between a name and its verb. */
export const between: readonly string[] = list(`
  here, now, value, itself, currently, today, new, old, still, の値, の中身, のほう, の方, 今,
  新しいの, 多分, たぶん, 確か, たしか
`);

/** What follows a name or its verb where nothing is given away; whole words. */
export const harmlessWords: readonly string[] = [
  // Linking words.
  ...list(`
    a, an, and, or, but, if, when, while, because, since, so, then, than, after, before, again,
    at, by, for, from, in, into, of, off, on, over, out, per, through, to, under, until, up,
    via, with, without, within, as, that, this, these, those, there, here, the, my, our, your,
    their, its, it, i, we, you, he, she, they, me, us, which, who, what, where, why, how
  `),
  // Helping verbs and small words.
  ...list(`
    am, are, is, be, been, being, was, were, can, cannot, could, do, does, did, can't, don't,
    doesn't, didn't, isn't, wasn't, won't, hasn't, couldn't, wont, dont, doesnt, didnt, isnt,
    cant, has, have, had, may, must, need, needs, needed, should, will, would, not, no, never,
    only, just, still, also, too, very, already, always, often, once, twice, now, yet, even,
    ever, all, any, both, each, every, everything, everywhere, some, same, other, another, more,
    less, most, many, much, none, nothing, something, somewhere, anymore, instead, today,
    yesterday, time, times, day, days, hour, hours, minute, minutes, week, weeks, month, months
  `),
  // What is wrong with a password.
  ...list(`
    wrong, correct, right, incorrect, invalid, valid, bad, good, fine, ok, okay, empty, blank,
    missing, null, unknown, expired, expires, expiring, expire, expiry, expiration, old, new,
    different, short, long, weak, strong, case, sensitive, locked, blocked, disabled, enabled,
    refused, rejected, accepted, denied, ignored, lost, forgotten, stolen, leaked, compromised,
    saved, stored, remembered, cached, hidden, shown, visible, masked, redacted, recognised,
    recognized, working, works, work, worked, broken, fails, failed, fail, failing, failure,
    failures, greyed, grayed, unchanged, outdated, required, optional, mandatory, supported,
    unsupported, allowed, possible, safe, secure, asked, requested, prompted, changed, reset,
    set, updated, entered, typed, used, sent, synced, checked, verified, kept, gone, going,
    getting, keeps, keep, stopped, stops, stop, back
  `),
  // What is done with it, and what is about it.
  ...list(`
    prompt, prompts, popup, popups, pop-up, pop-ups, pop, loop, loops, looping, window, windows,
    box, boxes, dialog, dialogue, screen, page, field, form, request, requests, error, errors,
    message, messages, problem, problems, issue, issues, question, change, changes, changing,
    update, updating, recovery, recover, policy, policies, rule, rules, manager, managers, hash,
    sync, synchronisation, synchronization, writeback, protection, spray, spraying, attack,
    attacks, guess, guessing, length, history, age, hint, prompting, authentication, auth,
    authenticate, login, logins, logon, sign, signin, sign-in, signing, grant, flow, credential,
    credentials, user, users, username, name, names, account, accounts, mailbox, admin,
    administrator, sign-ins, security, info, code, codes, key, keys, id, ids, token, tokens,
    secret, secrets, certificate, certificates, value, vault, entry, entries, input, list,
    settings, setting, options, option, configuration, config, type, typing, types, enter,
    entering, ask, asks, asking, show, shows, showing, appears, appear, comes, come, coming,
    goes, says, saying, disappears, opens, closes, repeatedly, constantly, endlessly,
    permanently, suddenly, randomly, daily, automatically, rotation, rotate, renew, renewal,
    create, created, generate, generated, delete, deleted, deletion, remove, removed, revoke,
    revoked, find, found, forgot, forget, help, service, registration, register, app, apps,
    application, applications, deprecation, removal, end, ends, ended, free, less, only, based,
    script, scripts, number, numbers, phrase, due, returned, remember, authorization,
    authorisation, connection, connecting, rejection, please, try, tried, trying, use, using,
    uses, lockout, lock, unlock, unlocked
  `),
  // Products, devices and protocols.
  ...list(`
    outlook, exchange, office, microsoft, entra, azure, teams, onedrive, sharepoint, hotmail,
    gmail, google, yahoo, apple, icloud, iphone, ipad, ios, ipados, mac, macos, macbook,
    android, samsung, galaxy, pixel, phone, phones, mobile, smartphone, tablet, laptop, pc,
    computer, device, devices, browser, edge, chrome, firefox, safari, thunderbird, mail, mails,
    email, emails, e-mail, inbox, calendar, contacts, smtp, imap, ews, owa, mapi, activesync,
    autodiscover, powershell, graph, oauth, mfa, sso, adfs, intune, mdm, vpn, wifi, printer,
    printers, scanner, scanners, copier, fax, server, servers, host, port, keychain, registry,
    domain, tenant, basic, modern, legacy, classic, store, web, online
  `),
  // Japanese in Latin letters.
  ...list(`
    ga, wo, o, no, ni, de, to, mo, wa, ha, ka, nandomo, nankaimo, maikai, wasureta,
    wasuremashita, chigau, chigaimasu, machigai, tadashii, tadasii, henkou, henko, kigengire,
    kigen, risetto, saisettei, nyuuryoku, nyuryoku, kikareru, kurikaeshi, era-, eraa, gamen,
    dekinai, tsukaenai, tuukaenai, wakaranai, fumei, toroku, touroku, hitsuyou, motomerareru
  `),
];

/** What follows a name in Japanese without a blank where nothing is given away: its particle or ending. */
export const particles: readonly string[] = list(`
  を, の, に, で, と, や, へ, か, だけ, しか, など, 等, さえ, です, でした, だ, なの, なんて,
  じゃ, レス, 無し, 名, 用, 欄, 入力
`);

/** Words of Japanese that give nothing away after a name or its verb: how they begin. */
export const harmlessBeginnings: readonly string[] = [
  // What is wrong with it.
  ...list(`
    正し, ただしい, 合って, 合い, 合わ, 合う, あって, あわない, 間違, まちが, 違, ちがう,
    ちがい, 誤, 一致, 通ら, 通り, 通る, 通っ, とおらない, 通じ, 切れ, 期限, 失効, 有効, 無効,
    不正, 不明, 不要, 必要, 必須, 要ら, いらない, 要り, 要る, 要求, 求め, もとめられ, 聞か,
    聞き, 聞い, きかれ, 訊, 入力, 入れ, いれて, いれた, いれる, 入っ, 入ら, 打っ, 打て, 打ち,
    打つ, うっても, 送ら, 送っ, 送信, 届, 来て, 来な, 来る, こない, 出て, 出る, 出ま, 出な,
    でてくる, 消え, 消し, 消す, 消去, きえた, きえる, 残っ, 残る, 表示, 見え, 見つ, 見れ, 見ら,
    隠, 保存, 記憶, 覚え, 思い出, 忘れ, わすれ, わから, わかん, 分か, 分ら, 判ら, 知ら,
    しらない, 変わ, 変え, 変だ, 変更, かわった, かえた, かえて, かえない, 更新, リセット,
    再設定, 設定, 初期, 登録, 発行, 作っ, 作り, 作る, 作成, つくった, 生成, 削除, 管理, 同期,
    統一, 同じ, おなじ, 別の, 別に, 古い, ふるい, 新しい, 新規, あたらしい, 最近, 長い, 長さ,
    長すぎ, 短い, 短す, 複雑, 簡単, 弱い, 強い, 強度, 安全, 漏れ, 漏え, 漏洩, もれた, 流出, 盗ま,
    使え, 使っ, 使い, 使う, 使わ, 使用, つかえ, つかっ, 弾か, はじかれ, 拒, 断ら, 認識, 認証,
    認め, みとめ, ロック, ブロック, エラー, ミス, 失敗, 問題, 原因, 何, なに, なぜ, なん, どう,
    どこ, どれ, どの, どち, どっ, どんな, いつ, 誰, だれ, あります, ありません, あるの, ある？,
    ない, なく, なけれ, なかっ, なし, なら, 無い, 無し, 無く, 空で, 空の, 空欄, 空白, 毎,
    また出, また聞, また入, また求, また表, すぐ, 勝手, 突然, 急に, 繰, くりかえ, 再入力, 再度,
    再び, ループ, しつこ, 一度, 二度, 一回, 二回, 数回, 全部, 全て, すべて, 自動, 手動, 大丈夫,
    以前, 前と, 前の, 前に, 今まで, 今日, 今朝, 昨日, 先日, 先週, 先月, 去年, 廃止, 終了, 終わ,
    停止, サポート, 対応, 非対応, 保護, さっき, ちゃんと, 確か, 確認, 絶対, 適用, 反映, 受け,
    受信, 受付, もらっ, 教え, おしえ, ください, 下さい, お願い, おねが, 困っ, こまっ, 面倒,
    駄目, だめ, ダメ, おかし, です, でした
  `),
  // What is about it.
  ...list(`
    画面, ウィンドウ, ダイアログ, ポップアップ, ログイン, ログオン, サインイン, 方式, 方法,
    ポリシー, マネージャ, スプレー, ハッシュ, 番号, 文字, 桁, 情報, 催促, 手順, 交換, 回復,
    復旧, 解除, 紛失, 以外, ユーザー, ユーザ, アカウント, メール, メアド, アドレス, アプリ,
    スマホ, スマートフォン, 携帯, アイフォン, アンドロイド, パソコン, 端末, 機器, 複合機,
    プリンター, プリンタ, コピー機, スキャン, スキャナ, アウトルック, エクスチェンジ, オフィス,
    サーバー, サーバ, 会社, 社内, 管理者, 情シス, サンダーバード, マック, キーチェーン, 送れ,
    基本認証, 多要素, 二段階, 2段階, 組織, 個人
  `),
];

/** Words that come with a number or letters and are known: office365, outlook2016, 2fa. */
export const numberedWords: readonly string[] = list(`
  office, outlook, exchange, exch, ex, windows, win, word, excel, microsoft, ms, server, m, o,
  e, f, a, p, x, v, ver, version, oauth, xoauth, imap, pop, smtp, tls, ssl, sslv, tlsv, http,
  sha, md, aes, rsa, utf, base, kb, ios, ipados, macos, osx, android, iphone, ipad, galaxy,
  pixel, xperia, port, ie, edge, chrome, firefox, tb, thunderbird, java, jre, jdk, php,
  python, net, dotnet, ps, powershell, exo, saml, aadsts, idx, sp, cu, rc, error, code, rev,
  rfc, k, step, hresult, as
`);

/** What follows a number without a blank and is known: 2fa, 64bit, 21vianet. */
export const numberEndings: readonly string[] = list(`
  fa, vianet, bit, gb, mb, kb, ms, min, h, s, x, am, pm, st, nd, rd, th
`);

/** Units that make a number a count. */
export const units: readonly string[] = list(`
  times, time, x, characters, chars, letters, digits, days, day, hours, minutes, weeks,
  months, users, people, accounts, devices, st, nd, rd, th, 回, 度, 桁, 文字, 日, 時間, 分,
  秒, 週, か月, ヶ月, ヵ月, カ月, 年, 月, 人, 台, 個, 名, 件, 段階, 要素, 種, つ
`);

/** Words with which something else begins after a secret of several words. */
export const endWords: readonly string[] = list(`
  and, but, or, user, username, id, for, which, not, does, doesn't, it, is, on
`);

/** The same in Japanese, where no blank is before them. */
export const endings: readonly string[] = list(`
  です, でした, だけど, だった, なのに, なんです, と入, と打, でログ, でサイン, で入, に変, にし,
  に設定, に更新
`);

/** What stands before "is my password" or が…パスワードです where nothing is given away. */
export const questionWords: readonly string[] = list(`
  what, where, which, why, when, who, how, it, this, that, here, there, and, so, one, same,
  problem, question, 何, これ, それ, ここ, そこ, どれ, どちら, どっち, いつ, 問題, 原因,
  必要なの, 違うの, 正しいの
`);

/** Somebody says what a password became: "changed my password to …". */
export const changing: readonly string[] = ['change', 'changed', 'set', 'reset', 'updated', 'made'];

/** The same in Japanese: パスワードを…に変更. */
export const becoming: readonly string[] = list(`
  に変, へ変, にし, に設定, にセット, に登録, に更新, に直
`);
