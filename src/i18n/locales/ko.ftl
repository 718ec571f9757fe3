## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] { $year } 봄
        [summer] { $year } 여름
        [autumn] { $year } 가을
       *[winter] { $year } 겨울
    }
main-in-market = { $text }({ $market })
main-phase =
    .unknown = 공개 정보 없음
    .dated =
        { $way ->
            [theatrical] { $date } 극장 개봉
            [premiere]
                { $place ->
                    [none] { $date } 프리미어 상영
                   *[other] { $date } 프리미어 상영({ $place })
                }
            [digital] { $date }부터 대여·구매
            [disc] { $date } 디스크 출시
            [streaming]
                { $place ->
                    [none] { $date } 스트리밍 공개
                   *[other] { $date } { $place }에서 스트리밍 공개
                }
           *[out] { $date } 공개
        }
    .opening-today =
        { $way ->
            [theatrical] 오늘 극장 개봉
            [premiere]
                { $place ->
                    [none] 오늘 프리미어 상영
                   *[other] 오늘 프리미어 상영({ $place })
                }
            [digital] 오늘부터 대여·구매
            [disc] 오늘 디스크 출시
            [streaming]
                { $place ->
                    [none] 오늘부터 스트리밍
                   *[other] 오늘부터 { $place }에서 스트리밍
                }
           *[out] 오늘 공개
        }
    .in-cinemas = 극장 상영 중
    .at-home = 집에서 볼 수 있음
    .streaming =
        { $way ->
            [theatrical] 극장 상영
            [premiere]
                { $place ->
                    [none] 프리미어 상영
                   *[other] 프리미어 상영({ $place })
                }
            [digital] 대여·구매 가능
            [disc] 디스크 출시됨
            [streaming]
                { $place ->
                    [none] 스트리밍 중
                   *[other] { $place }에서 스트리밍 중
                }
           *[out] 공개됨
        }
main-field =
    .date = 개봉
    .runtime = 상영 시간
    .rating = 등급
    .distributor = 배급
    .cast = 출연
main-makers =
    .director = 감독
    .writers = 각본
main-as-of = { $day } 기준
main-updated = 업데이트
main-corrected = 정정
main-was = 게재 당시 { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text }({ $said })
main-disputed = 출처마다 다름
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] 스포일러: ‘{ $title }’의 시작
               *[other] 숨긴 스포일러 { $count }개: ‘{ $title }’의 시작
            }
        [2]
            { $count ->
                [none] 스포일러: ‘{ $title }’에서 벌어지는 일
               *[other] 숨긴 스포일러 { $count }개: ‘{ $title }’에서 벌어지는 일
            }
       *[3]
            { $count ->
                [none] 스포일러: ‘{ $title }’의 결말
               *[other] 숨긴 스포일러 { $count }개: ‘{ $title }’의 결말
            }
    }
main-show-it = 보기
main-comes-today =
    { $way ->
        [theatrical] 오늘 ‘{ $title }’의 극장 상영이 시작됩니다.
        [premiere] 오늘 ‘{ $title }’의 프리미어 상영이 열립니다.
        [digital] 오늘부터 ‘{ $title }’의 대여와 구매가 가능합니다.
        [disc] 오늘 ‘{ $title }’의 디스크가 출시됩니다.
        [streaming] 오늘 ‘{ $title }’의 스트리밍이 시작됩니다.
       *[out] 오늘 ‘{ $title }’ 작품이 공개됩니다.
    }
main-partly-dated = ‘{ $title }’의 공개 시기는 { $date }(발표 기준)이며, 정확한 날짜는 아직 알려지지 않았습니다.
main-undated = ‘{ $title }’의 공개일은 발표되지 않았습니다.
main-came-out =
    { $way ->
        [theatrical] { $date }에 극장에서 개봉했습니다
        [premiere] { $date }에 프리미어 상영을 했습니다
        [digital] { $date }부터 대여·구매 가능
        [disc] { $date } 디스크 출시됨
        [streaming] { $date }부터 스트리밍 중
       *[out] { $date }에 공개됨
    }
main-date-history = 이전 날짜
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }({ $movedOn }에 변경됨)
    }
main-cast-of = ‘{ $title }’ 출연진
main-role-group =
    .lead = 주연
    .supporting = 조연
    .cameo = 카메오
    .voice = 목소리 출연
main-other-roles = 기타
main-returning = 복귀
main-returning-cast = 복귀
main-new-cast = 새 출연진
main-as = 배역
main-undisclosed = 배역 비공개
main-formerly = 이전: { $names }
main-was-undisclosed = 처음에는 비공개
main-final-role = 마지막 출연
main-memoriam =
    { $born ->
        [none] { $died } 사망
       *[other] { $born }~{ $died }
    }
main-show-all = 모두 보기({ $count })
main-show-fewer = 간략히 보기
main-no-cast = 알려진 ‘{ $title }’ 출연진이 없습니다.
main-status =
    .rumoured = 소문
    .talks = 논의 중
    .announced = 제작 발표
    .writing = 각본 집필 중
    .filming = 촬영 중
    .post-production = 후반 작업 중
    .released = 공개됨
    .cancelled = 제작 취소
main-about = 약 { $amount }
main-today = 오늘
main-dollars = { $amount } 달러
main-sources = 출처
main-bad-value = { $attribute }="{ $value }" 값을 읽을 수 없습니다. 대신 사용: { $used }.
main-unfetched = 일부 데이터를 가져오지 못했습니다.

## Running countdowns.

countdown-until =
    .theatrical = 극장 개봉까지
    .premiere = 프리미어 상영까지
    .digital = 대여·구매 시작까지
    .disc = 디스크 출시까지
    .streaming = 스트리밍 공개까지
    .out = 공개까지
countdown-comes =
    { $way ->
        [theatrical] { $distance }인 { $date }에 ‘{ $title }’의 극장 상영이 시작됩니다.
        [premiere] { $distance }인 { $date }에 ‘{ $title }’의 프리미어 상영이 열립니다.
        [digital] { $distance }인 { $date }부터 ‘{ $title }’의 대여와 구매가 가능합니다.
        [disc] { $distance }인 { $date }에 ‘{ $title }’의 디스크가 출시됩니다.
        [streaming] { $distance }인 { $date }에 ‘{ $title }’의 스트리밍이 시작됩니다.
       *[out] { $distance }인 { $date }에 ‘{ $title }’ 작품이 공개됩니다.
    }
countdown-add-to-calendar = 캘린더에 추가

## Facts in sentences, and what does not exist.

fact-now-is = 현재 { $value }
fact-what-is-known = 알려진 내용
fact-when-this-ran = 기사 게재 당시({ $day })
fact-not-known-then = 당시에는 알려지지 않음
fact-no-such =
    { $nearest ->
        [none] 여기에 ‘{ $id }’ 작품이 없습니다. 있는 작품: { $all }.
       *[other] 여기에 ‘{ $id }’ 작품이 없습니다. 혹시 이것인가요: { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] 여기에 ‘{ $field }’ 항목이 없습니다. 있는 항목: { $all }.
       *[other] 여기에 ‘{ $field }’ 항목이 없습니다. 혹시 이것인가요: { $nearest }?
    }
fact-missing-attribute = { $attributes } 속성이 없으면 표시할 내용이 없습니다.

## Crew and story of a title.

film-crew-of = ‘{ $title }’ 제작진
film-no-crew = 알려진 ‘{ $title }’ 제작진이 없습니다.
film-job =
    .director = 감독
    .showrunner = 쇼러너
    .developer = 개발
    .writer = 각본
    .producer = 제작
    .executive-producer = 책임 프로듀서
    .composer = 음악
    .cinematographer = 촬영
    .editor = 편집
film-story-of = ‘{ $title }’의 줄거리
film-no-story = ‘{ $title }’의 줄거리는 알려지지 않았습니다.
film-spoilers-for = ‘{ $title }’ 스포일러:
film-plot-part =
    .level-1 = 시작
    .level-2 = 벌어지는 일
    .level-3 = 결말

## Grosses, videos, ways to watch, and progress.

market-box-office-of = ‘{ $title }’ 박스오피스
market-no-figures = 알려진 ‘{ $title }’ 흥행 수치가 없습니다.
market-gross-by =
    .domestic = 북미({ $day }까지)
    .worldwide = 전 세계({ $day }까지)
market-last-gross =
    .domestic = 북미, 마지막 수치: { $day }
    .worldwide = 전 세계, 마지막 수치: { $day }
market-known-by = { $day }까지
market-day-of-run = 극장 상영 { $day }일째
market-budget-of = 제작비 { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, 단위 100만 달러
       *[other] { $gross }, 단위 100만 달러, { $since }
    }
market-since-release = { $day } 개봉일부터
market-estimate = 추정치
market-reported = 보도
market-range = 출처별 범위
market-some-day = 이 중 어느 하루
market-all-figures = 모든 수치({ $count })
market-day = 날짜
market-amount = 금액
market-source = 출처
market-unknown = 알려지지 않음
market-video-of =
    .teaser = ‘{ $title }’ 티저 예고편
    .trailer = ‘{ $title }’ 예고편
    .clip = ‘{ $title }’ 클립
    .featurette = ‘{ $title }’ 제작기 영상
market-no-trailer-yet = ‘{ $title }’ 예고편은 아직 없습니다.
market-no-trailer = 알려진 ‘{ $title }’ 예고편이 없습니다.
market-play-of = 재생: { $video }, ‘{ $title }’
market-cannot-show = 이 영상은 여기서 재생할 수 없습니다.
market-watch-at = { $host }에서 보기
market-consent = 재생하면 영상을 { $host }에서 불러옵니다. 이때 해당 사이트가 사용자의 IP 주소를 알게 되며, 기기에 데이터를 저장할 수 있습니다.
market-remember = 이 기기에서 다시 묻지 않기
market-remembered = 이 기기에서는 { $host } 영상을 묻지 않고 재생합니다.
market-ask-again = 다시 묻기
market-not-kept = 기기에 이 페이지의 정보가 저장되지 않습니다. 선택은 페이지를 떠날 때까지만 유지됩니다.
market-other-videos = 다른 영상
market-where-heading =
    .watch = ‘{ $title }’ 볼 수 있는 곳
    .play = ‘{ $title }’ 플레이할 수 있는 곳
    .read = ‘{ $title }’ 읽을 수 있는 곳
market-where-unknown =
    .watch = ‘{ $title }’ 시청이 가능한 곳은 알려지지 않았습니다.
    .play = ‘{ $title }’ 플레이가 가능한 곳은 알려지지 않았습니다.
    .read = ‘{ $title }’ 열람이 가능한 곳은 알려지지 않았습니다.
market-region = 국가
market-cinemas-only = 지금은 극장에서만
market-home =
    .theatrical = 극장
    .streaming = 스트리밍
    .digital = 대여·구매
    .disc = 디스크
market-copy =
    .theatrical = 오락실
    .streaming = 스트리밍
    .digital = 다운로드
    .disc = 매장
market-here = { $date }부터
market-coming = { $date } 시작
market-day-unknown = 날짜 미상
market-checked = { $day } 확인
market-worldwide = 전 세계
market-unknown-for = 이용 지역({ $region })에 대해서는 알려진 정보가 없습니다.
market-known-for = 정보가 있는 국가·지역: { $regions }.
market-disclosure = 이 링크를 이용하면 매체가 수익을 얻을 수 있습니다.
market-status-of = ‘{ $title }’ 진행 상황
market-no-status = ‘{ $title }’ 진행 상황은 알려지지 않았습니다.
market-dated = 공개일 발표
market-standing =
    .rumoured = 소문
    .estimated = 추정
    .reported = 보도
    .announced = 발표
    .confirmed = 확인
    .corrected = 정정
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = 한 단계 후퇴
market-not-yet = 아직 이르지 않은 단계: { $steps }
market-no-word-since = { $day } 이후 소식 없음

## Questions and quotes.

media-questions-about = ‘{ $title }’에 대한 질문
media-no-questions = ‘{ $title }’에 대한 질문 중 여기에 답이 있는 것은 없습니다.
media-no-such-question =
    { $nearest ->
        [none] 여기에 ‘{ $id }’ 질문이 없습니다. 있는 질문: { $all }.
       *[other] 여기에 ‘{ $id }’ 질문이 없습니다. 혹시 이것인가요: { $nearest }?
    }
media-no-answer = 아직 답이 없습니다.
media-no-answer-then = 당시에는 답이 없었습니다.
media-answered-then = 기사 게재 당시({ $published })의 답:
media-answered-before = 그 이전의 답:
media-link-to = 이 질문의 링크: { $question }
media-no-quote = ‘{ $title }’에 대한 발언 기록이 없습니다.
media-no-such-quote =
    { $nearest ->
        [none] 여기에 ‘{ $id }’ 발언이 없습니다. 있는 발언: { $all }.
       *[other] 여기에 ‘{ $id }’ 발언이 없습니다. 혹시 이것인가요: { $nearest }?
    }
media-source = 출처:
media-does =
    .director = 감독
    .showrunner = 쇼러너
    .developer = 개발
    .writer = 각본
    .producer = 제작
    .executive-producer = 책임 프로듀서
    .composer = 음악
    .cinematographer = 촬영
    .editor = 편집
media-jobs-on = ‘{ $title }’ { $jobs }
media-plays = ‘{ $title }’의 { $character } 역
media-in-cast-of = ‘{ $title }’ 출연

## Release history, sources, changes, and faults of data.

more-history-of = ‘{ $title }’ 공개일
more-announced-date = 날짜
more-announced-on = 발표
more-announced-by = 발표 주체
more-later = { $distance } 늦춰짐
more-earlier = { $distance } 앞당겨짐
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = 잘못된 날짜: { $wrong }
more-no-dates = ‘{ $title }’의 공개일은 발표되지 않았습니다.
more-source-count = 출처 { $count }개
more-no-sources = 이 페이지에 표시된 출처가 없습니다.
more-source-kind =
    .official = 스튜디오·제작진
    .trade = 업계 전문지
    .press = 신문·통신사·잡지
    .site = 영화·연예 사이트
    .open = 블로그·위키·모음 사이트
more-cited-sources = 읽던 내용의 출처: 전체 { $all }개 중 { $some }개
more-all-sources = 모두 보기
more-back-to-widget = 읽던 곳으로 돌아가기
more-edition = 데이터 { $version }({ $day })
more-field-name =
    .name = 제목
    .status = 진행 상황
    .release-date = 극장 개봉
    .premiere-date = 프리미어 상영
    .digital-date = 대여·구매 시작
    .disc-date = 디스크 출시
    .streaming-date = 스트리밍 공개
    .streaming-home = 스트리밍 서비스
    .runtime = 상영 시간
    .rating = 등급
    .distributor = 배급
    .logline = 줄거리
    .director = 감독
    .writer = 각본
    .producer = 제작
    .executive-producer = 책임 프로듀서
    .composer = 음악
    .cinematographer = 촬영
    .editor = 편집
    .showrunner = 쇼러너
    .developer = 개발
    .budget = 제작비
    .opening = 개봉 첫 주말, 북미
    .opening-worldwide = 개봉 첫 주말, 전 세계
    .second-weekend = 개봉 둘째 주말, 북미
    .domestic = 극장 수입, 북미
    .worldwide = 극장 수입, 전 세계
    .born = 출생
    .died = 사망
    .aliases = 다른 이름
    .allegiance = 소속
    .fate = 운명
more-changes-since = { $day } 이후 달라진 내용
more-no-changes = { $day } 이후 이 내용 중 달라진 것은 없습니다.
more-change-kind =
    .development = 달라진 내용
    .correction = 잘못되었던 내용
more-changed = { $after }({ $past })
more-past =
    .corrected = 이전의 잘못된 정보: { $before }
    .disputed = 이전: { $before }
    .settled = 이전에는 출처마다 달랐음: { $before }
    .up = { $before }에서 증가
    .down = { $before }에서 감소
    .added = 새로 추가: { $before }
    .replaced = { $before }에서 변경
    .phase = 당시: { $before }
more-role-of = { $person }의 배역
more-joined-cast = 출연진 합류
more-unpublished = 이 기사의 게재일을 알 수 없습니다. ‘since’ 또는 provider의 ‘published’에 날짜를 지정하세요.
more-bad-data = 데이터 오류 { $count }개: { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] 데이터 세트에 연결할 수 없습니다.
           *[other] 데이터 세트에 연결할 수 없습니다({ $detail }).
        }
    .status =
        { $detail ->
            [none] 데이터 세트 서버가 오류로 응답했습니다.
           *[other] 데이터 세트 서버의 응답: { $detail }.
        }
    .type =
        { $detail ->
            [none] 데이터 세트의 형식이 JSON이 아닙니다.
           *[other] 데이터 세트의 형식이 JSON이 아닙니다. 실제 형식: { $detail }.
        }
    .too-large =
        { $detail ->
            [none] 데이터 세트가 너무 큽니다.
           *[other] 데이터 세트의 크기가 { $detail }바이트를 넘습니다.
        }
    .timeout =
        { $detail ->
            [none] 데이터 세트가 제시간에 도착하지 않았습니다.
           *[other] 데이터 세트가 { $detail }ms 안에 도착하지 않았습니다.
        }
    .malformed =
        { $detail ->
            [none] 데이터 세트가 올바른 형식의 JSON이 아닙니다.
           *[other] 데이터 세트가 올바른 형식의 JSON이 아닙니다: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] 데이터 세트의 중첩 단계가 너무 깊습니다.
           *[other] 데이터 세트의 중첩이 { $detail }단계를 넘습니다.
        }
    .too-many =
        { $detail ->
            [none] 데이터 세트의 항목이 너무 많습니다.
           *[other] 데이터 세트의 항목이 { $detail }개를 넘습니다.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = 스포일러
reader-hide-again = 다시 숨기기
reader-what-seen = 어떤 작품을 보셨나요?
reader-have-seen = 본 작품
reader-why-say = 본 작품에 표시하면 이 사이트의 모든 페이지에서 해당 작품의 스포일러가 표시됩니다.
reader-up-to = 여기까지 모두 봤음:
reader-none-chosen = 작품 선택
reader-forget = 모두 지우기
reader-kept-here = 이 기기에만 저장됩니다.
reader-not-kept = 이 기기에는 아무것도 저장되지 않습니다. 선택은 이 페이지를 떠날 때까지만 유지됩니다.
reader-needs-script = JavaScript 없이는 아무것도 기억할 수 없습니다. 줄거리를 드러내는 내용은 계속 숨겨집니다.
reader-no-titles = 아직 볼 수 있는 작품이 없습니다.
reader-watch-in =
    .release = 공개 순서대로
    .story = 이야기 순서대로
reader-title-kind =
    .film = 영화
    .series = 시리즈
    .game = 게임
    .comic = 만화
reader-seen-count = { $all }편 중 { $seen }편 봄
reader-time-left = { $time } 남음
reader-time-left-at-least = 최소 { $time } 남음
reader-all-seen = 모두 봄
reader-not-out = 아직 공개 전
reader-place-disputed = 순서가 출처마다 다름
reader-place-unknown = 순서 미상
reader-order-contradicted = 이야기 순서에 관한 정보가 서로 모순되어 공개 순서로 보여 줍니다.
reader-related = 관련 기사
reader-related-to = ‘{ $title }’ 관련 기사
reader-some-hidden = 다음 작품을 볼 때까지 일부 기사를 숨깁니다: { $titles }.
reader-all-hidden = 다음 작품을 볼 때까지 숨깁니다: { $titles }.
reader-some-hidden-part = 일부 기사는 줄거리를 드러내어 숨겼습니다.
reader-all-hidden-part = 줄거리를 드러내어 숨겼습니다.

## Timelines, people and characters.

story-line =
    .story = 이야기 순서
    .release = 공개 순서
    .watch = 감상 순서
    .production = 제작 과정
story-order-by = 순서
story-lens =
    .story = 이야기
    .release = 공개
    .watch = 감상
    .production = 제작
story-loose =
    .story = 이야기 속 시점 없음
    .release = 아직 날짜 없음
    .watch = 아직 날짜 없음
    .production = 날짜 미상
story-before = { $titles } 이전
story-after = { $titles } 이후
story-during = { $titles } 도중
story-told-in = ‘{ $title }’에 나오는 이야기
story-set-before = ‘{ $title }’ 이전 시점
story-empty-line = 이 구간에 대해 알려진 내용이 없습니다.
story-cycle = 이야기 순서에 관한 정보가 서로 모순됩니다. 작품은 공개 순서로 나열했습니다.
story-cycle-of = 이야기 순서가 서로 모순됩니다: { $ids }. 공개 순서를 사용합니다.
story-no-credits = 알려진 { $person } 참여작이 없습니다.
story-undated = 날짜 없음
story-no-person =
    { $nearest ->
        [none] 여기에 ‘{ $id }’ 인물이 없습니다.
       *[other] 여기에 ‘{ $id }’ 인물이 없습니다. 혹시 이것인가요: { $nearest }?
    }
story-played-by = 배우: { $actors }
story-no-appearances = { $character } 등장 작품은 알려지지 않았습니다.
story-bounty = 현상금
story-no-character =
    { $nearest ->
        [none] 여기에 ‘{ $id }’ 캐릭터가 없습니다.
       *[other] 여기에 ‘{ $id }’ 캐릭터가 없습니다. 혹시 이것인가요: { $nearest }?
    }
story-appearances = 누가 어디에 나오나
story-character = 캐릭터
story-role =
    .lead = 주연
    .supporting = 조연
    .cameo = 카메오
    .voice = 목소리
    .other = 출연
story-untold = 정보 없음
story-empty-table = 알려진 출연 정보가 없습니다.

## Feeds and calendars.

feed-feed = 영화 새 소식
feed-feed-of = 새 소식: { $titles }
feed-headline = ‘{ $title }’ { $news }
feed-lead =
    .name = 제목:
    .status = 진행 상황:
    .release-date = 극장 개봉:
    .premiere-date = 프리미어 상영:
    .digital-date = 대여·구매 시작:
    .disc-date = 디스크 출시:
    .streaming-date = 스트리밍 공개:
    .streaming-home = 스트리밍 서비스:
    .runtime = 상영 시간:
    .rating = 등급:
    .distributor = 배급:
    .director = 감독:
    .writer = 각본:
    .producer = 제작:
    .executive-producer = 책임 프로듀서:
    .composer = 음악:
    .cinematographer = 촬영:
    .editor = 편집:
    .showrunner = 쇼러너:
    .developer = 개발:
    .budget = 제작비:
    .opening = 개봉 첫 주말, 북미:
    .opening-worldwide = 개봉 첫 주말, 전 세계:
    .second-weekend = 개봉 둘째 주말, 북미:
    .domestic = 극장 수입, 북미:
    .worldwide = 극장 수입, 전 세계:
feed-plays = { $person } 배역: { $character }
feed-joins = 출연진 합류: { $names }
feed-reported = 출처: { $publisher }, { $day }
feed-first-trailer = 첫 예고편: { $day }
feed-calendar = 영화 개봉 일정
feed-entry =
    .theatrical = ‘{ $title }’ 극장 개봉
    .premiere =
        { $place ->
            [none] ‘{ $title }’ 프리미어 상영
           *[other] ‘{ $title }’ 프리미어 상영({ $place })
        }
    .digital = ‘{ $title }’ 대여·구매 시작
    .disc = ‘{ $title }’ 디스크 출시
    .streaming =
        { $place ->
            [none] ‘{ $title }’ 스트리밍 공개
           *[other] ‘{ $title }’ { $place }에서 스트리밍 공개
        }
feed-off = { $entry } – 더 이상 이날이 아님

## Embeds: titles of frames, and the pages around them.

frame-about = ‘{ $title }’ 정보
frame-release-of = ‘{ $title }’ 공개
frame-quote-about = ‘{ $title }’에 대한 발언
frame-skip = 이 상자의 끝으로 이동
frame-text-version = 텍스트 버전
frame-embeds-of = { $site }의 퍼가기 상자
frame-paste-one = 기사에서 상자가 들어갈 자리에 코드를 붙여 넣으세요.
frame-once-a-page = 페이지마다 한 번 이 스크립트를 추가하세요. 각 상자의 높이를 내용에 맞춥니다.
frame-in-frame = 상자만 보기

## Correction notes, and `wick diff`.

note-difference =
    .known = 알려짐
    .changed = 변경됨
    .moved = 일정 변경
    .corrected = 정정됨
    .disputed = 출처마다 다름
    .confirmed = 확인됨
    .edited = 편집됨
    .withdrawn = 철회됨
    .added = 추가됨
    .removed = 삭제됨
note-lead =
    .updated = { $day } 업데이트:
    .corrected = { $day } 정정:
note-note =
    .development = { $words } 부분은 더 이상 사실이 아닙니다. { $news }.
    .correction = { $words } 부분은 잘못된 내용이었습니다. { $news }.
    .disputed = { $words } 부분은 출처마다 다릅니다. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] ‘{ $name }’ 위젯이 없습니다. 있는 위젯: { $all }.
       *[other] ‘{ $name }’ 위젯이 없습니다. 혹시 이것인가요: { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element }에는 ‘{ $option }’ 옵션이 없어 이를 빼고 표시합니다. 있는 옵션: { $all }.
       *[other] { $element }에는 ‘{ $option }’ 옵션이 없어 이를 빼고 표시합니다. 혹시 이것인가요: { $nearest }?
    }
shorthand-no-title = { $element }의 작품이 지정되지 않았습니다. { $option } 옵션을 쓰거나, ‘wick:films’에 영화 주소의 형식을 지정하세요.
shorthand-no-value = { $element }의 { $option } 옵션에는 값이 필요합니다.
shorthand-in-sentence = { $element } 요소는 블록이라 문장 안에 넣을 수 없습니다. 별도의 단락에 넣으세요.
shorthand-unpaired = 숏코드가 열린 곳에서 닫히지 않았습니다. [wick …]과 [/wick]은 같은 단락에 있어야 합니다.

## Faults that few pages have.

fault-security-policy = 이 페이지의 Trusted Types 정책이 다음을 모두 허용하지 않아 위젯을 그릴 수 없습니다: { $names }.
