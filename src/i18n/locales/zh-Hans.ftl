## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] { $year }春季
        [summer] { $year }夏季
        [autumn] { $year }秋季
       *[winter] { $year }冬季
    }
main-in-market = { $text }（{ $market }）
main-phase =
    .unknown = 暂无上映消息
    .dated =
        { $way ->
            [theatrical] { $date }院线上映
            [premiere]
                { $place ->
                    [none] { $date }首映
                   *[other] { $date }在{ $place }首映
                }
            [digital] { $date }起可租借或购买
            [disc] { $date }发行影碟
            [streaming]
                { $place ->
                    [none] { $date }上线流媒体
                   *[other] { $date }上线{ $place }
                }
           *[out] { $date }发行
        }
    .opening-today =
        { $way ->
            [theatrical] 今日起院线上映
            [premiere]
                { $place ->
                    [none] 今日首映
                   *[other] 今日在{ $place }首映
                }
            [digital] 今日起可租借或购买
            [disc] 今日起发行影碟
            [streaming]
                { $place ->
                    [none] 今日上线流媒体
                   *[other] 今日上线{ $place }
                }
           *[out] 今日发行
        }
    .in-cinemas = 院线上映中
    .at-home = 可在家观看
    .streaming =
        { $way ->
            [theatrical] 院线上映
            [premiere]
                { $place ->
                    [none] 首映
                   *[other] 在{ $place }首映
                }
            [digital] 可租借或购买
            [disc] 影碟有售
            [streaming]
                { $place ->
                    [none] 可在流媒体观看
                   *[other] 可在{ $place }观看
                }
           *[out] 已发行
        }
main-field =
    .date = 上映
    .runtime = 片长
    .rating = 分级
    .distributor = 发行
    .cast = 演员
main-makers =
    .director = 导演
    .writers = 编剧
main-as-of = 截至{ $day }
main-updated = 已更新
main-corrected = 已更正
main-was = 发表时为{ $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }，{ $day }
    }
main-attributed = { $text }（{ $said }）
main-disputed = 来源说法不一
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] 剧透：《{ $title }》的开头
               *[other] 已隐藏{ $count }处剧透：《{ $title }》的开头
            }
        [2]
            { $count ->
                [none] 剧透：《{ $title }》的情节
               *[other] 已隐藏{ $count }处剧透：《{ $title }》的情节
            }
       *[3]
            { $count ->
                [none] 剧透：《{ $title }》的结局
               *[other] 已隐藏{ $count }处剧透：《{ $title }》的结局
            }
    }
main-show-it = 显示
main-comes-today =
    { $way ->
        [theatrical] 《{ $title }》今日院线上映。
        [premiere] 《{ $title }》今日首映。
        [digital] 《{ $title }》今日起可租借或购买。
        [disc] 《{ $title }》今日发行影碟。
        [streaming] 《{ $title }》今日上线流媒体。
       *[out] 《{ $title }》今日发行。
    }
main-partly-dated = 《{ $title }》已宣布{ $date }上映，具体日期尚不清楚。
main-undated = 《{ $title }》的上映日期未公布。
main-came-out =
    { $way ->
        [theatrical] 已于{ $date }院线上映
        [premiere] 已于{ $date }首映
        [digital] { $date }起可租借或购买
        [disc] 影碟{ $date }起有售
        [streaming] { $date }起可在流媒体观看
       *[out] 已于{ $date }发行
    }
main-date-history = 此前日期
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }（{ $movedOn }改档）
    }
main-cast-of = 《{ $title }》演员表
main-role-group =
    .lead = 主演
    .supporting = 配角
    .cameo = 客串
    .voice = 配音
main-other-roles = 其他
main-returning = 回归
main-returning-cast = 回归演员
main-new-cast = 新演员
main-as = 饰
main-undisclosed = 角色未公布
main-formerly = 此前为{ $names }
main-was-undisclosed = 起初未公布
main-final-role = 最后的角色
main-memoriam =
    { $born ->
        [none] { $died }去世
       *[other] { $born }—{ $died }
    }
main-show-all = 显示全部（{ $count }）
main-show-fewer = 收起
main-no-cast = 暂无《{ $title }》的演员消息。
main-status =
    .rumoured = 传闻中
    .talks = 洽谈中
    .announced = 已公布
    .writing = 剧本创作中
    .filming = 拍摄中
    .post-production = 后期制作中
    .released = 已推出
    .cancelled = 已取消
main-about = 约{ $amount }
main-today = 今日
main-dollars = { $amount }美元
main-sources = 来源
main-bad-value = 无法识别 { $attribute }="{ $value }"，改用{ $used }。
main-unfetched = 部分数据未能获取。

## Running countdowns.

countdown-until =
    .theatrical = 后登陆院线
    .premiere = 后首映
    .digital = 后可租借或购买
    .disc = 后发行影碟
    .streaming = 后上线流媒体
    .out = 后发行
countdown-comes =
    { $way ->
        [theatrical] 《{ $title }》将于{ $distance }（{ $date }）院线上映。
        [premiere] 《{ $title }》将于{ $distance }（{ $date }）首映。
        [digital] 《{ $title }》{ $distance }（{ $date }）起可租借或购买。
        [disc] 《{ $title }》将于{ $distance }（{ $date }）发行影碟。
        [streaming] 《{ $title }》将于{ $distance }（{ $date }）上线流媒体。
       *[out] 《{ $title }》将于{ $distance }（{ $date }）发行。
    }
countdown-add-to-calendar = 添加到日历

## Facts in sentences, and what does not exist.

fact-now-is = 现为{ $value }
fact-what-is-known = 已知信息
fact-when-this-ran = 本文发表时（{ $day }）
fact-not-known-then = 当时未知
fact-no-such =
    { $nearest ->
        [none] 这里没有作品“{ $id }”。可用的有：{ $all }。
       *[other] 这里没有作品“{ $id }”。是否指{ $nearest }？
    }
fact-no-field =
    { $nearest ->
        [none] 这里没有字段“{ $field }”。可用的有：{ $all }。
       *[other] 这里没有字段“{ $field }”。是否指{ $nearest }？
    }
fact-missing-attribute = 没有 { $attributes } 就没有可显示的内容。

## Crew and story of a title.

film-crew-of = 《{ $title }》主创
film-no-crew = 暂无《{ $title }》的主创消息。
film-job =
    .director = 导演
    .showrunner = 剧集主管
    .developer = 开发
    .writer = 编剧
    .producer = 制片人
    .executive-producer = 执行制片人
    .composer = 音乐
    .cinematographer = 摄影
    .editor = 剪辑
film-story-of = 《{ $title }》讲了什么
film-no-story = 尚不清楚《{ $title }》讲了什么。
film-spoilers-for = 《{ $title }》剧透：
film-plot-part =
    .level-1 = 开头
    .level-2 = 情节
    .level-3 = 结局

## Grosses, videos, ways to watch, and progress.

market-box-office-of = 《{ $title }》票房
market-no-figures = 暂无《{ $title }》的票房数据。
market-gross-by =
    .domestic = 北美，截至{ $day }
    .worldwide = 全球，截至{ $day }
market-last-gross =
    .domestic = 北美，最近数据：{ $day }
    .worldwide = 全球，最近数据：{ $day }
market-known-by = 截至{ $day }
market-day-of-run = 上映第{ $day }天
market-budget-of = 成本{ $amount }
market-in-millions =
    { $since ->
        [none] { $gross }，单位：百万美元
       *[other] { $gross }，单位：百万美元，{ $since }
    }
market-since-release = 自{ $day }上映起
market-estimate = 估算
market-reported = 媒体报道
market-range = 各来源的区间
market-some-day = 其中某一天
market-all-figures = 全部数据（{ $count }）
market-day = 日期
market-amount = 金额
market-source = 来源
market-unknown = 未知
market-video-of =
    .teaser = 《{ $title }》先导预告
    .trailer = 《{ $title }》预告片
    .clip = 《{ $title }》片段
    .featurette = 《{ $title }》幕后花絮
market-no-trailer-yet = 《{ $title }》还没有预告片。
market-no-trailer = 暂无《{ $title }》预告片的消息。
market-play-of = 播放：{ $video }，《{ $title }》
market-cannot-show = 此视频无法在这里播放。
market-watch-at = 在{ $host }观看
market-consent = 播放时将从{ $host }加载视频，该网站会获知您的IP地址，并可能在您的设备上存储数据。
market-remember = 在此设备上不再询问
market-remembered = 在此设备上，{ $host }的视频将直接播放，不再询问。
market-ask-again = 重新询问
market-not-kept = 您的设备不保存本页的任何信息：您的选择在离开本页前有效。
market-other-videos = 其他视频
market-where-heading =
    .watch = 《{ $title }》在哪里看
    .play = 《{ $title }》在哪里玩
    .read = 《{ $title }》在哪里读
market-where-unknown =
    .watch = 尚不清楚在哪里可以观看《{ $title }》。
    .play = 尚不清楚在哪里可以玩《{ $title }》。
    .read = 尚不清楚在哪里可以阅读《{ $title }》。
market-region = 国家/地区
market-cinemas-only = 目前仅限影院
market-home =
    .theatrical = 影院
    .streaming = 流媒体
    .digital = 租借或购买
    .disc = 影碟
market-copy =
    .theatrical = 街机厅
    .streaming = 流媒体
    .digital = 下载
    .disc = 店铺
market-here = { $date }起
market-coming = 将于{ $date }开始
market-day-unknown = 日期未知
market-checked = { $day }核实
market-worldwide = 全球
market-unknown-for = 暂无您所在地区（{ $region }）的信息。
market-known-for = 有信息的国家/地区：{ $regions }。
market-disclosure = 您点击这些链接，发布者可能会获得收入。
market-status-of = 《{ $title }》进展
market-no-status = 尚不清楚《{ $title }》进展如何。
market-dated = 已定档
market-standing =
    .rumoured = 传闻
    .estimated = 估算
    .reported = 报道
    .announced = 公布
    .confirmed = 证实
    .corrected = 更正
market-told =
    { $day ->
        [none] { $standing }：
       *[other] { $day }，{ $standing }：
    }
market-step-back = 退回一步
market-not-yet = 尚未进入：{ $steps }
market-no-word-since = { $day }以来无消息

## Questions and quotes.

media-questions-about = 关于《{ $title }》的问题
media-no-questions = 关于《{ $title }》的问题，这里都没有答案。
media-no-such-question =
    { $nearest ->
        [none] 这里没有问题“{ $id }”。可用的有：{ $all }。
       *[other] 这里没有问题“{ $id }”。是否指{ $nearest }？
    }
media-no-answer = 还没有答案。
media-no-answer-then = 当时没有答案。
media-answered-then = 本文发表时（{ $published }）的答案：
media-answered-before = 此前的答案：
media-link-to = 此问题的链接：{ $question }
media-no-quote = 没有收录关于《{ $title }》的言论。
media-no-such-quote =
    { $nearest ->
        [none] 这里没有言论“{ $id }”。可用的有：{ $all }。
       *[other] 这里没有言论“{ $id }”。是否指{ $nearest }？
    }
media-source = 来源：
media-does =
    .director = 导演
    .showrunner = 剧集主管
    .developer = 开发
    .writer = 编剧
    .producer = 制片人
    .executive-producer = 执行制片人
    .composer = 音乐
    .cinematographer = 摄影
    .editor = 剪辑
media-jobs-on = 《{ $title }》{ $jobs }
media-plays = 《{ $title }》中饰{ $character }
media-in-cast-of = 《{ $title }》演员

## Release history, sources, changes, and faults of data.

more-history-of = 《{ $title }》上映日期
more-announced-date = 日期
more-announced-on = 公布
more-announced-by = 公布者
more-later = 推后{ $distance }
more-earlier = 提前{ $distance }
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong }有误
more-no-dates = 《{ $title }》的上映日期未公布。
more-source-count = { $count }个来源
more-no-sources = 本页没有显示任何来源。
more-source-kind =
    .official = 片方与主创
    .trade = 行业媒体
    .press = 报纸、通讯社与杂志
    .site = 影视娱乐网站
    .open = 博客、维基与聚合网站
more-cited-sources = 您所读内容的来源：{ $some }个，共{ $all }个
more-all-sources = 显示全部
more-back-to-widget = 返回刚才的位置
more-edition = 数据 { $version }（{ $day }）
more-field-name =
    .name = 片名
    .status = 进展
    .release-date = 院线上映
    .premiere-date = 首映
    .digital-date = 租借或购买
    .disc-date = 影碟发行
    .streaming-date = 上线流媒体
    .streaming-home = 流媒体平台
    .runtime = 片长
    .rating = 分级
    .distributor = 发行
    .logline = 剧情
    .director = 导演
    .writer = 编剧
    .producer = 制片人
    .executive-producer = 执行制片人
    .composer = 音乐
    .cinematographer = 摄影
    .editor = 剪辑
    .showrunner = 剧集主管
    .developer = 开发
    .budget = 成本
    .opening = 首周末票房，北美
    .opening-worldwide = 首周末票房，全球
    .second-weekend = 次周末票房，北美
    .domestic = 票房，北美
    .worldwide = 票房，全球
    .born = 出生
    .died = 去世
    .aliases = 又名
    .allegiance = 阵营
    .fate = 命运
more-changes-since = { $day }以来的变化
more-no-changes = { $day }以来，此处内容没有变化。
more-change-kind =
    .development = 发生的变化
    .correction = 原有的错误
more-changed = { $after }（{ $past }）
more-past =
    .corrected = 此前误为{ $before }
    .disputed = 此前为{ $before }
    .settled = 此前来源说法不一：{ $before }
    .up = 高于此前的{ $before }
    .down = 低于此前的{ $before }
    .added = 新增：{ $before }
    .replaced = 不再是{ $before }
    .phase = 当时：{ $before }
more-role-of = { $person }的角色
more-joined-cast = 新加入演员
more-unpublished = 无法得知本文的发表日期：请在“since”或 provider 的“published”中写明日期。
more-bad-data = 数据中有{ $count }处错误：{ $first }
more-unread =
    .blocked =
        { $detail ->
            [none] 无法连接数据集。
           *[other] 无法连接数据集（{ $detail }）。
        }
    .status =
        { $detail ->
            [none] 数据集服务器返回错误。
           *[other] 数据集服务器返回{ $detail }。
        }
    .type =
        { $detail ->
            [none] 数据集不是JSON。
           *[other] 数据集不是JSON，而是{ $detail }。
        }
    .too-large =
        { $detail ->
            [none] 数据集过大。
           *[other] 数据集超过{ $detail }字节。
        }
    .timeout =
        { $detail ->
            [none] 数据集未能及时送达。
           *[other] 数据集未能在{ $detail }毫秒内送达。
        }
    .malformed =
        { $detail ->
            [none] 数据集不是格式正确的JSON。
           *[other] 数据集不是格式正确的JSON：{ $detail }。
        }
    .too-deep =
        { $detail ->
            [none] 数据集嵌套过深。
           *[other] 数据集嵌套超过{ $detail }层。
        }
    .too-many =
        { $detail ->
            [none] 数据集条目过多。
           *[other] 数据集超过{ $detail }个条目。
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = 剧透
reader-hide-again = 重新隐藏
reader-what-seen = 您看过哪些？
reader-have-seen = 看过的作品
reader-why-say = 勾选看过的作品，其剧透将在本站所有页面显示。
reader-up-to = 全部看过，直到
reader-none-chosen = 选择作品
reader-forget = 全部清除
reader-kept-here = 仅保存在此设备上。
reader-not-kept = 此设备不保存任何信息：选择在离开本页前有效。
reader-needs-script = 没有JavaScript就无法记住任何内容：透露剧情的内容将保持隐藏。
reader-no-titles = 还没有可看的作品。
reader-watch-in =
    .release = 按发行顺序
    .story = 按剧情顺序
reader-title-kind =
    .film = 电影
    .series = 剧集
    .game = 游戏
    .comic = 漫画
reader-seen-count = 已看{ $seen }部，共{ $all }部
reader-time-left = 还剩{ $time }
reader-time-left-at-least = 至少还剩{ $time }
reader-all-seen = 已全部看过
reader-not-out = 尚未推出
reader-place-disputed = 排序来源说法不一
reader-place-unknown = 排序未知
reader-order-contradicted = 有关剧情顺序的说法自相矛盾：此处按发行顺序排列。
reader-related = 相关文章
reader-related-to = 更多《{ $title }》文章
reader-some-hidden = 部分文章已隐藏，看过{ $titles }后显示。
reader-all-hidden = 已隐藏，看过{ $titles }后显示。
reader-some-hidden-part = 部分文章因透露剧情而隐藏。
reader-all-hidden-part = 因透露剧情而隐藏。

## Timelines, people and characters.

story-line =
    .story = 剧情时间线
    .release = 发行顺序
    .watch = 观看顺序
    .production = 制作历程
story-order-by = 排序
story-lens =
    .story = 剧情
    .release = 发行
    .watch = 观看
    .production = 制作
story-loose =
    .story = 剧情中位置未定
    .release = 暂无日期
    .watch = 暂无日期
    .production = 日期未知
story-before = { $titles }之前
story-after = { $titles }之后
story-during = { $titles }期间
story-told-in = 见于《{ $title }》
story-set-before = 设定在《{ $title }》之前
story-empty-line = 这段时间的内容尚不清楚。
story-cycle = 有关剧情顺序的说法自相矛盾。作品按发行顺序排列。
story-cycle-of = 剧情顺序自相矛盾：{ $ids }。改用发行顺序。
story-no-credits = 暂无{ $person }的作品信息。
story-undated = 无日期
story-no-person =
    { $nearest ->
        [none] 这里没有人物“{ $id }”。
       *[other] 这里没有人物“{ $id }”。是否指{ $nearest }？
    }
story-played-by = 饰演者：{ $actors }
story-no-appearances = 尚不清楚{ $character }在哪里登场。
story-bounty = 悬赏金额
story-no-character =
    { $nearest ->
        [none] 这里没有角色“{ $id }”。
       *[other] 这里没有角色“{ $id }”。是否指{ $nearest }？
    }
story-appearances = 谁在哪里登场
story-character = 角色
story-role =
    .lead = 主演
    .supporting = 配角
    .cameo = 客串
    .voice = 配音
    .other = 出演
story-untold = 无信息
story-empty-table = 暂无登场信息。

## Feeds and calendars.

feed-feed = 电影新消息
feed-feed-of = { $titles }的新消息
feed-headline = 《{ $title }》{ $news }
feed-lead =
    .name = 片名
    .status = 进展
    .release-date = 院线上映
    .premiere-date = 首映
    .digital-date = 可租借或购买
    .disc-date = 发行影碟
    .streaming-date = 上线流媒体
    .streaming-home = 流媒体平台
    .runtime = 片长
    .rating = 分级
    .distributor = 发行
    .director = 导演
    .writer = 编剧
    .producer = 制片人
    .executive-producer = 执行制片人
    .composer = 音乐
    .cinematographer = 摄影
    .editor = 剪辑
    .showrunner = 剧集主管
    .developer = 开发
    .budget = 成本
    .opening = 北美首周末票房
    .opening-worldwide = 全球首周末票房
    .second-weekend = 北美次周末票房
    .domestic = 北美票房
    .worldwide = 全球票房
feed-plays = { $person }饰{ $character }
feed-joins = { $names }加盟
feed-reported = 来源：{ $publisher }，{ $day }
feed-first-trailer = 首支预告片 { $day }
feed-calendar = 电影上映日历
feed-entry =
    .theatrical = 《{ $title }》院线上映
    .premiere =
        { $place ->
            [none] 《{ $title }》首映
           *[other] 《{ $title }》在{ $place }首映
        }
    .digital = 《{ $title }》可租借或购买
    .disc = 《{ $title }》发行影碟
    .streaming =
        { $place ->
            [none] 《{ $title }》上线流媒体
           *[other] 《{ $title }》上线{ $place }
        }
feed-off = { $entry }（已不在此日）

## Embeds: titles of frames, and the pages around them.

frame-about = 关于《{ $title }》
frame-release-of = 《{ $title }》上映信息
frame-quote-about = 关于《{ $title }》的言论
frame-skip = 跳到此框末尾
frame-text-version = 文字版
frame-embeds-of = { $site }的嵌入内容
frame-paste-one = 在文章中要显示此框的位置粘贴代码。
frame-once-a-page = 每页添加一次此脚本：它使各框的高度与内容一致。
frame-in-frame = 仅此框

## Correction notes, and `wick diff`.

note-difference =
    .known = 已获知
    .changed = 已变更
    .moved = 已改期
    .corrected = 已更正
    .disputed = 有争议
    .confirmed = 已证实
    .edited = 已编辑
    .withdrawn = 已撤回
    .added = 已添加
    .removed = 已移除
note-lead =
    .updated = { $day }更新：
    .corrected = { $day }更正：
note-note =
    .development = { $words }已不成立。{ $news }。
    .correction = { $words }有误。{ $news }。
    .disputed = 关于{ $words }，来源说法不一。{ $news }。

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] 没有小部件“{ $name }”。可用的有：{ $all }。
       *[other] 没有小部件“{ $name }”。是否指{ $nearest }？
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } 没有选项“{ $option }”，显示时已忽略。可用的有：{ $all }。
       *[other] { $element } 没有选项“{ $option }”，显示时已忽略。是否指{ $nearest }？
    }
shorthand-no-title = 没有指明 { $element } 的作品：请写选项 { $option }，或用“wick:films”说明电影地址的格式。
shorthand-no-value = { $element } 的 { $option } 需要一个值。
shorthand-in-sentence = { $element } 是块级元素，不能放在句中：请为它单独设一段。
shorthand-unpaired = 短代码没有在打开处关闭：[wick …] 和 [/wick] 必须在同一段落中。

## Faults that few pages have.

fault-security-policy = 本页的 Trusted Types 策略不允许 { $names } 中的任何一个：无法绘制小部件。
