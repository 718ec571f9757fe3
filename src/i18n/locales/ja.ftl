## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] { $year }春
        [summer] { $year }夏
        [autumn] { $year }秋
       *[winter] { $year }冬
    }
main-in-market = { $text }（{ $market }）
main-phase =
    .unknown = 公開情報なし
    .dated =
        { $way ->
            [theatrical] { $date }劇場公開
            [premiere]
                { $place ->
                    [none] { $date }プレミア上映
                   *[other] { $date }プレミア上映（{ $place }）
                }
            [digital] { $date }レンタル・購入開始
            [disc] { $date }ディスク発売
            [streaming]
                { $place ->
                    [none] { $date }配信開始
                   *[other] { $place }で{ $date }配信開始
                }
           *[out] { $date }リリース
        }
    .opening-today =
        { $way ->
            [theatrical] 本日より劇場公開
            [premiere]
                { $place ->
                    [none] 本日プレミア上映
                   *[other] 本日プレミア上映（{ $place }）
                }
            [digital] 本日よりレンタル・購入可
            [disc] 本日ディスク発売
            [streaming]
                { $place ->
                    [none] 本日より配信
                   *[other] 本日より{ $place }で配信
                }
           *[out] 本日リリース
        }
    .in-cinemas = 劇場公開中
    .at-home = 自宅で鑑賞可
    .streaming =
        { $way ->
            [theatrical] 劇場公開
            [premiere]
                { $place ->
                    [none] プレミア上映
                   *[other] プレミア上映（{ $place }）
                }
            [digital] レンタル・購入可
            [disc] ディスク発売中
            [streaming]
                { $place ->
                    [none] 配信中
                   *[other] { $place }で配信中
                }
           *[out] リリース済み
        }
main-field =
    .date = 公開
    .runtime = 上映時間
    .rating = 年齢区分
    .distributor = 配給
    .cast = 出演
main-makers =
    .director = 監督
    .writers = 脚本
main-as-of = { $day }時点
main-updated = 更新
main-corrected = 訂正
main-was = 掲載時は{ $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }、{ $day }
    }
main-attributed = { $text }（{ $said }）
main-disputed = 情報源に食い違い
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] ネタバレ：『{ $title }』の始まり
               *[other] ネタバレ{ $count }件を非表示：『{ $title }』の始まり
            }
        [2]
            { $count ->
                [none] ネタバレ：『{ $title }』で起こること
               *[other] ネタバレ{ $count }件を非表示：『{ $title }』で起こること
            }
       *[3]
            { $count ->
                [none] ネタバレ：『{ $title }』の結末
               *[other] ネタバレ{ $count }件を非表示：『{ $title }』の結末
            }
    }
main-show-it = 表示
main-comes-today =
    { $way ->
        [theatrical] 『{ $title }』は本日、劇場公開されます。
        [premiere] 『{ $title }』は本日、プレミア上映されます。
        [digital] 『{ $title }』は本日からレンタル・購入できます。
        [disc] 『{ $title }』は本日、ディスクで発売されます。
        [streaming] 『{ $title }』は本日、配信が始まります。
       *[out] 『{ $title }』は本日リリースされます。
    }
main-partly-dated = 『{ $title }』は{ $date }の公開と発表されています。日付はまだわかっていません。
main-undated = 『{ $title }』の公開日は発表されていません。
main-came-out =
    { $way ->
        [theatrical] { $date }に劇場公開されました
        [premiere] { $date }にプレミア上映されました
        [digital] { $date }からレンタル・購入可
        [disc] { $date }からディスク発売中
        [streaming] { $date }から配信中
       *[out] { $date }にリリース済み
    }
main-date-history = 以前の公開日
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }（{ $movedOn }付で変更）
    }
main-cast-of = 『{ $title }』のキャスト
main-role-group =
    .lead = 主演
    .supporting = 助演
    .cameo = カメオ出演
    .voice = 声の出演
main-other-roles = その他
main-returning = 続投
main-returning-cast = 続投
main-new-cast = 新キャスト
main-as = 役名
main-undisclosed = 役名未公表
main-formerly = 以前は{ $names }
main-was-undisclosed = 当初は未公表
main-final-role = 最後の出演
main-memoriam =
    { $born ->
        [none] { $died }死去
       *[other] { $born }～{ $died }
    }
main-show-all = すべて表示（{ $count }）
main-show-fewer = 表示を減らす
main-no-cast = 『{ $title }』のキャストはわかっていません。
main-status =
    .rumoured = うわさ
    .talks = 交渉中
    .announced = 製作発表
    .writing = 脚本執筆中
    .filming = 撮影中
    .post-production = ポストプロダクション中
    .released = 公開済み
    .cancelled = 製作中止
main-about = 約{ $amount }
main-today = 本日
main-dollars = { $amount }ドル
main-sources = 情報源
main-bad-value = { $attribute }="{ $value }" を読み取れないため、{ $used }を使用します。
main-unfetched = データの一部を取得できませんでした。

## Running countdowns.

countdown-until =
    .theatrical = 劇場公開まで
    .premiere = プレミア上映まで
    .digital = レンタル・購入開始まで
    .disc = ディスク発売まで
    .streaming = 配信開始まで
    .out = リリースまで
countdown-comes =
    { $way ->
        [theatrical] 『{ $title }』は{ $distance }の{ $date }に劇場公開されます。
        [premiere] 『{ $title }』は{ $distance }の{ $date }にプレミア上映されます。
        [digital] 『{ $title }』は{ $distance }の{ $date }からレンタル・購入できます。
        [disc] 『{ $title }』は{ $distance }の{ $date }にディスクで発売されます。
        [streaming] 『{ $title }』は{ $distance }の{ $date }に配信が始まります。
       *[out] 『{ $title }』は{ $distance }の{ $date }にリリースされます。
    }
countdown-add-to-calendar = カレンダーに追加

## Facts in sentences, and what does not exist.

fact-now-is = 現在は{ $value }
fact-what-is-known = わかっていること
fact-when-this-ran = 記事掲載時（{ $day }）
fact-not-known-then = 当時は不明
fact-no-such =
    { $nearest ->
        [none] 作品「{ $id }」はここにありません。あるのは{ $all }です。
       *[other] 作品「{ $id }」はここにありません。{ $nearest }のことですか？
    }
fact-no-field =
    { $nearest ->
        [none] 項目「{ $field }」はここにありません。あるのは{ $all }です。
       *[other] 項目「{ $field }」はここにありません。{ $nearest }のことですか？
    }
fact-missing-attribute = { $attributes } がないため、表示するものがありません。

## Crew and story of a title.

film-crew-of = 『{ $title }』のスタッフ
film-no-crew = 『{ $title }』のスタッフはわかっていません。
film-job =
    .director = 監督
    .showrunner = ショーランナー
    .developer = 企画・開発
    .writer = 脚本
    .producer = 製作
    .executive-producer = 製作総指揮
    .composer = 音楽
    .cinematographer = 撮影
    .editor = 編集
film-story-of = 『{ $title }』のストーリー
film-no-story = 『{ $title }』のストーリーはわかっていません。
film-spoilers-for = 『{ $title }』のネタバレ：
film-plot-part =
    .level-1 = 始まり
    .level-2 = 起こること
    .level-3 = 結末

## Grosses, videos, ways to watch, and progress.

market-box-office-of = 『{ $title }』の興行収入
market-no-figures = 『{ $title }』の興行収入はわかっていません。
market-gross-by =
    .domestic = 北米（{ $day }時点）
    .worldwide = 全世界（{ $day }時点）
market-last-gross =
    .domestic = 北米、最新の数字：{ $day }
    .worldwide = 全世界、最新の数字：{ $day }
market-known-by = { $day }時点
market-day-of-run = 公開{ $day }日目
market-budget-of = 製作費 { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }（単位：100万ドル）
       *[other] { $gross }（単位：100万ドル、{ $since }）
    }
market-since-release = 公開日の{ $day }から
market-estimate = 推定
market-reported = 報道
market-range = 情報源による幅
market-some-day = この間のいずれかの日
market-all-figures = すべての数字（{ $count }）
market-day = 日付
market-amount = 金額
market-source = 情報源
market-unknown = 不明
market-video-of =
    .teaser = 『{ $title }』特報
    .trailer = 『{ $title }』予告編
    .clip = 『{ $title }』本編映像
    .featurette = 『{ $title }』メイキング
market-no-trailer-yet = 『{ $title }』の予告編はまだありません。
market-no-trailer = 『{ $title }』の予告編は確認されていません。
market-play-of = 再生：{ $video }、『{ $title }』
market-cannot-show = この動画はここでは再生できません。
market-watch-at = { $host }で見る
market-consent = 再生すると動画が{ $host }から読み込まれ、あなたのIPアドレスが同サイトに伝わります。また、端末にデータが保存されることがあります。
market-remember = この端末では次から確認しない
market-remembered = この端末では、{ $host }の動画を確認なしで再生します。
market-ask-again = 再び確認する
market-not-kept = 端末にはこのページの情報が保存されません。選択はページを離れるまで有効です。
market-other-videos = その他の動画
market-where-heading =
    .watch = 『{ $title }』はどこで見られる？
    .play = 『{ $title }』はどこで遊べる？
    .read = 『{ $title }』はどこで読める？
market-where-unknown =
    .watch = 『{ $title }』をどこで見られるかはわかっていません。
    .play = 『{ $title }』をどこで遊べるかはわかっていません。
    .read = 『{ $title }』をどこで読めるかはわかっていません。
market-region = 国
market-cinemas-only = 現在は劇場のみ
market-home =
    .theatrical = 劇場
    .streaming = 配信
    .digital = レンタル・購入
    .disc = ディスク
market-copy =
    .theatrical = ゲームセンター
    .streaming = ストリーミング
    .digital = ダウンロード
    .disc = 店頭
market-here = { $date }から
market-coming = { $date }開始
market-day-unknown = 日付不明
market-checked = { $day }確認
market-worldwide = 全世界
market-unknown-for = お住まいの地域（{ $region }）についてはわかっていません。
market-known-for = 情報がある国・地域：{ $regions }。
market-disclosure = これらのリンクを利用すると、掲載元が収入を得ることがあります。
market-status-of = 『{ $title }』の状況
market-no-status = 『{ $title }』がどこまで進んでいるかはわかっていません。
market-dated = 公開日決定
market-standing =
    .rumoured = うわさ
    .estimated = 推定
    .reported = 報道
    .announced = 発表
    .confirmed = 確認
    .corrected = 訂正
market-told =
    { $day ->
        [none] { $standing }：
       *[other] { $day }、{ $standing }：
    }
market-step-back = 一歩後退
market-not-yet = まだ達していない段階：{ $steps }
market-no-word-since = { $day }から続報なし

## Questions and quotes.

media-questions-about = 『{ $title }』についての質問
media-no-questions = 『{ $title }』について、ここで答えのある質問はありません。
media-no-such-question =
    { $nearest ->
        [none] 質問「{ $id }」はここにありません。あるのは{ $all }です。
       *[other] 質問「{ $id }」はここにありません。{ $nearest }のことですか？
    }
media-no-answer = まだ答えはありません。
media-no-answer-then = 当時、答えはありませんでした。
media-answered-then = 記事掲載時（{ $published }）の答え：
media-answered-before = その前の答え：
media-link-to = この質問へのリンク：{ $question }
media-no-quote = 『{ $title }』についての発言は記録されていません。
media-no-such-quote =
    { $nearest ->
        [none] 発言「{ $id }」はここにありません。あるのは{ $all }です。
       *[other] 発言「{ $id }」はここにありません。{ $nearest }のことですか？
    }
media-source = 情報源：
media-does =
    .director = 監督
    .showrunner = ショーランナー
    .developer = 企画・開発
    .writer = 脚本
    .producer = 製作
    .executive-producer = 製作総指揮
    .composer = 音楽
    .cinematographer = 撮影
    .editor = 編集
media-jobs-on = 『{ $title }』{ $jobs }
media-plays = 『{ $title }』{ $character }役
media-in-cast-of = 『{ $title }』出演

## Release history, sources, changes, and faults of data.

more-history-of = 『{ $title }』の公開日
more-announced-date = 公開日
more-announced-on = 発表
more-announced-by = 発表元
more-later = { $distance }延期
more-earlier = { $distance }前倒し
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong }は誤り
more-no-dates = 『{ $title }』の公開日は発表されていません。
more-source-count = 情報源{ $count }件
more-no-sources = このページに表示されている情報源はありません。
more-source-kind =
    .official = スタジオ・製作者
    .trade = 業界紙
    .press = 新聞・通信社・雑誌
    .site = 映画・エンタメサイト
    .open = ブログ・ウィキ・まとめサイト
more-cited-sources = 読んでいた箇所の情報源：{ $all }件中{ $some }件
more-all-sources = すべて表示
more-back-to-widget = 読んでいた箇所に戻る
more-edition = データ { $version }（{ $day }）
more-field-name =
    .name = タイトル
    .status = 状況
    .release-date = 劇場公開
    .premiere-date = プレミア上映
    .digital-date = レンタル・購入
    .disc-date = ディスク発売
    .streaming-date = 配信開始
    .streaming-home = 配信先
    .runtime = 上映時間
    .rating = 年齢区分
    .distributor = 配給
    .logline = ストーリー
    .director = 監督
    .writer = 脚本
    .producer = 製作
    .executive-producer = 製作総指揮
    .composer = 音楽
    .cinematographer = 撮影
    .editor = 編集
    .showrunner = ショーランナー
    .developer = 企画・開発
    .budget = 製作費
    .opening = 公開初週末、北米
    .opening-worldwide = 公開初週末、全世界
    .second-weekend = 公開2週目の週末、北米
    .domestic = 興行収入、北米
    .worldwide = 興行収入、全世界
    .born = 生年月日
    .died = 没年月日
    .aliases = 別名
    .allegiance = 所属
    .fate = 運命
more-changes-since = { $day }以降に変わったこと
more-no-changes = ここに書かれたことは{ $day }から変わっていません。
more-change-kind =
    .development = 変わったこと
    .correction = 誤っていたこと
more-changed = { $after }（{ $past }）
more-past =
    .corrected = 誤：{ $before }
    .disputed = 以前は{ $before }
    .settled = 以前は情報源に食い違い：{ $before }
    .up = { $before }から増加
    .down = { $before }から減少
    .added = 新規：{ $before }
    .replaced = { $before }から変更
    .phase = 当時：{ $before }
more-role-of = { $person }の役
more-joined-cast = 新たに加わったキャスト
more-unpublished = この記事の掲載日がわかりません。「since」かプロバイダーの「published」に日付を指定してください。
more-bad-data = データの誤り{ $count }件：{ $first }
more-unread =
    .blocked =
        { $detail ->
            [none] データセットに接続できませんでした。
           *[other] データセットに接続できませんでした（{ $detail }）。
        }
    .status =
        { $detail ->
            [none] データセットのサーバーがエラーを返しました。
           *[other] データセットのサーバーの応答は{ $detail }でした。
        }
    .type =
        { $detail ->
            [none] データセットがJSONではありません。
           *[other] データセットがJSONではなく{ $detail }です。
        }
    .too-large =
        { $detail ->
            [none] データセットが大きすぎます。
           *[other] データセットが{ $detail }バイトを超えています。
        }
    .timeout =
        { $detail ->
            [none] データセットが時間内に届きませんでした。
           *[other] データセットが{ $detail }ミリ秒以内に届きませんでした。
        }
    .malformed =
        { $detail ->
            [none] データセットが正しい形式のJSONではありません。
           *[other] データセットが正しい形式のJSONではありません：{ $detail }。
        }
    .too-deep =
        { $detail ->
            [none] データセットの入れ子が深すぎます。
           *[other] データセットの入れ子が{ $detail }階層を超えています。
        }
    .too-many =
        { $detail ->
            [none] データセットの項目が多すぎます。
           *[other] データセットの項目が{ $detail }件を超えています。
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = ネタバレ
reader-hide-again = 再び隠す
reader-what-seen = どれを見ましたか？
reader-have-seen = 見た作品
reader-why-say = 見た作品にチェックを入れると、そのネタバレがこのサイトの全ページで表示されます。
reader-up-to = ここまですべて見た：
reader-none-chosen = 作品を選択
reader-forget = すべて消去
reader-kept-here = この端末にのみ保存されます。
reader-not-kept = この端末には何も保存されません。このページを離れるまで有効です。
reader-needs-script = JavaScriptがないと何も記憶できません。物語を明かす内容は隠れたままになります。
reader-no-titles = 見られる作品はまだありません。
reader-watch-in =
    .release = 公開順
    .story = 物語の時系列順
reader-title-kind =
    .film = 映画
    .series = シリーズ
    .game = ゲーム
    .comic = コミック
reader-seen-count = { $all }作中{ $seen }作を鑑賞済み
reader-time-left = 残り{ $time }
reader-time-left-at-least = 残り{ $time }以上
reader-all-seen = すべて鑑賞済み
reader-not-out = 未公開
reader-place-disputed = 順番は情報源により異なる
reader-place-unknown = 順番は不明
reader-order-contradicted = 物語の時系列に関する情報が矛盾しているため、公開順で示します。
reader-related = 関連記事
reader-related-to = 『{ $title }』の関連記事
reader-some-hidden = 一部の記事は、{ $titles }を見るまで非表示です。
reader-all-hidden = { $titles }を見るまで非表示です。
reader-some-hidden-part = 一部の記事は、物語を明かすため非表示です。
reader-all-hidden-part = 物語を明かすため非表示です。

## Timelines, people and characters.

story-line =
    .story = 物語の時系列
    .release = 公開順
    .watch = 見る順番
    .production = 製作の歩み
story-order-by = 並び順
story-lens =
    .story = 物語
    .release = 公開
    .watch = 鑑賞
    .production = 製作
story-loose =
    .story = 時系列上の位置なし
    .release = 日程未定
    .watch = 日程未定
    .production = 日付不明
story-before = { $titles }より前
story-after = { $titles }より後
story-during = { $titles }と同時期
story-told-in = 『{ $title }』で描かれる
story-set-before = 『{ $title }』より前の物語
story-empty-line = この期間についてわかっていることはありません。
story-cycle = 物語の時系列に関する情報が矛盾しています。作品は公開順に並べています。
story-cycle-of = 物語の時系列が矛盾しています：{ $ids }。公開順を使用します。
story-no-credits = { $person }の参加作品はわかっていません。
story-undated = 日程なし
story-no-person =
    { $nearest ->
        [none] 人物「{ $id }」はここにありません。
       *[other] 人物「{ $id }」はここにありません。{ $nearest }のことですか？
    }
story-played-by = 演者：{ $actors }
story-no-appearances = { $character }がどの作品に登場するかはわかっていません。
story-bounty = 懸賞金
story-no-character =
    { $nearest ->
        [none] キャラクター「{ $id }」はここにありません。
       *[other] キャラクター「{ $id }」はここにありません。{ $nearest }のことですか？
    }
story-appearances = 誰がどの作品に登場するか
story-character = キャラクター
story-role =
    .lead = 主演
    .supporting = 助演
    .cameo = カメオ
    .voice = 声
    .other = 出演
story-untold = 記載なし
story-empty-table = 登場作品はわかっていません。

## Feeds and calendars.

feed-feed = 映画の新着情報
feed-feed-of = { $titles }の新着情報
feed-headline = 『{ $title }』{ $news }
feed-lead =
    .name = タイトル
    .status = 状況
    .release-date = 劇場公開
    .premiere-date = プレミア上映
    .digital-date = レンタル・購入開始
    .disc-date = ディスク発売
    .streaming-date = 配信開始
    .streaming-home = 配信先
    .runtime = 上映時間
    .rating = 年齢区分
    .distributor = 配給
    .director = 監督
    .writer = 脚本
    .producer = 製作
    .executive-producer = 製作総指揮
    .composer = 音楽
    .cinematographer = 撮影
    .editor = 編集
    .showrunner = ショーランナー
    .developer = 企画・開発
    .budget = 製作費
    .opening = 北米の公開初週末
    .opening-worldwide = 全世界の公開初週末
    .second-weekend = 北米の公開2週目の週末
    .domestic = 北米の興行収入
    .worldwide = 全世界の興行収入
feed-plays = { $person }の役は{ $character }
feed-joins = { $names }が新たに出演
feed-reported = 情報源：{ $publisher }、{ $day }
feed-first-trailer = 初の予告編 { $day }
feed-calendar = 映画の公開予定
feed-entry =
    .theatrical = 『{ $title }』劇場公開
    .premiere =
        { $place ->
            [none] 『{ $title }』プレミア上映
           *[other] 『{ $title }』プレミア上映（{ $place }）
        }
    .digital = 『{ $title }』レンタル・購入開始
    .disc = 『{ $title }』ディスク発売
    .streaming =
        { $place ->
            [none] 『{ $title }』配信開始
           *[other] 『{ $title }』{ $place }で配信開始
        }
feed-off = { $entry }（この日ではなくなりました）

## Embeds: titles of frames, and the pages around them.

frame-about = 『{ $title }』について
frame-release-of = 『{ $title }』の公開
frame-quote-about = 『{ $title }』についての発言
frame-skip = このボックスの終わりへ進む
frame-text-version = テキスト版
frame-embeds-of = { $site }の埋め込みコード
frame-paste-one = 記事内のボックスを表示したい場所に、コードを貼り付けてください。
frame-once-a-page = 1ページに1回、このスクリプトを追加してください。各ボックスの高さが内容に合わせて調整されます。
frame-in-frame = ボックスのみ

## Correction notes, and `wick diff`.

note-difference =
    .known = 判明
    .changed = 変更
    .moved = 日程変更
    .corrected = 訂正
    .disputed = 食い違い
    .confirmed = 確認
    .edited = 編集
    .withdrawn = 撤回
    .added = 追加
    .removed = 削除
note-lead =
    .updated = { $day }更新：
    .corrected = { $day }訂正：
note-note =
    .development = { $words }は現在では当てはまりません。{ $news }。
    .correction = { $words }は誤りでした。{ $news }。
    .disputed = { $words }については情報源に食い違いがあります。{ $news }。

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] ウィジェット「{ $name }」はありません。あるのは{ $all }です。
       *[other] ウィジェット「{ $name }」はありません。{ $nearest }のことですか？
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element }にオプション「{ $option }」はないため、これを除いて表示します。あるのは{ $all }です。
       *[other] { $element }にオプション「{ $option }」はないため、これを除いて表示します。{ $nearest }のことですか？
    }
shorthand-no-title = { $element }の作品が指定されていません。オプション{ $option }を書くか、「wick:films」で映画のアドレスの形式を指定してください。
shorthand-no-value = { $element }の{ $option }には値が必要です。
shorthand-in-sentence = { $element }はブロックのため、文中には置けません。独立した段落にしてください。
shorthand-unpaired = ショートコードが開いた場所で閉じられていません。[wick …] と [/wick] は同じ段落に置く必要があります。

## Faults that few pages have.

fault-security-policy = このページのTrusted Typesポリシーは{ $names }のいずれも許可していないため、ウィジェットを描画できません。
